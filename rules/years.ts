/** Figures of closed years as named facts. */

/** Years that make a run of losses worth a talk. */
const SPAN = 3;
/** Years by which the figures may lag behind: in spring the last year is not closed yet. */
const LAG = 2;

/**
 * Reduces net profit by closed year (`{ "2024": -3900 }`, yuan) to `loss_years_consecutive`, counted back without a
 * gap from the last year there is, and to the worst and best of the last three years. Facts for which a year is
 * missing are left out; so are all of them when the last year there is lies too far back.
 * @param latest last year that can be closed; later ones are passed over
 */
export function reduceYears(byYear: unknown, latest: number): Record<string, number> {
  if (typeof byYear !== 'object' || byYear === null) return {};
  const years = Object.entries(byYear)
    .filter((entry): entry is [string, number] => /^\d{4}$/.test(entry[0]) && typeof entry[1] === 'number')
    .map(([year, profit]) => ({ year: Number(year), profit }))
    .filter(({ year }) => year <= latest)
    .sort((a, b) => b.year - a.year);
  const last = years[0]?.year ?? -Infinity;
  if (latest - last > LAG) return {};
  const run = years.filter(({ year }, back) => year === last - back);
  const firstGain = run.findIndex(({ profit }) => profit >= -0.005);
  const losses = firstGain < 0 ? run.length : firstGain;
  const known: Record<string, number> =
    firstGain < 0 && run.length < SPAN ? {} : { loss_years_consecutive: losses };
  const span = run.slice(0, SPAN).map(({ profit }) => profit);
  if (span.length < SPAN) return known;
  return { ...known, net_profit_3y_worst: Math.min(...span), net_profit_3y_best: Math.max(...span) };
}
