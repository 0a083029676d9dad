import { cents, parseAmount } from '../../numbers';
import type { PrintedRow } from '../../tables/printed';
import { clean, folded } from '../../text';
import { isDashes } from '../dashes';

/** What one cell of amounts says, in yuan. */
export interface CellAmount {
  value: number | null;
  /** Something stands there. */
  written: boolean;
  /** A figure or a dash does. */
  figured: boolean;
  /** The text that could not be read; null when it could. */
  unread: string | null;
  /** Dashes do, which may be how the form prints nil. */
  dashed?: true;
}

const NOT_APPLICABLE = /^(?:[*×xX/\\]+|(?:--?|——?)\/?(?:--?|——?)|不填|无需填报)$/;
const PERCENT = /^(-?\d+(?:\.\d+)?)%$/;

const BLANK: CellAmount = { value: 0, written: false, figured: false, unread: null };
const NONE: CellAmount = { value: null, written: true, figured: false, unread: null };
const figure = (value: number | null): CellAmount => ({ value, written: true, figured: true, unread: null });

/**
 * Reads an amount; blank is nil. A figure that spans columns or rows belongs to no one of them, unless the column it
 * spans into is `joined` to its own. `unit` is null where nobody can tell, and so is then what a figure means.
 */
export function amountIn(
  row: PrintedRow,
  at: number,
  unit: number | null,
  joined: ReadonlySet<number> = new Set(),
): CellAmount {
  const text = row.cells[at] ?? '';
  const amount = parseAmount(text);
  const unread: CellAmount = { ...NONE, unread: clean(text) };
  // Figures stacked in one cell are several, though they may look like one with its thousands set apart.
  if (text.split('\n').filter((part) => parseAmount(part).kind === 'number').length > 1) return unread;
  if (amount.kind === 'blank') return BLANK;
  const shown = folded(text);
  if (amount.kind === 'not-applicable' || NOT_APPLICABLE.test(shown))
    return isDashes(shown) ? { ...NONE, dashed: true } : NONE;
  const spanned =
    row.left?.includes(at) || (row.left?.includes(at + 1) && !joined.has(at + 1)) || row.above?.includes(at);
  if (spanned && amount.kind === 'number') return { ...unread, figured: true };
  if (amount.kind === 'dash') return figure(0);
  const percent = PERCENT.exec(shown);
  if (percent) return figure(Number(percent[1]) / 100);
  if (amount.kind !== 'number') return unread;
  if (unit === null) return figure(null);
  return figure(unit === 1 ? amount.value : cents(amount.value * unit));
}
