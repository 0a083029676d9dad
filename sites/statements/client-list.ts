import type { ClientList, FramePath } from '../../rules/reading';
import { codeAndName, companyIn } from '../names';
import { isOneCell, type Grid } from '../tables/grid';
import { surroundings } from '../tables/surroundings';
import { titleOf } from '../tables/title';
import { folded, textOf } from '../text';

export interface NameCell {
  /** The innermost element that holds the name alone. */
  element: Element;
  name: string;
  code: string | null;
}

export interface ReadClientList {
  statement: ClientList;
  cells: NameCell[];
}

const OWN_NAME = /^(?:[账帐]套|客户|企业|公司|单位|纳税人)(?:名称|全称|简称)$|^(?:[账帐]套|客户)$/;
const ENGLISH_NAME = /^(?:customer|client|company|party|organi[sz]ation|vendor)s?(?:name)?$|^name$/i;
const CODE = /编[号码]$|代码$|^(?:\w*(?:code|number|id)|no\.?)$/i;
/** Headings of books: accounts, vouchers, invoices, stock. A list of clients has none of them. */
const BOOKS =
  /科目|[借贷]方|凭证[字号]|摘要|发票|单价|数量|税[率额]|金额|余额|行次|^(?:debit|credit|balance|amount|invoice|account|voucher|due|total|date)/i;
/** Rows looked at to tell a list of companies from other lists. */
const SAMPLE = 20;

const isCompany = (text: string): boolean => companyIn(text) !== null;

function innermost(cell: Element, text: string): Element {
  for (let child = cell.firstElementChild; child; child = child.nextElementSibling) {
    if (textOf(child) === text || (text.includes(textOf(child)) && isCompany(textOf(child))))
      return innermost(child, textOf(child));
  }
  return cell;
}

/** Reads a grid as a list of clients; null for every table of books. */
export function readClientList(grid: Grid, frame: FramePath): ReadClientList | null {
  const names = grid.headers.map(folded);
  if (names.some((name) => BOOKS.test(name))) return null;
  const own = names.findIndex((name) => OWN_NAME.test(name));
  const at = own >= 0 ? own : names.findIndex((name) => ENGLISH_NAME.test(name));
  if (at < 0) return null;
  const codeAt = names.findIndex((name, column) => column !== at && CODE.test(name));
  const cells: NameCell[] = [];
  const texts: string[] = [];
  for (const row of grid.rows()) {
    const cell = row.cells[at];
    const text = cell ? textOf(cell) : '';
    if (
      !cell ||
      !text ||
      (row.cells.length > 1 && isOneCell(row)) ||
      /^(?:合计|总计|total)/i.test(folded(text))
    )
      continue;
    texts.push(text);
    const { name, code } = companyIn(text) ?? codeAndName(text);
    const codeCell = row.cells[codeAt];
    cells.push({ element: innermost(cell, text), name, code: (codeCell && textOf(codeCell)) || code });
  }
  const sample = texts.slice(0, SAMPLE);
  if (!sample.length || sample.filter(isCompany).length * 2 < sample.length) return null;
  const title = titleOf(grid, surroundings(grid.element));
  const rows = cells.map(({ name, code }) => ({ name, code }));
  return { statement: { kind: 'client-list', unit: 1, frame, title, rows }, cells };
}
