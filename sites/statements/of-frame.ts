import { oncePer } from '../oncePer';
import type { FrameReading, NameColumn, PackedTable } from '../../rules/reading';
import { shownTexts } from '../tables/apart';
import { unpack } from '../tables/pack';
import type { PrintedTable, Recognised } from '../tables/printed';
import { allotted } from './allotted';
import { readClientList } from './client-list';
import { recognise } from './recognise';
import { recogniseRed } from './red';
import type { Unit } from './unit';

export interface FrameStatement extends Recognised {
  printed: PrintedTable;
}

/** Fewer rows of nothing but nil may well be what the books hold. */
const FILLED_ROWS = 3;

/** A statement is read again and again while nothing around it changes. */
const knownOf = new WeakMap<FrameStatement, Map<string, FrameStatement>>();

/** A table among those of its document: what stands under it and over the next belongs to the next. */
function among(table: PackedTable, { path, tables }: FrameReading): PrintedTable {
  const printed = unpack(table, path);
  const next = tables.flatMap(({ index, captions }) => (index > table.index ? shownTexts(captions) : []));
  const after = printed.after.filter((text) => !next.includes(text));
  return { ...printed, after, allotted: allotted(table, printed.title, tables) };
}

/** The statements among the tables of a frame. */
export const statementsOf = oncePer((reading: FrameReading): FrameStatement[] =>
  reading.tables.flatMap((table) => {
    const printed = among(table, reading);
    const recognised =
      recogniseRed(printed, recognise) ??
      (reading.listHeading === undefined ? null : readClientList(printed, reading.listHeading));
    return recognised ? [{ ...recognised, printed }] : [];
  }),
);

/**
 * A statement as it is to be read on a page of that period, which may say which of its columns are meant, and of the
 * unit that its page names away from it.
 */
export function onPage(
  one: FrameStatement,
  period: string | null,
  elsewhere: Unit | null = null,
): FrameStatement {
  const dated = one.dated ? period : null;
  if (dated === null && !elsewhere) return one;
  const key = JSON.stringify([dated, elsewhere]);
  const before = knownOf.get(one)?.get(key);
  if (before) return before;
  const printed = elsewhere ? { ...one.printed, elsewhere } : one.printed;
  const again = recogniseRed(printed, (table) => recognise(table, dated));
  const read = again ? { ...again, printed } : one;
  knownOf.set(one, (knownOf.get(one) ?? new Map<string, FrameStatement>()).set(key, read));
  return read;
}

/** A table of books that has its headings, and as likely as not none of its figures yet. */
const isUnfilled = ({ statement: { kind, rows }, empty }: FrameStatement): boolean =>
  kind === 'trial-balance' && empty && (rows.length === 0 || rows.length >= FILLED_ROWS);

/** Whether the frame says that it is loading, or looks like it. */
export const isLoading = (reading: FrameReading): boolean =>
  reading.loading || statementsOf(reading).some(isUnfilled);

/** Where the frame draws clients' names in lists. */
export const nameColumnsOf = (reading: FrameReading): NameColumn[] =>
  statementsOf(reading).flatMap(({ statement, printed, columnAt }) => {
    if (statement.kind !== 'client-list' || typeof columnAt === 'function') return [];
    return [{ table: printed.index, name: columnAt['name'] ?? -1, code: columnAt['code'] ?? -1 }];
  });
