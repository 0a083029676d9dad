/** Money inside the books: whole fen (1 yuan = 100 fen), so that sums are exact. */
export type Fen = number;

/** Yuan, as written in the client files, to fen. */
export const fen = (yuan: number): Fen => Math.round(yuan * 100);

/** A part of an amount, rounded half up to the fen. The nudge undoes binary error (1.005 × 100). */
export const times = (amount: Fen, rate: number): Fen => {
  const exact = amount * rate;
  return Math.sign(exact) * Math.round(Math.abs(exact) + 1e-6);
};

export const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, one) => total + one, 0);

const WEIGHTS = [5, 3, 8, 4, 6, 2, 7, 3, 5, 9] as const;

/**
 * An amount as `count` uneven pieces that add up to it exactly. All but the
 * last are whole yuan, as invoices usually are.
 */
export function pieces(total: Fen, count: number): Fen[] {
  const weights = Array.from({ length: count }, (_, i) => WEIGHTS[i % WEIGHTS.length] ?? 1);
  const whole = sum(weights);
  const all = weights.slice(0, -1).map((weight) => Math.floor((total * weight) / whole / 100) * 100);
  return [...all, total - sum(all)];
}
