import type { VoucherList } from '../../../rules/reading';
import type { PrintedRow } from '../../tables/printed';
import { clean } from '../../text';
import { isSum } from '../list/sums';
import type { ListReader } from '../list/reader';
import type { VoucherColumns } from './columns';
import { digitsOf, type SideColumns } from './digits';

export type Entry = Pick<VoucherList['rows'][number], 'summary' | 'account' | 'debit' | 'credit'>;

/** A cell's entries, one a line. */
const stacked = (row: PrintedRow, at: number): string[] =>
  at < 0 ? [] : (row.cells[at] ?? '').split('\n').map(clean);

/**
 * The entries of one printed row: one, or several stacked in its cells. Amounts that are not as many as the
 * accounts belong to nobody knows which, and are not read.
 */
export function entriesOf(
  row: PrintedRow,
  label: string,
  columns: VoucherColumns,
  reader: ListReader,
): Entry[] {
  const { at } = columns;
  const names = stacked(row, at.account);
  const codes = stacked(row, at.accountCode);
  const summaries = stacked(row, at.summary);
  const count = Math.max(names.length, codes.length);
  const amountsOf = (side: SideColumns | null): (number | null)[] => {
    const unread = Array.from({ length: count }, () => null);
    if (!side) return unread;
    const text = digitsOf(row, side);
    if (side.digits === 1 && reader.isSpanned(row, side.at)) {
      reader.unreadable(label, side.at, row.cells[side.at] ?? '');
      return unread;
    }
    const texts = text === null ? [] : side.digits > 1 || side.boxed ? [text] : text.split('\n');
    if (texts.length !== count) {
      reader.unreadable(label, side.at, row.cells.slice(side.at, side.at + side.digits).join(' '));
      return unread;
    }
    return texts.map((one) => reader.amountIn(one, label, side.at));
  };
  const debits = amountsOf(columns.debit);
  const credits = amountsOf(columns.credit);
  const together = codes.length === names.length || !codes.length || !names.length;
  if (!together) reader.unreadable(label, at.account, row.cells[at.account] ?? '');
  if (summaries.length > 1 && summaries.length !== count) {
    reader.unreadable(label, at.summary, row.cells[at.summary] ?? '');
  }
  return Array.from({ length: count }, (_, n) => ({
    // One summary for all entries is printed once.
    summary: (summaries.length === count ? summaries[n] : summaries.length === 1 ? summaries[0] : '') ?? '',
    account: (together ? [codes[n], names[n]] : [names[n] ?? '']).filter(Boolean).join(' '),
    debit: debits[n] ?? null,
    credit: credits[n] ?? null,
  })).filter(({ account, summary }) => !isSum(account) && !(account === '' && isSum(summary)));
}
