import type { GridRow } from '../tables/grid';
import { clean, rawText, textOf } from '../text';
import type { AccountColumns } from './columns';

/** Labels of rows that add up others. */
export const TOTAL =
  /^(?:本页|累计|科目)?(?:合计|总计|小计|共计)|(?:合计|总计|小计)[:：]?$|^(?:grand|sub)?totals?(?:$|[^a-z])|^sum$/i;

export interface RowLabel {
  /** Empty when the row has none of its own. */
  code: string;
  name: string;
  /** Depth in the drawing, in px or thereabouts. */
  indent: number;
}

/** `1001 库存现金`, `[1001] 库存现金`, `1001 - Cash`. */
const CODE_AND_NAME = /^[[(（【]?(\d{3,}(?:[.\-_]\d+)*)[\])）】]?\s*[-–—:_]?\s*(\D.*)$/;
const CODE = /^[\dA-Za-z][\dA-Za-z._-]*$/;

/** Depth in the drawing: leading blanks, or padding of the cell or of what stands first in it. */
function indentOf(cell: Element, text: string): number {
  const blanks = text.slice(0, text.length - text.trimStart().length).replace(/[\n\t\r ]+/g, '').length;
  let pixels = 0;
  for (let at: Element | null = cell, n = 0; at && n < 3; at = at.firstElementChild, n++) {
    const own = at.getAttribute('style');
    const style = own && /(?:padding-left|margin-left|text-indent)\s*:\s*([\d.]+)(px|em|rem)/.exec(own);
    if (style) pixels += Number(style[1]) * (style[2] === 'px' ? 1 : 16);
  }
  return blanks * 8 + pixels;
}

/** Code, name and depth of a row, whether they stand in cells of their own or together in one. */
export function labelOf(row: GridRow, columns: AccountColumns): RowLabel {
  const nameCell = row.cells[columns.name];
  const codeCell = row.cells[columns.code];
  const codeText = codeCell ? rawText(codeCell) : '';
  const nameText = nameCell ? rawText(nameCell) : '';
  let code = codeCell === nameCell ? '' : clean(codeText);
  let name = clean(nameText);
  const both = CODE_AND_NAME.exec(name);
  if (both && (!code || code === both[1])) [code, name] = [both[1]!, both[2]!.trim()];
  if (!name && code && !CODE.test(code)) [code, name] = ['', code];
  const auxiliary = row.cells[columns.auxiliary];
  if (auxiliary) name = textOf(auxiliary) || name;
  const indent = Math.max(
    nameCell ? indentOf(nameCell, nameText) : 0,
    codeCell ? indentOf(codeCell, codeText) : 0,
  );
  return { code, name, indent };
}
