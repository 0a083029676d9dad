import { lineKey } from '../../../rules/lines';
import { bareLabel } from '../../../rules/lines/names';
import type { Problem, StatementKind } from '../../../rules/reading';
import { parseAmount } from '../../numbers';
import { isOneCell, type PrintedTable } from '../../tables/printed';
import { clean } from '../../text';
import { hasPages } from '../pager';
import { tableUnit } from '../unit';
import { blocksOf, type Block } from './blocks';
import {
  isHead,
  isNoLine,
  nameIn,
  readLine,
  SHORT,
  type Context,
  type Drawn,
  type FormLine,
  type LineHabits,
  type Roles,
} from './row';
import { segmentsOf, type Segment } from './segments';

/** Problems of one table beyond these say nothing new. */
const ENOUGH = 12;

export interface Form {
  lines: FormLine[];
  unit: number;
  /** The largest unit of its columns: figures are off by up to half of its last digit. */
  coarse: number;
  problems: Problem[];
  empty: boolean;
}

/** Cells a row must have; one that has fewer has lost a cell, and its figures stand under wrong headings. */
const needed = (headers: readonly string[]): number => headers.findLastIndex(Boolean) + 1;

/** What a column of figures without a heading is taken for, where it is the only one. */
const SOLE = 'amount';

/** Headings of a segment's own columns, `''` for the others. */
function headingsOf({ headers, rows }: Block, { label, groups, line, rest }: Segment): string[] {
  const headings = headers.map((heading, at) => (rest.includes(at) ? heading : ''));
  if (rest.length) return headings;
  const isFigures = (at: number): boolean => {
    const kinds = rows
      .map(({ row }) => parseAmount(row.cells[at] ?? '').kind)
      .filter((kind) => kind !== 'blank');
    return kinds.length > 1 && kinds.filter((kind) => kind === 'number').length * 2 > kinds.length;
  };
  const bare = groups.filter((at) => at !== label && at !== line && !headers[at] && isFigures(at));
  return bare.length === 1 ? headings.map((heading, at) => (at === bare[0] ? SOLE : heading)) : headings;
}

function readBlock(
  block: Block,
  context: Context,
  rolesOf: (headings: readonly string[]) => Roles,
): FormLine[] {
  const { kind, frame, problems } = context;
  const segments = segmentsOf(block, kind);
  const parts = segments.map((segment) => {
    const roles = rolesOf(headingsOf(block, segment));
    for (const column of roles.disputed)
      problems.push({ code: 'header-unreadable', detail: { column }, frame });
    return {
      segment,
      roles,
      numbered: block.rows.some(({ row }) => /\d/.test(row.cells[segment.line] ?? '')),
      section: '',
    };
  });
  const width = needed(block.headers);
  const lines: FormLine[] = [];
  for (const { row, at } of block.rows) {
    if (isOneCell(row)) {
      for (const part of parts) part.section = clean(row.cells[0] ?? '');
      continue;
    }
    const lost = row.cells.length < width;
    const told = problems.length;
    parts.forEach((part, n) => {
      const shown = nameIn(row, part.segment);
      if (!shown) return;
      const { segment, roles } = part;
      const drawn: Drawn = { row, at, segment, roles, headers: block.headers, joined: block.joined };
      if (lost) {
        // Which cell is missing, nobody knows; so the name may be there, but none of its figures.
        if (lineKey(kind, shown, null) === null || !row.cells.some((cell) => /\d/.test(cell))) return;
        const detail = {
          row: bareLabel(shown),
          column: block.headers[segment.label] ?? '',
          text: clean(row.cells.join(' ')).slice(0, SHORT),
        };
        problems.push({ code: 'cell-unreadable', detail, frame });
        const blank = readLine({ ...drawn, roles: { amounts: [], disputed: [] } }, shown, context);
        const values = Object.fromEntries(roles.amounts.map(({ name }) => [name, null]));
        const unread = Object.keys(values);
        lines.push({
          ...blank,
          line: null,
          formula: null,
          values,
          unread,
          segment: n,
          section: part.section,
        });
        return;
      }
      const line = readLine(drawn, shown, context);
      if (row.foot && line.line === null && line.key === null) return;
      if (isNoLine(line, part.numbered)) {
        if (!line.written || isHead(line, part.numbered)) part.section = shown;
        return;
      }
      const { written: _, figured: __, ...rest } = line;
      lines.push({ ...rest, segment: n, section: part.section });
    });
    // A name was lost: what its figures are of, nobody knows.
    if (
      row.cells.length === width - 1 &&
      problems.length === told &&
      row.cells.some((text) => /\d/.test(text))
    ) {
      const text = clean(row.cells.join(' ')).slice(0, SHORT);
      problems.push({
        code: 'cell-unreadable',
        detail: {
          row: clean(row.cells[0] ?? ''),
          column: block.headers[segments[0]?.label ?? -1] ?? '',
          text,
        },
        frame,
      });
    }
  }
  return lines;
}

/**
 * Reads a table as a form of lines of one kind: which rows are lines, their names, numbers and amounts.
 * `rolesOf` gets the headings of a segment, `''` for those of other columns, and says which are amounts.
 */
export function readForm(
  table: PrintedTable,
  kind: StatementKind,
  rolesOf: (headings: readonly string[]) => Roles,
  line: LineHabits = { blankIsNil: () => true, isCount: () => false },
): Form {
  const unit = tableUnit(table);
  const context: Context = { kind, frame: table.frame, unit, units: new Map(), line, problems: [] };
  const lines = blocksOf(table).flatMap((block) => readBlock(block, context, rolesOf));
  if (table.declared !== null || hasPages(table)) {
    // Lines that are not drawn now are not read, and so not known.
    const detail = { rows: String(table.rows.length), of: table.declared ? String(table.declared) : '' };
    context.problems.unshift({ code: 'partial-table', detail, frame: table.frame });
  }
  const nil = lines.every(({ values }) => Object.values(values).every((value) => !value));
  const units = new Set([...context.units.values()].map(({ yuan }) => yuan ?? 1));
  const [only = 1] = units;
  return {
    lines,
    unit: units.size === 1 ? only : (unit.yuan ?? 1),
    coarse: Math.max(unit.yuan ?? 1, ...units),
    problems: context.problems.slice(0, ENOUGH),
    empty: nil && !context.problems.length,
  };
}

/** What leads from the lines of a form back to its table. */
export const placesOf = (
  lines: readonly FormLine[],
): { rowAt: number[]; columnAt: (row: number) => Record<string, number> } => ({
  rowAt: lines.map(({ at }) => at),
  columnAt: (row) => lines[row]?.columns ?? {},
});
