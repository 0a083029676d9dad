import { monthCountOf } from '../../../rules/period';
import { lastPart, plainHeading } from '../forms/headings';
import type { AmountColumn, Roles } from '../forms/row';
import { byDate, byPeriod, laterThan, spansOf } from './by-period';

export type IncomeColumn = 'period' | 'ytd' | 'prior';

const PRIOR =
  /^(?:上[一]?[年期月季]|去年|前期|上年同期|同期)|上年|去年|^(?:prior|previous|last|comparative)/i;
const YTD =
  /(?<!^本(?:[期月季]|季度))累计|^年初至今|^[本当今]年(?:度)?(?:金额|数|实际数?|发生额?)?$|ytd|year-?to-?date|cumulative|^(?:this|current)year$/i;
const PERIOD =
  /^(?:本|当)(?:期|月|季|季度)(?:实际)?(?:金额|数|发生额?|发生数)?$|^本季度?累计(?:金额|数)?$|^(?:this|current)(?:period|month|quarter)$|^(?:period|month|quarter|mtd|current|actual)(?:amount)?$/i;
const BESIDE =
  /增减|同比|环比|比例|占比|占收入|率$|%|差异|差额|变动|预算|budget|variance|change|备注|说明|附注|note/i;
const SOLE = /^(?:金额|本期|发生额|实际(?:数|金额|发生额?)?|amount|total|balance|cny|rmb|actual)$/i;
/** Beside a budget, what came of it. */
const ACTUAL = /(?<=\/)(?:实际(?:数|金额|发生额?)?|actual)$|^(?:实际(?:数|金额|发生额?)?|actual)\//i;
/** Says that a column is of the period, whatever else it says. */
const OF_PERIOD = /本[期月季]|当[期月季]|this(?:period|month|quarter)/i;

type Claim = IncomeColumn | 'prior-ytd' | null;

function claimOf(heading: string): Claim {
  const whole = plainHeading(heading).replace(ACTUAL, '').replace(/\/$/, '');
  const own = whole.split('/').pop() ?? '';
  if (!whole || BESIDE.test(whole)) return null;
  if (whole.split('/').some((part) => PRIOR.test(part)))
    return /累计|ytd|year-?to-?date/i.test(whole) ? 'prior-ytd' : 'prior';
  if (PERIOD.test(own)) return 'period';
  if (YTD.test(own)) return 'ytd';
  return PERIOD.test(whole.replace('/', '')) ? 'period' : YTD.test(whole) ? 'ytd' : null;
}

/** How many months the period of a heading has; null where the heading does not say. */
const lengthIn = (heading: string): number | null =>
  /月|month|mtd/i.test(heading) ? 1 : /季|quarter/i.test(heading) ? 3 : null;

/** Of several columns of a period, those that are as long as the one the page shows. */
function asLong(found: readonly number[], headings: readonly string[], period: string | null): number[] {
  const months = period === null ? null : monthCountOf(period);
  if (found.length < 2 || months === null) return [...found];
  return found.filter((at) => [null, months].includes(lengthIn(lastPart(headings[at] ?? ''))));
}

/** Whether another period of the page would choose other columns. */
export const isDated = (headings: readonly string[]): boolean =>
  spansOf(headings, '2000').some(Boolean) ||
  headings.filter((heading) => claimOf(heading) === 'period').length > 1;

/**
 * Which columns are the period, the year to date and the comparison, by their headings. `period` is that of the
 * page, where it is known; `isFilled` says of a column that figures stand in it.
 */
export function incomeColumns(
  headings: readonly string[],
  period: string | null,
  isFilled: (column: number) => boolean = () => false,
): Roles {
  const claims = headings.map(claimOf);
  const has = (claim: Claim): boolean => claims.includes(claim);
  // The comparison of a year to date is one only where that is all the sheet shows.
  const wanted = (column: IncomeColumn): Claim =>
    column === 'prior' && !has('prior') && !has('period') && has('ytd') ? 'prior-ytd' : column;
  const amounts: AmountColumn[] = [];
  const disputed: string[] = [];
  for (const name of ['period', 'ytd', 'prior'] as const) {
    const all = claims.flatMap((claim, at) => (claim === wanted(name) ? [at] : []));
    const found = name === 'period' ? asLong(all, headings, period) : all;
    // The forms call a quarter 本月金额 too, but never a month a quarter.
    const isLonger = (at: number): boolean =>
      period !== null && monthCountOf(period) === 1 && lengthIn(lastPart(headings[at] ?? '')) === 3;
    // Where later months have figures too, they are in what is added up.
    const beyond =
      name === 'ytd' ? laterThan(headings, period).some(isFilled) : name === 'period' && found.some(isLonger);
    if (found.length === 1 && !beyond) amounts.push({ at: found[0]!, name });
    else if (found.length) disputed.push(found.map((at) => headings[at]).join('、'));
  }
  const claimed = claims.flatMap((claim, at) => (claim === null ? [] : [at]));
  // Of the period by its heading, and by none that is known.
  const unknown = headings.filter(
    (heading, at) =>
      claims[at] === null && OF_PERIOD.test(plainHeading(heading)) && !BESIDE.test(plainHeading(heading)),
  );
  if (unknown.length && !has('period')) disputed.push(unknown.join('、'));
  const byMonths = byPeriod(headings, claimed, period);
  amounts.push(...byMonths.filter(({ name }) => !claims.some((claim) => claim === name)));
  if (amounts.length || disputed.length) return { amounts, disputed };
  const dated = byDate(headings, period);
  if (dated.length) return { amounts: dated, disputed };
  const sole = headings.flatMap((heading, at) => (SOLE.test(plainHeading(lastPart(heading))) ? [at] : []));
  if (sole.length === 1) return { amounts: [{ at: sole[0]!, name: 'period' }], disputed };
  return { amounts: [], disputed: [headings.filter(Boolean).join('、')] };
}
