/** Figures written out in decimal digits: one way for what the accountant sees and for what the client reads. */

/** A number times ten to a power, on its decimal digits: 0.0285 by 2 is 2.85 and no nearest fraction of it. */
function shifted(value: number, power: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** Rounded half away from zero on the decimal digits, so that 1.005 is 1.01. Nothing has no sign. */
export function fixed(value: number, decimals: number): string {
  const text = shifted(Math.round(shifted(Math.abs(value), decimals)), -decimals).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `-${text}` : text;
}

/** Thousands set apart: `-1,234.50`. */
export function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** Decimals a percentage may have, the usual number first. */
const DECIMALS = [2, 3, 4, 5, 6];
/** Decimals a rate may have by itself. */
const OWN = 4;

const isRound = (percent: number): boolean => Number.isInteger(percent * 2);

/**
 * A share of 1 as percent with two decimals, `0.97%`. It has more of them where two would say something else: a rate
 * with more digits of its own (0.025%), or one that would read as the round figure it has not reached (0.996%).
 */
export function percent(value: number): string {
  const exact = shifted(value, 2);
  const read = (decimals: number): number => Number(fixed(exact, decimals));
  const enough =
    read(OWN) === exact ? (at: number) => read(at) === exact : (at: number) => !isRound(read(at));
  // What is nearer still is the round figure, but for the way numbers are kept.
  const decimals = DECIMALS.find(enough) ?? 2;
  return `${grouped(fixed(exact, decimals))}%`;
}
