import { lineKey } from '../../../rules/lines';
import { bareLabel, withoutSigns } from '../../../rules/lines/names';
import type { FramePath, Problem, StatementKind } from '../../../rules/reading';
import type { PrintedRow } from '../../tables/printed';
import { clean, folded } from '../../text';
import { columnUnit, unitIn, type Unit } from '../unit';
import { amountIn } from './cells';
import { formulaIn, lineInFront, lineNumberIn, type Term } from './line-number';
import type { Segment } from './segments';

/** A column of amounts and what it is called in the statement. */
export interface AmountColumn {
  at: number;
  name: string;
}

/** What a kind of form makes of the columns of a segment. */
export interface Roles {
  amounts: AmountColumn[];
  /** Headings that claim the same, so that neither was read. */
  disputed: string[];
}

/** One line of a form, as read. */
export interface FormLine {
  /** Its printed row. */
  at: number;
  label: string;
  /** Its name as shown, with 减： and the like. */
  shown: string;
  line: string | null;
  key: string | null;
  /** Set where its name does not tell the key. */
  means?: string;
  formula: Term[] | null;
  /** By column name, in yuan. */
  values: Record<string, number | null>;
  /** Columns in which something stands that could not be read. */
  unread: readonly string[];
  /** Columns in which dashes stand. */
  dashed: string[];
  /** Segment of the block it stands in. */
  segment: number;
  /** Heading over its group of lines, as shown. */
  section: string;
  columns: Record<string, number>;
  /** Headings by column name, as printed. */
  headings: Record<string, string>;
}

/** What differs from line to line, by its key. */
export interface LineHabits {
  /** Nothing written means nil. */
  blankIsNil: (key: string | null) => boolean;
  /** It counts heads, not money, so that no unit of money applies. */
  isCount: (key: string | null) => boolean;
}

export const SHORT = 60;
const FREE_TOTAL = /^(?:本页|累计)?(?:合计|总计|小计|共计):?$|^(?:grand|sub)?-?totals?:?$/i;

/** Names that head a group of lines and are none themselves. */
const SECTION =
  /^(?:非?流动(?:资产|负债)|资产|负债|(?:所有者|股东)权益|所有者权益\(或股东权益\)|(?:负债和)?所有者权益|(?:non-?)?current(?:assets|liabilities)|assets|liabilities|equity|income|expenses?|revenues?|(?:share|stock)holders'?equity|owners'?equity)$/i;

/** What is known of the table whose rows are read, and what was found on the way. */
export interface Context {
  kind: StatementKind;
  frame: FramePath;
  unit: Unit;
  /** Units of the columns read, by heading. */
  units: Map<string, Unit>;
  line: LineHabits;
  problems: Problem[];
}

/** The unit of a column; one that nobody can tell is told once. */
function unitAt(heading: string, { unit, units, problems, frame }: Context): number | null {
  const known = units.get(heading);
  if (known) return known.yuan;
  const own = columnUnit(heading, unit);
  if (own.yuan === null && ![...units.values()].includes(own))
    problems.push({ code: 'header-unreadable', detail: { column: own.said }, frame });
  units.set(heading, own);
  return own.yuan;
}

/** The name in a row: in its own column, else in a column of groups, unless that is carried on from above. */
export function nameIn(row: PrintedRow, segment: Segment): string {
  const places = [segment.label, ...segment.groups.filter((at) => !row.above?.includes(at)).reverse()];
  return places.map((at) => withoutSigns(clean(row.cells[at] ?? ''))).find(Boolean) ?? '';
}

/** A row with the columns by which it is read. */
export interface Drawn {
  row: PrintedRow;
  at: number;
  segment: Segment;
  roles: Roles;
  headers: readonly string[];
  joined: ReadonlySet<number>;
}

/** A row as read, before it is known to be a line. */
export interface ReadLine extends Omit<FormLine, 'segment' | 'section'> {
  /** Something stands in a column of amounts. */
  written: boolean;
  /** A figure or a dash does. */
  figured: boolean;
}

/** Reads a row of a segment; its name may be that of no line. */
export function readLine(drawn: Drawn, shown: string, context: Context): ReadLine {
  const { row, at, segment, roles, headers, joined } = drawn;
  const { kind, frame, problems } = context;
  const number = segment.line < 0 ? null : lineNumberIn(row.cells[segment.line] ?? '');
  const line = number ? number.line : lineInFront(shown);
  const label = bareLabel(shown);
  const values: Record<string, number | null> = {};
  const key = lineKey(kind, shown, line);
  let written = false;
  let figured = false;
  const unread: Problem[] = [];
  const unreadIn: string[] = [];
  const dashed: string[] = [];
  // A line may have a unit of its own: 资产总额（万元）.
  const ownUnit = context.line.isCount(key) ? 1 : (unitIn(shown)?.yuan ?? null);
  for (const { at: column, name } of roles.amounts) {
    const heading = headers[column] ?? '';
    const unit = ownUnit ?? unitAt(heading, context);
    const cell = amountIn(row, column, unit, joined);
    written ||= cell.written;
    figured ||= cell.figured;
    if (cell.dashed) dashed.push(name);
    values[name] = cell.written || context.line.blankIsNil(key) ? cell.value : null;
    if (cell.unread !== null) {
      unreadIn.push(name);
      unread.push({
        code: 'cell-unreadable',
        detail: { row: label, column: heading, text: cell.unread.slice(0, SHORT) },
        frame,
      });
    }
  }
  // Columns whose headings nobody could read show all the same that it is a line.
  if (!roles.amounts.length)
    figured = written = segment.rest.some((column) => /\d/.test(row.cells[column] ?? ''));
  if (key !== null || line !== null || (figured && /\p{L}/u.test(label))) problems.push(...unread);
  return {
    at,
    label,
    shown,
    line,
    key,
    formula: number?.formula ?? formulaIn(shown),
    values,
    unread: unreadIn,
    dashed,
    columns: Object.fromEntries(roles.amounts.map(({ at: column, name }) => [name, column])),
    headings: Object.fromEntries(roles.amounts.map(({ at: column, name }) => [name, headers[column] ?? ''])),
    written,
    figured,
  };
}

/** A row that heads a group; some draw nil across these too. */
export function isHead({ shown, line, key, values }: ReadLine, numbered: boolean): boolean {
  const amounts = Object.values(values);
  if (line !== null || !amounts.length || amounts.some(Boolean)) return false;
  const name = folded(shown);
  return key === null ? SECTION.test(name.replace(/:$/, '')) : numbered && /:$/.test(name);
}

/** A free total at the end, a group's name, a signature: nothing that the form counts as a line. */
export function isNoLine(read: ReadLine, numbered: boolean): boolean {
  const { shown, label, line, key, written, figured } = read;
  const name = folded(shown);
  if (!/\p{L}/u.test(label)) return true;
  if (isHead(read, numbered)) return true;
  if (key === null && line === null) return !figured || FREE_TOTAL.test(name);
  if (written || line !== null) return false;
  // Names in English head groups and lines alike; only a figure tells that it is a line.
  return numbered || /[:：]$/.test(name) || SECTION.test(name) || !/\p{Script=Han}/u.test(name);
}
