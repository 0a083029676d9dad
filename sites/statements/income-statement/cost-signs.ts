import type { FramePath, Problem } from '../../../rules/reading';
import { cents } from '../../numbers';
import { folded } from '../../text';
import type { FormLine } from '../forms/row';
import type { DoubtfulLines } from '../identities/doubts';

/** Half of the last digit of figures in yuan. */
const HALF_CENT = 0.005;
const RESULTS = ['gross_profit', 'operating_profit', 'profit_before_tax', 'net_profit'];
const RESULT =
  /^net(?:operating|ordinary)income$|^ebitd?a?$|^(?:net|gross|operating)?(?:profit|loss)(?:loss|profit)?(?:before|after|for|from|$)/;
/** Has a sign of its own, whatever the sheet makes of costs. */
const SIGNED = /gain|profit|收益/;
const EARNED = /revenue|income(?!tax)|sales|turnover|收入/;
const SPENT = /cost|expense|loss|tax|depreciat|amorti[sz]|wages|salar|rent$|支出|费用?$|成本|损失|税/;
/** Losses that the Chinese form wants with a minus. */
const LOSSES = ['credit_impairment', 'asset_impairment'];
/** Told within the line before them. */
const WITHIN = /^(?:其中|ofwhich|including)/;
/** Lines of the Chinese forms that are told within others, and not all of them marked as such. */
const DETAILS = new Set([
  'consumption_tax', 'business_tax', 'urban_construction_tax', 'resource_tax', 'land_appreciation_tax',
  'property_taxes', 'education_surcharge', 'repair_expense', 'advertising', 'startup_expense', 'entertainment',
  'research_expense', 'bad_debt_loss', 'bond_investment_loss', 'equity_investment_loss', 'force_majeure_loss',
  'late_fee', 'government_grants', 'associate_income', 'amortised_cost_gain',
]); // prettier-ignore

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const nameOf = ({ label }: FormLine): string =>
  folded(label)
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^\p{L}]/gu, '');
const isResult = (line: FormLine): boolean =>
  line.key === null ? RESULT.test(nameOf(line)) : RESULTS.includes(line.key);
const isSpent = (line: FormLine): boolean => SPENT.test(nameOf(line)) && !SIGNED.test(nameOf(line));

/** Whether a figure is added as it stands. */
function isEarned(line: FormLine, value: number): boolean {
  if (LOSSES.includes(line.key ?? '') && isHan(line.label)) return value <= 0;
  return SIGNED.test(nameOf(line)) || (EARNED.test(nameOf(line)) && !isSpent(line));
}

/** In English details are lines like any other, unless they say otherwise. */
const isWithin = (line: FormLine): boolean =>
  WITHIN.test(folded(line.shown).toLowerCase()) ||
  (isHan(line.label) && (DETAILS.has(line.key ?? '') || /^利息(?:费用|支出|收入)/.test(nameOf(line))));
/** Below nil it is drawn with a sign; of financing and taxes it may be so by itself. */
const isBareCost = ({ line: { key }, value }: Part): boolean =>
  value < 0 && ['cost', 'main_cost', 'selling_expense', 'admin_expense'].includes(key ?? '');
/** May stand for the lines before it. */
const isTotal = ({ key, label }: FormLine): boolean =>
  key === 'cost' || (key ?? '').startsWith('total_') || /^total/i.test(label);

/** What a result is made of: a line, with those that are told within it. */
interface Part {
  line: FormLine;
  value: number;
  earned: boolean;
  within: FormLine[];
}

/** A total takes the place of the lines that it adds up. */
function add(parts: Part[], part: Part, isNear: (one: number, other: number) => boolean): Part[] {
  if (!isTotal(part.line)) return [...parts, part];
  let sum = 0;
  for (let from = parts.length - 1; from >= 0; from--) {
    sum += parts[from]!.value;
    if (!isNear(sum, part.value)) continue;
    const within = parts.slice(from).flatMap((one) => [one.line, ...one.within]);
    return [...parts.slice(0, from), { ...part, within }];
  }
  return [...parts, part];
}

type Way = (part: Part) => number;

/** Costs are taken off; or all are added up as they are drawn; or only costs with a sign are. */
const ways: readonly [taken: Way, drawn: Way, mixed: Way] = [
  ({ earned, value }) => (earned ? value : -value),
  ({ value }) => value,
  ({ earned, value }) => (earned ? value : -Math.abs(value)),
];

/**
 * Costs drawn with a minus or in brackets because they are taken off: amounts all the same. A result tells, which is
 * right only when they are added as they are drawn; one that neither makes is said to differ. Changes the lines.
 */
export function setCostSigns(
  lines: readonly FormLine[],
  coarse: number,
  frame: FramePath,
  doubtful: DoubtfulLines,
): Problem[] {
  const problems: Problem[] = [];
  const columns = new Set(lines.flatMap(({ values }) => Object.keys(values)));
  for (const column of columns) {
    let parts: Part[] = [];
    let unread = false;
    const isNear = (one: number, other: number): boolean =>
      Math.abs(one - other) <= HALF_CENT * (coarse === 1 ? 1 : coarse * (parts.length + 2)) + 1e-6;
    for (const line of lines) {
      const value = line.values[column] ?? null;
      if (!isResult(line)) {
        const last = parts.at(-1);
        if (isWithin(line)) last?.within.push(line);
        else if (value === null) unread = true;
        else parts = add(parts, { line, value, earned: isEarned(line, value), within: [] }, isNear);
        continue;
      }
      if (value !== null && !unread && parts.some((one) => !one.earned && one.value < 0)) {
        const sums = ways.map((way) => cents(parts.reduce((sum, one) => sum + way(one), 0)));
        const way = sums.findIndex((sum) => isNear(sum, value));
        if (way > 0) turn(parts, column, way === 1);
        else if (way < 0 && (!isHan(line.label) || parts.some(isBareCost))) {
          problems.push(differs(line, column, value, sums[0]!, frame));
          doubtful.add([line, ...parts.map((one) => one.line)], column, 'sum');
        }
      }
      unread = value === null;
      parts = value === null ? [] : [{ line, value, earned: true, within: [] }];
    }
  }
  return problems;
}

/** Turns the signs of costs, of all or of those that have one. */
function turn(parts: readonly Part[], column: string, all: boolean): void {
  for (const { line, value, earned, within } of parts) {
    if (earned || (value >= 0 && !(all && isSpent(line)))) continue;
    for (const one of [line, ...within]) {
      const own = one.values[column] ?? null;
      if (own && (one === line || !isEarned(one, own))) one.values[column] = -own;
    }
  }
}

const differs = (
  { line, label, headings }: FormLine,
  column: string,
  shown: number,
  computed: number,
  frame: FramePath,
): Problem => ({
  code: 'line-formula-differs',
  detail: {
    line: line ?? '',
    label,
    column: headings[column] ?? column,
    shown: shown.toFixed(2),
    computed: computed.toFixed(2),
  },
  frame,
});
