/** Figures of closed years as named facts. */

/** Years that make a run of losses worth a talk. */
const SPAN = 3;

/**
 * Reduces net profit by closed year (`{ "2024": -3900 }`, yuan) to `loss_years_consecutive`, counted back from
 * the last closed year without a gap, and to the worst and best of the last three years. Facts for which a year is
 * missing are left out.
 */
export function reduceYears(byYear: unknown, lastClosed: number): Record<string, number> {
  if (typeof byYear !== 'object' || byYear === null) return {};
  const years = Object.entries(byYear)
    .filter((entry): entry is [string, number] => /^\d{4}$/.test(entry[0]) && typeof entry[1] === 'number')
    .map(([year, profit]) => ({ year: Number(year), profit }))
    .filter(({ year }) => year <= lastClosed)
    .sort((a, b) => b.year - a.year);
  const run = years.filter(({ year }, back) => year === lastClosed - back);
  if (run.length === 0) return {};
  const firstGain = run.findIndex(({ profit }) => profit >= -0.005);
  const losses = firstGain < 0 ? run.length : firstGain;
  const known: Record<string, number> =
    firstGain < 0 && run.length < SPAN ? {} : { loss_years_consecutive: losses };
  const last = run.slice(0, SPAN).map(({ profit }) => profit);
  if (last.length < SPAN) return known;
  return { ...known, net_profit_3y_worst: Math.min(...last), net_profit_3y_best: Math.max(...last) };
}
