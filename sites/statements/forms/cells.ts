import { cents, parseAmount } from '../../numbers';
import type { PrintedRow } from '../../tables/printed';
import { clean, folded } from '../../text';

/** What one cell of amounts says, in yuan. */
export interface CellAmount {
  value: number | null;
  /** Something stands there. */
  written: boolean;
  /** The text that could not be read; null when it could. */
  unread: string | null;
}

const NOT_APPLICABLE = /^(?:[*×xX/\\]+|(?:--?|——?)\/?(?:--?|——?)|不填|无需填报)$/;
const PERCENT = /^(-?\d+(?:\.\d+)?)%$/;

/** Reads an amount; blank is nil. A figure that spans columns or rows belongs to no one of them. */
export function amountIn(row: PrintedRow, at: number, unit: number): CellAmount {
  const text = row.cells[at] ?? '';
  const amount = parseAmount(text);
  // Figures stacked in one cell are several, though they may look like one with its thousands set apart.
  const stacked = text.split('\n').filter((part) => parseAmount(part).kind === 'number').length > 1;
  if (stacked) return { value: null, written: true, unread: clean(text) };
  if (amount.kind === 'blank') return { value: 0, written: false, unread: null };
  const shown = folded(text);
  if (amount.kind === 'not-applicable' || NOT_APPLICABLE.test(shown)) {
    return { value: null, written: true, unread: null };
  }
  const spanned = row.left?.includes(at) || row.left?.includes(at + 1) || row.above?.includes(at);
  if (spanned && amount.kind === 'number') return { value: null, written: true, unread: clean(text) };
  if (amount.kind === 'dash') return { value: 0, written: true, unread: null };
  const percent = PERCENT.exec(shown);
  if (percent) return { value: Number(percent[1]) / 100, written: true, unread: null };
  if (amount.kind !== 'number') return { value: null, written: true, unread: clean(text) };
  return { value: unit === 1 ? amount.value : cents(amount.value * unit), written: true, unread: null };
}
