import type { PrintedTable } from '../../tables/printed';
import { folded } from '../../text';
import type { AccountColumns, SignedColumn } from './columns';
import { figure, sumOf } from './repeated';

/** Rounded figures of a row may miss each other by so much, in the last digit that is printed. */
const ROOM = 0.02;

interface Told {
  columns: AccountColumns;
  /** Column of opening balances of which nothing tells the side, so that none was read. */
  untold?: number;
}

/**
 * Where the one 方向 stands between opening and closing balances, it may be that of both, or openings have a sign of
 * their own. What leads on to the closing balances tells.
 */
export function withOpeningSides({ rows }: PrintedTable, columns: AccountColumns): Told {
  const of = (group: SignedColumn['group']): SignedColumn | undefined =>
    columns.signed.find((one) => one.group === group);
  const [from, to] = [of('opening'), of('closing')];
  if (!from || !to || from.direction !== to.direction || from.direction <= from.at) return { columns };
  const [debit, credit] = (['debit', 'credit'] as const).map(
    (side) => columns.sided.find(({ column }) => column === side)?.at ?? [],
  );
  let isSigned = false;
  let matters = false;
  let bySign = 0;
  let bySide = 0;
  for (const row of rows) {
    const [opening, closing] = [figure(row, from.at), figure(row, to.at)];
    if (!opening || closing === null) continue;
    isSigned ||= opening < 0;
    // A debit is plus either way.
    if (!/贷|^c/i.test(folded(row.cells[to.direction] ?? ''))) continue;
    matters = true;
    const moved = [sumOf(row, debit ?? []), sumOf(row, credit ?? [])];
    if (!debit?.length || moved.includes(null)) continue;
    const net = moved[0]! - moved[1]! + closing;
    const [sign, side] = [opening + net, net - opening].map((miss) => Math.abs(miss) < ROOM);
    if (sign && !side) bySign++;
    if (side && !sign) bySide++;
  } // prettier-ignore
  const others = columns.signed.filter((one) => one !== from);
  if (bySign && !bySide) {
    const own: SignedColumn = { ...from, direction: -1, plus: 'debit' };
    return { columns: { ...columns, signed: [own, ...others] } };
  }
  return isSigned && matters && (bySign > 0 || !bySide)
    ? { columns: { ...columns, signed: others }, untold: from.at }
    : { columns };
}
