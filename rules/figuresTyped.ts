/** Finds figures typed by hand that are not to be said of this client: somebody else's, or its own of an earlier time. */
import { typedAmounts, type TypedAmount } from './typedAmounts';

export interface Typed {
  texts: readonly string[];
  /** The script's own words: a number in them, such as the year of an announcement, nobody typed. */
  written: readonly string[];
  /** Figures as they are filled in now, and as they were at some time. */
  now: readonly string[];
  once: readonly string[];
  isOwn: (amount: number, within?: number) => boolean;
  isForeign: (amount: number, within?: number) => boolean;
}

/** Half a cent: closer figures are the same. */
const same = 0.005;

/** Digits that say something: 3 of 65.6万 and of 656,000. */
const telling = ({ amount, step }: TypedAmount): number =>
  String(Math.round(Math.abs(amount) / step)).replace(/0+$/, '').length;

/** What the last digit that is no zero counts: 18,600 may stand for 18,640. */
function roundness({ amount, step }: TypedAmount): number {
  let wider = step;
  while (amount !== 0 && Math.round(Math.abs(amount) / step) % ((wider * 10) / step) === 0) wider *= 10;
  return wider;
}

/** Without their signs: 负的 18,640.00 and 欠 18,640.00 say the same as -18,640.00. */
const amountsIn = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => typedAmounts(text, 1)).map(({ amount }) => Math.abs(amount));

const meets = (figures: readonly number[], amount: number, within: number): boolean =>
  figures.some((figure) => Math.abs(figure - Math.abs(amount)) < within);

/** Asks of an amount and of its negative: a sign may be said in words. */
const either = (is: Typed['isOwn'], amount: number, within?: number): boolean =>
  is(amount, within) || is(-amount, within);

/** Sums under 100 yuan stand everywhere and tell nothing, unless they are an old figure to the cent. */
const large = 100;

/** Figures that must not go out, as they are written, each once. */
export function figuresTyped({ texts, written, now, once, isOwn, isForeign }: Typed): string[] {
  const given = amountsIn(written);
  const current = amountsIn(now);
  const outdated = amountsIn(once).filter((figure) => !meets(current, figure, same));

  const isStale = (typed: TypedAmount): boolean => {
    const { amount, step } = typed;
    if (meets(current, amount, Math.max(step, same)) || either(isOwn, amount)) return false;
    const small = Math.abs(amount) < large;
    if (meets(outdated, amount, same)) return !small || step < 1;
    if (small || step < 1) return false;
    const digits = telling(typed);
    return (
      (digits >= 2 && meets(outdated, amount, step)) ||
      (digits >= 3 && meets(outdated, amount, roundness(typed)))
    );
  };

  const isSomebodyElses = (typed: TypedAmount): boolean => {
    const { amount, step } = typed;
    if (Math.abs(amount) < large) return false;
    if (meets(current, amount, Math.max(step, same)) || either(isOwn, amount, step)) return false;
    return either(isForeign, amount) || (telling(typed) >= 3 && either(isForeign, amount, step));
  };

  const found = texts
    .flatMap((text) => typedAmounts(text, 1))
    .filter(({ amount }) => !meets(given, amount, same))
    .filter((typed) => isStale(typed) || isSomebodyElses(typed));
  return [...new Set(found.map(({ text }) => text))];
}
