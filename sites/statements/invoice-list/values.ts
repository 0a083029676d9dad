import { folded } from '../../text';

/**
 * A tax rate as a fraction: `13%`, `0.13`, `13`. Null, with the text, for 免税, 不征税, several rates; null alone
 * for nothing.
 */
export function rateOf(text: string): { rate: number | null; rateText?: string } {
  const shown = folded(text);
  if (!shown) return { rate: null };
  const found = /^(\d+(?:\.\d+)?)(%?)$/.exec(shown);
  if (!found) return { rate: null, rateText: text };
  const value = Number(found[1]);
  // No rate is 100% or more, so a bare number from 1 counts hundredths.
  const rate = found[2] || value >= 1 ? Math.round(value * 1e4) / 1e6 : value;
  return rate < 1 ? { rate } : { rate: null, rateText: text };
}

/** What 是否正数发票 says; null for another word. */
export function positiveOf(text: string): boolean | null {
  const shown = folded(text);
  if (/^(?:是|正数?|蓝字?|蓝票|y|yes|true)(?:发票)?$/i.test(shown)) return true;
  return /^(?:否|负数?|红字?|红票|n|no|false)(?:发票)?$/i.test(shown) ? false : null;
}
