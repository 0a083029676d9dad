/** Where the points, the average and the labels of a curve stand. Widths are percent, heights px. */
import type { Curve } from '../../rules/curve';
import { monthsIn } from '../../rules/period';

/** Height of a label's line. */
const LINE = 18;
/** Room above the highest and below the lowest point, so that strokes are whole. */
const ROOM = 5;

export interface Places {
  xs: number[];
  ys: number[];
  /** Height of the average. */
  mean: number;
  /** Which points have no neighbour before them: somebody has not read what lies between. */
  gaps: boolean[];
}

/** Months since year 0 of a period's last month. */
function monthIndex(period: string): number {
  const [year = 0, month = 0] = (monthsIn(period).at(-1) ?? '').split('-').map(Number);
  return year * 12 + month;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Places of a curve with two points at least. */
export function placesOf({ points, average }: Curve, height: number): Places {
  const months = points.map(({ period }) => monthIndex(period));
  const length = monthsIn(points[0]?.period ?? '').length;
  const [from, to] = [months[0] ?? 0, months.at(-1) ?? 0];
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(average, ...values), Math.max(average, ...values)];
  const y = (value: number): number =>
    rounded(high === low ? height / 2 : ROOM + ((high - value) / (high - low)) * (height - 2 * ROOM));
  return {
    xs: months.map((month) => rounded(((month - from) / Math.max(1, to - from)) * 100)),
    ys: values.map(y),
    mean: y(average),
    gaps: months.map((month, index) => index === 0 || month - (months[index - 1] ?? 0) > length),
  };
}

/** The run as an SVG path: broken where a period is missing, a dot where one stands alone. */
export function strokes({ xs, ys, gaps }: Places): string {
  return xs
    .map((x, index) => `${gaps[index] ? 'M' : 'L'}${x} ${ys[index] ?? 0}${gaps[index] ? 'h0' : ''}`)
    .join('');
}

/** Tops of the two labels: beside what they name, and never one over the other. */
export function labelTops(mean: number, end: number, height: number): { mean: number; end: number } {
  const within = (top: number): number => Math.max(0, Math.min(height - LINE, top));
  const [meanTop, endTop] = [within(mean - LINE / 2), within(end - LINE / 2)];
  const apart = Math.abs(meanTop - endTop);
  if (apart >= LINE) return { mean: meanTop, end: endTop };
  const upper = Math.max(0, Math.min(height - 2 * LINE, Math.min(meanTop, endTop) - (LINE - apart) / 2));
  return mean <= end ? { mean: upper, end: upper + LINE } : { mean: upper + LINE, end: upper };
}
