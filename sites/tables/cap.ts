import type { PackedTable } from '../../rules/reading';
import { ROW } from './separators';

/** Characters of cells that one frame sends: some 60,000 cells. */
const MOST = 1_000_000;

function cut(text: string, room: number): string {
  return text.length <= room ? text : text.slice(0, Math.max(0, text.lastIndexOf(ROW, room)));
}

const count = (text: string): number => (text ? text.split(ROW).length : 0);

/** Leaves rows out where a page prints more than is worth sending, and says how many there are. */
export function capped(tables: readonly PackedTable[]): PackedTable[] {
  let room = MOST;
  return tables.map((table) => {
    const rows = cut(table.rows, room);
    const hidden = cut(table.hidden, room - rows.length);
    room -= rows.length + hidden.length;
    if (rows.length === table.rows.length) return { ...table, hidden };
    return { ...table, rows, hidden, declared: Math.max(count(table.rows), table.declared ?? 0) };
  });
}
