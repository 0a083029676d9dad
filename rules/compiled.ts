/** A rule with its expressions compiled, once per pack list. */
import { compile, ExpressionError, type Expression, type Vocabulary } from './expression';
import { facts } from './facts';
import type { Pack, Rule, Sum } from './pack';
import { parameterUnits } from './parameters';
import type { Unit } from './verdict';

export interface CompiledSum {
  source: Sum;
  when: Expression | null;
  lines: Expression[];
  result: Expression | null;
  comparison: Expression | null;
}

interface CompiledFigure {
  expression: Expression;
  unit: Unit;
  label: Rule['title'];
}

export interface CompiledRule {
  rule: Rule;
  pack: Pack;
  guard: Expression | null;
  when: Expression;
  severities: Expression[];
  figure: Expression;
  figures: ReadonlyMap<string, CompiledFigure>;
  sums: CompiledSum[];
  why: (Expression | null)[];
}

/** An expression of a rule that cannot be compiled, with its place in the rule. */
export interface RuleError {
  rule: string;
  path: string;
  error: ExpressionError;
}

/** Facts and the parameters of the packs, with their units. */
export function vocabularyOf(packs: readonly Pack[]): Vocabulary {
  const units = parameterUnits(packs);
  for (const { name, unit } of facts.values()) units.set(name, unit);
  return units;
}

export const unitOf = (expression: Expression): Unit =>
  expression.kind === 'number' ? 'count' : expression.kind;

/** An expression that names the facts behind its figures in place of the figures. */
function grounded(expression: Expression, figures: CompiledRule['figures']): Expression {
  const { names, optional } = expression;
  const behind = (list: readonly string[]): string[] =>
    list.flatMap((name) => figures.get(name)?.expression.names ?? [name]);
  const optionalThere = names.flatMap((name) => figures.get(name)?.expression.optional ?? []);
  return {
    ...expression,
    names: [...new Set(behind(names))],
    optional: [...new Set([...behind(optional), ...optionalThere])],
  };
}

/** Compiles one rule, or lists what is wrong with it. A figure may be named by all that stands after it. */
export function compileRule(rule: Rule, pack: Pack, shared: Vocabulary): CompiledRule | RuleError[] {
  const errors: RuleError[] = [];
  const vocabulary = new Map(shared);
  const figures = new Map<string, CompiledFigure>();
  const never = compile('false', vocabulary);
  const take = (source: string, path: string, wanted?: 'condition' | 'figure'): Expression => {
    try {
      return grounded(compile(source, vocabulary, wanted), figures);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      errors.push({ rule: rule.id, path, error });
      return never;
    }
  };
  const condition = (source: string | undefined, path: string): Expression | null =>
    source === undefined ? null : take(source, path, 'condition');
  for (const [index, { name, label, value }] of rule.figures.entries()) {
    const expression = take(value, `figures.${index}.value`);
    if (vocabulary.has(name)) {
      const error = new ExpressionError('name', 1, `a fact or another figure is called \`${name}\` already`);
      errors.push({ rule: rule.id, path: `figures.${index}.name`, error });
      continue;
    }
    figures.set(name, { expression, unit: unitOf(expression), label });
    vocabulary.set(name, unitOf(expression));
  }
  const compiled: CompiledRule = {
    rule,
    pack,
    guard: condition(rule.guard, 'guard'),
    when: take(rule.when, 'when', 'condition'),
    severities: rule.severities.map(({ when }, index) => take(when, `severities.${index}.when`, 'condition')),
    figure: take(rule.figure, 'figure', 'figure'),
    figures,
    sums: rule.sums.map((source, index) => ({
      source,
      when: condition(source.when, `sums.${index}.when`),
      lines: source.lines.map(({ value }, line) =>
        take(value, `sums.${index}.lines.${line}.value`, 'figure'),
      ),
      result: source.result ? take(source.result.value, `sums.${index}.result.value`, 'figure') : null,
      comparison: source.comparison
        ? take(source.comparison.value, `sums.${index}.comparison.value`, 'figure')
        : null,
    })),
    why: rule.why.map(({ when }, index) => condition(when, `why.${index}.when`)),
  };
  return errors.length > 0 ? errors : compiled;
}

/** The rules in force: of rules with the same id the first pack's counts. */
export interface RuleBook {
  packs: readonly Pack[];
  rules: CompiledRule[];
  broken: { rule: Rule; pack: Pack; errors: RuleError[] }[];
}

/** Lists remembered that begin with the same pack: what is in force, and what is being tried. */
const REMEMBERED = 3;
const books = new WeakMap<Pack, RuleBook[]>();

/** Compiles all rules of the packs, ordered own override > team pack > built-in pack. Remembered per list. */
export function ruleBook(packs: readonly Pack[]): RuleBook {
  const [first] = packs;
  const remembered = (first && books.get(first)) ?? [];
  const known = remembered.find(
    (book) => book.packs.length === packs.length && book.packs.every((pack, index) => pack === packs[index]),
  );
  if (known) return known;
  const vocabulary = vocabularyOf(packs);
  const book: RuleBook = { packs: [...packs], rules: [], broken: [] };
  const seen = new Set<string>();
  for (const pack of packs) {
    for (const rule of pack.rules) {
      if (seen.has(rule.id)) continue;
      seen.add(rule.id);
      const compiled = compileRule(rule, pack, vocabulary);
      if (Array.isArray(compiled)) book.broken.push({ rule, pack, errors: compiled });
      else book.rules.push(compiled);
    }
  }
  if (first) books.set(first, [book, ...remembered].slice(0, REMEMBERED));
  return book;
}
