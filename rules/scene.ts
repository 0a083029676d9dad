/** The figures one rule is judged with: facts, what it presumes, and the parameters in force. */
import type { CompiledRule } from './compiled';
import { dueDay, filesMonthly, type DueBy } from './deadline';
import { isUnknown, type Known, type Lookup, type Value } from './expression';
import { facts as vocabulary, missingOf } from './facts';
import type { Pack, Parameter } from './pack';
import { parameterAt } from './parameters';
import { daysBetween, lastDayOf, monthCountOf, monthOf } from './period';
import type { Fact, Facts, Missing, Source } from './reading';
import type { Text, Unit } from './verdict';

export class Scene {
  private readonly parameters = new Map<string, Parameter | null>();
  private readonly day: string;

  constructor(
    private readonly packs: readonly Pack[],
    private readonly facts: Facts,
    private readonly period: string,
    private readonly today: string,
  ) {
    this.day = lastDayOf(period) ?? today;
    this.months = monthCountOf(period);
    this.month = monthOf(period);
    const industry = this.fact('industry')?.value;
    this.industry = typeof industry === 'string' ? industry : null;
  }

  private readonly month: number | null;
  private readonly months: number | null;
  /** The client's own industry; null when nobody has said it. */
  readonly industry: string | null;

  fact(name: string): Fact | null {
    if (Object.hasOwn(this.facts.known, name)) return this.facts.known[name] ?? null;
    const value = this.ofPeriod(name);
    return value === null ? null : { name, value, sources: [] };
  }

  /** What the period and today tell by themselves. */
  private ofPeriod(name: string): number | null {
    if (name === 'period_months') return this.months;
    if (name === 'month') return this.month;
    if (name === 'days_to_year_end') return daysBetween(this.today, `${this.day.slice(0, 4)}-12-31`);
    // The year begins in January, so its last month counts the months gone by.
    const month = name === 'months_elapsed' ? this.fact('month')?.value : null;
    return typeof month === 'number' ? month : null;
  }

  /** The version of a parameter in force on the last day of the period. */
  parameter(id: string): Parameter | null {
    const known = this.parameters.get(id);
    if (known !== undefined) return known;
    const found = parameterAt(this.packs, id, this.day, this.industry);
    this.parameters.set(id, found);
    return found;
  }

  /** One of the parameters that packs have, of this pack before all others; no matter whether it is in force. */
  parameterBy(matches: (parameter: Parameter) => boolean, first: Pack): Parameter | null {
    for (const { parameters } of [first, ...this.packs]) {
      const found = parameters.find(matches);
      if (found) return found;
    }
    return null;
  }

  /** The day by which it has to be said, `2026-12-31`; null when none is known or it is over. */
  due(by: DueBy | undefined): string | null {
    return dueDay(by, this.packs, this.period, filesMonthly(this.facts), this.today);
  }

  /** What to name for a parameter that has no version here: the industry, where that would settle it. */
  private gapOf(id: string): string {
    const versions = this.packs.flatMap(({ parameters }) => parameters.filter((one) => one.id === id));
    return this.industry === null && versions.some(({ industry }) => industry !== undefined)
      ? 'industry'
      : id;
  }

  /** Names of what is not known, as people can settle them: facts, and parameters out of force. */
  gaps(names: Iterable<string>): string[] {
    return [...new Set([...names].map((name) => (name.includes('.') ? this.gapOf(name) : name)))];
  }

  /** A fact or a parameter as the rule takes it; undefined when it is not known. */
  value(name: string, { rule }: CompiledRule): Known | undefined {
    if (name.includes('.')) return this.parameter(name)?.value;
    return this.fact(name)?.value ?? rule.presume.find(({ fact }) => fact === name)?.value;
  }

  /** What the expressions of a rule ask: facts, parameters, and its own figures, each worked out once. */
  lookup(compiled: CompiledRule): Lookup {
    const worked = new Map<string, Value>();
    const lookup: Lookup = (name) => {
      const figure = compiled.figures.get(name);
      if (!figure) return this.value(name, compiled);
      const value = worked.get(name) ?? figure.expression.evaluate(lookup);
      worked.set(name, value);
      return value;
    };
    return lookup;
  }

  /** Cells behind the facts among the names, without repetition. */
  sources(names: Iterable<string>): Source[] {
    return [...new Set([...names].flatMap((name) => this.fact(name)?.sources ?? []))];
  }

  /** Why the names are not known. */
  missing(names: Iterable<string>): Missing[] {
    const found = [...names].flatMap((name) => {
      const reasons = Object.hasOwn(this.facts.missing, name) ? (this.facts.missing[name] ?? []) : [];
      if (reasons.length > 0) return reasons;
      const label = name.includes('.')
        ? this.packs.flatMap(({ parameters }) => parameters).find(({ id }) => id === name)?.label
        : undefined;
      return [label ? { why: 'parameter' as const, id: name, label } : missingOf(name)];
    });
    const texts = found.map((entry) => JSON.stringify(entry));
    return found.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
  }

  label(name: string): Text | null {
    return name.includes('.') ? (this.parameter(name)?.label ?? null) : (vocabulary.get(name)?.label ?? null);
  }
}

/** A named figure of a rule: worked out, or null when something for it is not known. */
export function figureOf(
  compiled: CompiledRule,
  name: string,
  lookup: Lookup,
): { value: Known; unit: Unit; label: Text; names: readonly string[] } | null {
  const figure = compiled.figures.get(name);
  if (!figure) return null;
  const value = figure.expression.evaluate(lookup);
  return isUnknown(value)
    ? null
    : { value, unit: figure.unit, label: figure.label, names: figure.expression.names };
}
