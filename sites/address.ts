import type { CellAddress, FrameReading, PrintedCell, Statement } from '../rules/reading';
import { onPage, statementsOf } from './statements/of-frame';
import { CELL, ENTRY } from './tables/separators';

/** Columns by which rows are called. */
const KEYS = ['code', 'label', 'number', 'line', 'name', 'path', 'summary'];

type Row = Statement['rows'][number];

const keysOf = (row: Row): string[] =>
  KEYS.flatMap((key) => {
    const text = (row as Record<string, unknown>)[key];
    return typeof text === 'string' && text ? [text] : [];
  });

function rowOf(rows: readonly Row[], { row: key, at }: CellAddress): number {
  const called = at === undefined ? undefined : rows[at];
  if (called && keysOf(called).includes(key)) return at!;
  for (const column of KEYS) {
    const exact = rows.findIndex((row) => (row as Record<string, unknown>)[column] === key);
    if (exact >= 0) return exact;
  }
  return rows.findIndex(
    (row) => 'name' in row && (key.endsWith(` ${row.name}`) || key.endsWith(`-${row.name}`)),
  );
}

const packed = (cells: readonly string[]): string => cells.join(CELL).replaceAll('\n', ENTRY);

/**
 * The printed cell that an address means in a frame's reading; null when it has no such row. `period` is that of the
 * page, by which the statement was read.
 */
export function printedCell(
  reading: FrameReading,
  address: CellAddress,
  period: string | null = null,
): PrintedCell | null {
  const shown = statementsOf(reading).find(({ printed }) => printed.index === address.statement);
  if (!shown) return null;
  const found = onPage(shown, period);
  const at = rowOf(found.statement.rows, address);
  const printedAt = found.rowAt[at];
  const { rows, index } = found.printed;
  const printed = printedAt === undefined ? undefined : rows[printedAt];
  if (printedAt === undefined || !printed) return null;
  const columns = typeof found.columnAt === 'function' ? found.columnAt(at) : found.columnAt;
  const row = packed(printed.cells);
  return {
    table: index,
    column: columns[address.column] ?? columns['name'] ?? columns['label'] ?? columns['number'] ?? 0,
    row,
    nth: rows.slice(0, printedAt).filter(({ cells }) => packed(cells) === row).length,
  };
}
