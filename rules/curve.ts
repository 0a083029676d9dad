/** How the figure of an anomaly has run over the client's own last year. */
import { ruleBook, unitOf, type CompiledRule } from './compiled';
import { LOOK_BACK, type PeriodFacts } from './history';
import { ownShares, shareIn } from './ownShares';
import type { Pack } from './pack';
import { monthsBefore, monthsIn } from './period';
import { Scene } from './scene';
import type { Text, Unit } from './verdict';

export interface Curve {
  label: Text;
  unit: Extract<Unit, 'money' | 'rate'>;
  /** Oldest first; the last one is the period under view. Months nobody has read are left out. */
  points: { period: string; value: number }[];
  /** Own average of the earlier ones. */
  average: number;
}

/** Earlier periods below which a curve says nothing. */
const LEAST = 3;

interface Series {
  label: Text;
  unit: Curve['unit'];
  /** Null for a period of which too little is known. */
  value: (of: PeriodFacts) => number | null;
  average: number | null;
}

export interface CurveInput {
  packs: readonly Pack[];
  /** The period under view. */
  now: PeriodFacts;
  /** Other periods of this client, each from its own statements. */
  earlier: readonly PeriodFacts[];
  /** Day, `2026-11-21`. */
  today: string;
}

/** The own share a rule holds against its average, where it does. */
function shareSeries({ when }: CompiledRule, { now }: CurveInput): Series | null {
  for (const name of when.names) {
    const share = ownShares.get(name);
    const average = now.facts.known[name]?.value;
    if (share && typeof average === 'number')
      return { label: share.label, unit: 'rate', value: ({ facts }) => shareIn(share, facts), average };
  }
  return null;
}

/** What has grown since January would only show the calendar. */
const growsOverYear = (name: string): boolean => name.endsWith('_ytd');

/** The amount at the right of the anomaly's row. */
function figureSeries(compiled: CompiledRule, { packs, today }: CurveInput): Series | null {
  const { figure, rule } = compiled;
  const unit = unitOf(figure);
  if ((unit !== 'money' && unit !== 'rate') || [...figure.names].some(growsOverYear)) return null;
  return {
    label: rule.title,
    unit,
    value({ period, facts }) {
      const value = figure.evaluate(new Scene(packs, facts, period, today).lookup(compiled));
      return typeof value === 'number' ? value : null;
    },
    average: null,
  };
}

/** Periods of one length within the last twelve months, oldest first. */
function comparable({ now, earlier }: CurveInput): PeriodFacts[] {
  const months = monthsBefore(now.period, LOOK_BACK);
  const length = monthsIn(now.period).length;
  return earlier
    .filter(({ period }) => {
      const own = monthsIn(period);
      return own.length === length && own.every((month) => months.includes(month));
    })
    .sort((a, b) => (monthsIn(a.period)[0] ?? '').localeCompare(monthsIn(b.period)[0] ?? ''));
}

/** The curves of these rules, by rule. Left out are those whose figure is known of fewer than three earlier periods. */
export function curves(rules: readonly string[], input: CurveInput): Record<string, Curve> {
  const before = comparable(input);
  if (before.length < LEAST) return {};
  const book = ruleBook(input.packs);
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const compiled = book.rules.find((one) => one.rule.id === rule);
      const series = compiled && (shareSeries(compiled, input) ?? figureSeries(compiled, input));
      const curve = series && drawn(series, before, input.now);
      return curve ? [[rule, curve]] : [];
    }),
  );
}

function drawn(
  { label, unit, value, average }: Series,
  before: PeriodFacts[],
  now: PeriodFacts,
): Curve | null {
  const pointOf = (of: PeriodFacts): Curve['points'] => {
    const found = value(of);
    return found === null ? [] : [{ period: of.period, value: found }];
  };
  const [past, last] = [before.flatMap(pointOf), pointOf(now)];
  if (past.length < LEAST || last.length === 0) return null;
  const mean = past.reduce((sum, point) => sum + point.value, 0) / past.length;
  return { label, unit, points: [...past, ...last], average: average ?? mean };
}
