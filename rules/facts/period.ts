import type { Line } from './line';

/** Facts of the period itself. */
// prettier-ignore
export const periodFacts: readonly Line[] = [
  ['month', 'month', '所属月份', 'month', 'period'],
  ['period_months', 'count', '期间月数', 'months of the period', 'period'],
  ['months_elapsed', 'count', '本年已过月数', 'months of the year gone by', 'period'],
  ['days_to_year_end', 'count', '距年末天数', 'days to the end of the year', 'period'],
];
