import type { PrintedTable } from '../../tables/printed';
import { sideBeside } from '../side-beside';
import type { AccountColumns } from './columns';

/** Balances of whose figures some say their side themselves (`1,200.00 Cr`) tell it in their own column. */
export function withSidesBeside({ rows }: PrintedTable, columns: AccountColumns): AccountColumns {
  const signed = columns.signed.map((one) =>
    one.direction < 0 && rows.some(({ cells }) => sideBeside(cells[one.at] ?? ''))
      ? { ...one, direction: one.at }
      : one,
  );
  return { ...columns, signed };
}
