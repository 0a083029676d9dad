import type { FrameReading, PackedTable } from '../../rules/reading';
import { rowsOf } from './rows';

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, n) => text === other[n]);

/** Whether a table that shows a part is a part of this one: same headings, same captions, and each of its rows. */
function isPartOf(part: PackedTable, whole: PackedTable): boolean {
  if (part.declared === null || part.index !== whole.index) return false;
  if (!same(part.headers, whole.headers) || !same(part.captions, whole.captions)) return false;
  const known = new Set(rowsOf(whole).map(({ text }) => text));
  const shown = rowsOf(part);
  return shown.length > 0 && shown.every(({ text }) => known.has(text));
}

/** A reading with the tables that were scrolled through in place of the parts of them that are drawn. */
export function withWhole(reading: FrameReading, wholes: readonly PackedTable[]): FrameReading {
  if (!wholes.length) return reading;
  const tables = reading.tables.map((table) => {
    const whole = wholes.find((one) => isPartOf(table, one));
    return whole ? { ...table, rows: whole.rows, marks: whole.marks, declared: whole.declared } : table;
  });
  return { ...reading, tables };
}
