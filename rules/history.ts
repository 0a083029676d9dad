/** What earlier periods of the same client say: figures of the period before, own averages, runs of months. */
import { settle } from './balances';
import { ownShares, shareOf, type OwnShare } from './ownShares';
import { monthsBefore, monthsIn, monthsOf, sameLengthBefore, yearBefore } from './period';
import type { Fact, Facts, Missing, Source } from './reading';
import { reduceYears } from './years';

/** Facts of one period, as its own statements give them. */
export interface PeriodFacts {
  period: string;
  facts: Facts;
}

/** Months of own history below which an average says nothing. */
const LEAST_HISTORY = 3;
/** Months an own average looks back. */
export const LOOK_BACK = 12;

interface Figure {
  value: number;
  sources: Source[];
}

/** The earlier periods by name, and the one under view. */
class History {
  private readonly byPeriod: ReadonlyMap<string, Facts>;

  constructor(
    readonly period: string,
    periods: readonly PeriodFacts[],
  ) {
    this.byPeriod = new Map(periods.map(({ period: name, facts }) => [name, facts]));
  }

  at(period: string | null, name: string): Figure | null {
    const fact = period === null ? undefined : this.byPeriod.get(period)?.known[name];
    return typeof fact?.value === 'number' ? { value: fact.value, sources: fact.sources } : null;
  }

  /** Periods that have all these figures, newest first, lying wholly within the given months. */
  within(months: readonly string[], names: readonly string[]): string[] {
    return [...this.byPeriod.keys()]
      .filter((period) => {
        const own = monthsIn(period);
        return (
          own.length > 0 &&
          own.every((month) => months.includes(month)) &&
          names.every((name) => this.at(period, name))
        );
      })
      .sort((a, b) => (monthsOf(b)?.last ?? '').localeCompare(monthsOf(a)?.last ?? ''));
  }

  /** A figure added up over months, each counted once; the largest periods first. Null unless all are there. */
  over(months: readonly string[], name: string): Figure | null {
    const open = new Set(months);
    const found: Figure[] = [];
    for (const period of this.within(months, [name]).sort(
      (a, b) => monthsIn(b).length - monthsIn(a).length,
    )) {
      const own = monthsIn(period);
      const figure = this.at(period, name);
      if (!figure || own.some((month) => !open.has(month))) continue;
      own.forEach((month) => open.delete(month));
      found.push(figure);
    }
    return open.size === 0 ? joined(found) : null;
  }
}

const joined = (figures: readonly Figure[]): Figure => ({
  value: settle(figures.reduce((sum, { value }) => sum + value, 0)),
  sources: figures.flatMap(({ sources }) => sources),
});

/** The last months up to and with the period. */
function monthsEndingWith(period: string, count: number): string[] {
  const own = monthsIn(period).reverse();
  return [...own, ...monthsBefore(period, Math.max(0, count - own.length))].slice(0, count);
}

/** Share of one figure in another over the own last year, periods of the same length only. */
function ownAverage(history: History, share: OwnShare): Figure | null {
  const { part, whole } = share;
  const length = monthsIn(history.period).length;
  const periods = history
    .within(monthsBefore(history.period, LOOK_BACK), [part, whole])
    .filter((period) => monthsIn(period).length === length);
  if (periods.length * length < LEAST_HISTORY) return null;
  const over = (name: string): Figure => joined(periods.flatMap((period) => history.at(period, name) ?? []));
  const [above, below] = [over(part), over(whole)];
  const value = shareOf(share, above.value, below.value);
  return value === null ? null : { value, sources: [...above.sources, ...below.sources] };
}

/**
 * Months in a row, up to and with the period, in which a figure is as asked. Null while the run could go on
 * in a month nobody has read.
 */
function run(history: History, name: string, holds: (value: number) => boolean): Figure | null {
  const figures: Figure[] = [];
  let months = 0;
  for (let period: string | null = history.period; period !== null; period = sameLengthBefore(period)) {
    const figure = history.at(period, name);
    if (!figure) return null;
    if (!holds(figure.value)) break;
    months += monthsIn(period).length;
    figures.push(figure);
  }
  return { value: months, sources: joined(figures).sources };
}

const isNil = (value: number): boolean => Math.abs(value) <= 0.005;

/** How often in the calendar year so far; null unless every month of it was read. */
function inYear(history: History, name: string, holds: (value: number) => boolean): Figure | null {
  const last = monthsOf(history.period)?.last;
  if (last === undefined) return null;
  const months = monthsIn(`${last.slice(0, 4)}-01/${last}`);
  if (!history.over(months, name)) return null;
  const nil = history
    .within(months, [name])
    .filter((period) => holds(history.at(period, name)?.value ?? NaN));
  return { value: new Set(nil.flatMap(monthsIn)).size, sources: [] };
}

/** Years that are closed: those before the period, and its own when it is a whole year. */
function closedYears(history: History): Record<string, number> {
  const year = Number(monthsOf(history.period)?.first.slice(0, 4));
  const latest = monthsIn(history.period).length === 12 ? year : year - 1;
  const years = Array.from({ length: 10 }, (_, back) => String(latest - back));
  return reduceYears(
    Object.fromEntries(
      years.flatMap((name) => {
        const profit = history.at(name, 'net_profit') ?? history.at(`${name}-12`, 'net_profit_ytd');
        return profit ? [[name, profit.value]] : [];
      }),
    ),
    latest,
  );
}

/** Fixed assets at cost when the last month of the period began, by that month's own table or the one before. */
function assetsBeforeLastMonth(history: History): Figure | null {
  const last = monthsIn(history.period).at(-1);
  if (last === undefined) return null;
  return (
    history.at(last, 'fixed_assets_gross_opening') ??
    history.at(monthsBefore(last, 1)[0] ?? null, 'fixed_assets_gross')
  );
}

const before =
  (name: string) =>
  (history: History): Figure | null =>
    history.at(sameLengthBefore(history.period), name);

/** The table: each line gives one fact from the periods of a client. */
const lines: Readonly<Record<string, (history: History) => Figure | null>> = {
  prev_revenue: before('revenue'),
  prev_cost: before('cost'),
  prev_expenses: before('expenses_of_period'),
  prev_net_profit: before('net_profit'),
  cit_due_prev: before('cit_due'),
  prev_sales_tax_period: before('sales_tax_period'),
  revenue_same_period_last_year: (history) => history.at(yearBefore(history.period), 'revenue'),
  revenue_3m: (history) => history.over(monthsEndingWith(history.period, 3), 'revenue'),
  rolling_12m_sales: (history) => history.over(monthsEndingWith(history.period, 12), 'sales_tax_period'),
  vat_credit_months: (history) => run(history, 'vat_end_credit', (value) => value > 0.005),
  fixed_assets_before_last_month: assetsBeforeLastMonth,
  zero_declaration_consecutive: (history) => run(history, 'sales_tax_period', isNil),
  zero_declaration_in_year: (history) => inYear(history, 'sales_tax_period', isNil),
};

/**
 * Adds to the facts of a period what earlier periods of the same client give. Nothing that is known is changed,
 * and what the earlier periods do not wholly cover stays missing.
 * @param earlier facts of other periods of this client, each from its own statements alone
 */
export function withHistory(period: string, facts: Facts, earlier: readonly PeriodFacts[]): Facts {
  const others = earlier.filter((other) => other.period !== period);
  const history = new History(period, [...others, { period, facts }]);
  const figures: [string, Figure | null][] = [
    ...Object.entries(lines).map(([name, line]): [string, Figure | null] => [name, line(history)]),
    ...[...ownShares].map(([name, share]): [string, Figure | null] => [name, ownAverage(history, share)]),
  ];
  const found = figures.flatMap(([name, figure]): Fact[] => (figure ? [{ name, ...figure }] : []));
  const years = Object.entries(closedYears(history)).map(([name, value]): Fact => ({
    name,
    value,
    sources: [],
  }));
  const known: Record<string, Fact> = { ...facts.known };
  const missing: Record<string, Missing[]> = { ...facts.missing };
  for (const fact of [...found, ...years]) {
    if (Object.hasOwn(known, fact.name)) continue;
    known[fact.name] = fact;
    Reflect.deleteProperty(missing, fact.name);
  }
  return { known, missing };
}
