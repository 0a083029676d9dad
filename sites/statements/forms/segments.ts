import { isLineName } from '../../../rules/lines';
import type { StatementKind } from '../../../rules/reading';
import { folded } from '../../text';
import type { Block } from './blocks';
import { isLabelHeading, isLineHeading, isName } from './headings';
import { isSumInFront } from './in-front';

/** Columns that belong to one list of lines. A sheet of two sides has two of them. */
export interface Segment {
  /** Column of the names; `groups` may bear the name where this one is blank. */
  label: number;
  groups: number[];
  /** Column of the line numbers, -1 for none. */
  line: number;
  /** The others, in order. */
  rest: number[];
}

type Class = 'label' | 'line' | 'blank' | 'other';

function classOf(heading: string): Class {
  if (!folded(heading)) return 'blank';
  if (isLineHeading(heading)) return 'line';
  return isLabelHeading(heading) ? 'label' : 'other';
}

/** How many different lines of the kind a column names. */
function linesNamed(block: Block, column: number, kind: StatementKind): number {
  const names = new Set<string>();
  for (const { row } of block.rows) {
    const text = row.cells[column];
    if (text && isName(text) && (isLineName(kind, text) || isSumInFront(kind, text))) names.add(text);
  }
  return names.size;
}

/** First columns of the segments: each names its lines anew. */
function startsOf(classes: readonly Class[]): number[] {
  const starts = classes.flatMap((one, at) => (one === 'label' && classes[at - 1] !== 'label' ? [at] : []));
  // 项目 | 项目 | 栏次: names parted by nothing but blanks are one segment.
  const apart = starts.filter(
    (at, n) => !n || classes.slice(starts[n - 1]!, at).some((one) => one === 'other'),
  );
  const lineFirst = apart.length > 1 && apart.every((at) => classes[at - 1] === 'line');
  return lineFirst ? apart.map((at) => at - 1) : apart;
}

/** A column of serial numbers is one of line numbers only where there is no other. */
function lineColumn(columns: readonly number[], headers: readonly string[]): number {
  return columns.find((at) => !/序号/.test(folded(headers[at] ?? ''))) ?? columns[0] ?? -1;
}

/** Parts the columns of a block into segments; none where no column names lines of the kind. */
export function segmentsOf(block: Block, kind: StatementKind): Segment[] {
  const counts = block.headers.map((_, at) => linesNamed(block, at, kind));
  // A column headed like names that names no line holds the groups of lines.
  const classes = block.headers
    .map(classOf)
    .map((one, at) => (one === 'label' && !counts[at] ? 'blank' : one));
  const starts = startsOf(classes);
  const single = starts.length < 2;
  const ranges = single
    ? [[0, classes.length]]
    : starts.map((at, n) => [at, starts[n + 1] ?? classes.length]);
  const linesIn = ([from = 0, to = 0]: readonly number[]): number =>
    classes.slice(from, to).filter((one) => one === 'line').length;
  // Amounts before the names of a sheet with several lists, or numbers for one list and not for the other:
  // columns were moved, and nobody can tell whose they are.
  const astray =
    !single && (classes.slice(0, starts[0]).includes('other') || new Set(ranges.map(linesIn)).size > 1);
  return ranges.flatMap(([from = 0, to = 0]): Segment[] => {
    const within = classes.map((one, at) => ({ one, at })).slice(from, to);
    const named = within
      .filter(({ one }) => one !== 'line')
      .map(({ one, at }) => ({ at, one, count: counts[at] ?? 0 }));
    // Of columns that name as many, the innermost has the line's own name.
    const best = named.reduce<(typeof named)[number] | null>(
      (top, one) => (one.count && one.count >= (top?.count ?? 0) ? one : top),
      null,
    );
    if (!best) return [];
    return [
      {
        label: best.at,
        groups: named
          .filter(({ at, one }) => at !== best.at && (one === 'label' || one === 'blank'))
          .map(({ at }) => at),
        line: lineColumn(
          within.filter(({ one }) => one === 'line').map(({ at }) => at),
          block.headers,
        ),
        rest: astray
          ? []
          : within.filter(({ one, at }) => at !== best.at && one === 'other').map(({ at }) => at),
      },
    ];
  });
}
