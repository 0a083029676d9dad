import type { PrintedRow } from '../../tables/printed';
import { clean } from '../../text';
import type { AccountColumns } from './columns';

/** Labels of rows that add up others. */
export const TOTAL =
  /^(?:本页|累计|科目)?(?:合计|总计|小计|共计)|(?:合计|总计|小计)[:：]?$|^累计[:：]?$|^(?:grand|sub)?totals?(?:$|[^a-z])|^sum$/i;

export interface RowLabel {
  /** Empty when the row has none of its own. */
  code: string;
  name: string;
  /** Depth in the drawing, in px or thereabouts. */
  indent: number;
}

/** `1001 库存现金`, `[1001] 库存现金`, `1001 - Cash`, `1000 · Cash`. */
const CODE_AND_NAME = /^[[(（【]?(\d{3,}(?:[.\-_]\d+)*)[\])）】]?\s*[-–—:_·•|/]?\s*([^\d\s].*)$/;
const CODE = /^[\dA-Za-z][\dA-Za-z._-]*$/;

/** Whether one cell of a row stands in both columns. */
function isOne({ left }: PrintedRow, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  for (let column = from + 1; column <= to; column++) if (!left?.includes(column)) return false;
  return true;
}

/** Code, name and depth of a row, whether they stand in cells of their own or together in one. */
export function labelOf(row: PrintedRow, columns: AccountColumns): RowLabel {
  const { cells, indent = 0 } = row;
  let code = isOne(row, columns.code, columns.name)
    ? ''
    : clean((cells[columns.code] ?? '').normalize('NFKC'));
  let name = clean(cells[columns.name] ?? '');
  const both = CODE_AND_NAME.exec(name);
  if (both && (!code || code === both[1])) [code, name] = [both[1]!, both[2]!.trim()];
  if (!name && code && !CODE.test(code)) [code, name] = ['', code];
  return { code, name: clean(cells[columns.auxiliary] ?? '') || name, indent };
}
