import type { ClientList, NameColumn } from '../../rules/reading';
import { companyIn, nameIn } from '../names';
import { isOneCell, type PrintedTable, type Recognised } from '../tables/printed';
import { clean, folded } from '../text';

const OWN_NAME = /^(?:[账帐]套|客户|企业|公司|单位|纳税人)(?:名称|全称|简称)$|^(?:[账帐]套|客户)$/;
const ENGLISH_NAME = /^(?:customer|client|company|party|organi[sz]ation|vendor)s?(?:name)?$|^name$/i;
const CODE = /编[号码]$|代码$|^(?:\w*(?:code|number|id)|no\.?)$/i;
/** Headings of books: accounts, vouchers, invoices, stock. A list of clients has none of them. */
const BOOKS =
  /科目|[借贷]方|凭证[字号]|摘要|发票|单价|数量|税[率额]|金额|余额|行次|^(?:debit|credit|balance|amount|invoice|account|voucher|due|total|date)/i;
const SUM = /^(?:合计|总计|total)/i;
/** Rows looked at to tell a list of companies from other lists. */
const SAMPLE = 20;

/** Where a table of these headings names clients; null for every table of books. */
function nameColumn(
  headers: readonly string[],
  heading: string | null,
): Pick<NameColumn, 'name' | 'code'> | null {
  const names = headers.map(folded);
  if (heading !== null) {
    const taught = names.indexOf(folded(heading));
    const code = names.findIndex((name, column) => column !== taught && CODE.test(name));
    return taught < 0 ? null : { name: taught, code };
  }
  if (names.some((name) => BOOKS.test(name))) return null;
  const own = names.findIndex((name) => OWN_NAME.test(name));
  const at = own >= 0 ? own : names.findIndex((name) => ENGLISH_NAME.test(name));
  const code = names.findIndex((name, column) => column !== at && CODE.test(name));
  return at < 0 ? null : { name: at, code };
}

/**
 * Reads a table as a list of clients; null for every table of books. A `heading` that a profile gives is believed:
 * under it stand clients' names, whatever they look like.
 */
export function readClientList(
  table: PrintedTable,
  heading: string | null = null,
): Recognised<ClientList> | null {
  const columns = nameColumn(table.headers, heading);
  if (!columns) return null;
  const rows: ClientList['rows'] = [];
  const rowAt: number[] = [];
  const texts: string[] = [];
  for (const [at, row] of table.rows.entries()) {
    const text = clean(row.cells[columns.name] ?? '');
    if (!text || (row.cells.length > 1 && isOneCell(row)) || SUM.test(folded(text))) continue;
    texts.push(text);
    const { name, code } = nameIn(text);
    rows.push({ name, code: clean(row.cells[columns.code] ?? '') || code });
    rowAt.push(at);
  }
  const sample = texts.slice(0, SAMPLE);
  const companies = sample.filter((text) => companyIn(text)).length;
  if (!sample.length || (heading === null && companies * 2 < sample.length)) return null;
  const { frame, title } = table;
  return {
    statement: { kind: 'client-list', unit: 1, frame, title, rows },
    problems: [],
    empty: false,
    rowAt,
    columnAt: { ...columns },
  };
}
