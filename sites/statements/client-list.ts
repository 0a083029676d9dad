import type { ClientList, NameColumn } from '../../rules/reading';
import { companyIn, nameIn } from '../names';
import { maybeClient } from '../plausible';
import { isOneCell, type PrintedTable, type Recognised } from '../tables/printed';
import { clean, folded } from '../text';

const OWN_NAME =
  /^(?:(?:代[理账帐]|委托|服务)?(?:[账帐]套|客户|企业|公司|单位|纳税人)(?:名称|全称|简称)|[账帐]套|客户|企业|公司|纳税人)$/;
const ENGLISH_NAME = /^(?:customer|client|company|party|organi[sz]ation|vendor)s?(?:name)?$|^name$/i;
const CODE =
  /^(?!.*(?:信用|机构|税|合同|发票|凭证)).*(?:编[号码]|代码)$|^(?!tax|vat)(?:\w*(?:code|number|id)|no\.?)$/i;
/** Headings of books: accounts, vouchers, invoices, stock. A list of clients has none of them. */
const BOOKS =
  /科目|[借贷]方|摘要|凭证[字号]|发票[号代]|开票|单价|^数量$|规格|行次|账龄|逾期[金天]|期[初末](?!结)|发生额|价税|[购销]方|供应商|^(?:debit|credit|invoice|voucher|account(?:code|name|no\.?|number)?$)/i;
/** Headings of what customers owe, or of work for clients: fees, taxes, invoices collected. */
const OF_BOTH = /发票|税[率额]|金额|余额|[应预][收付]|欠|^(?:balance|amount|due|total|date)/i;
/** Headings of a bookkeeping firm's work for its clients. */
const WORK =
  /纳税人?[类性资身]|小规模|[做记代建]账|账期|结账|申报|报税|税[期种]|[收理取]票|采集|凭证数|进度|bookkeep|filing|tax(?:payer|status|type)|closed/i;
const SUM = /^(?:合计|总计|total)/i;
/** Rows looked at to tell a list of companies from other lists. */
const SAMPLE = 20;

interface Columns extends Pick<NameColumn, 'name' | 'code'> {
  /** Names stand there, whatever they look like. */
  sure: boolean;
}

/** Where a table of these headings names clients; null for every table of books. */
function nameColumn(headers: readonly string[], heading: string | null): Columns | null {
  const names = headers.map(folded);
  if (heading !== null) {
    const taught = names.indexOf(folded(heading));
    const code = names.findIndex((name, column) => column !== taught && CODE.test(name));
    return taught < 0 ? null : { name: taught, code, sure: true };
  }
  const ofWork = names.some((name) => WORK.test(name));
  if (names.some((name) => BOOKS.test(name) || (!ofWork && OF_BOTH.test(name)))) return null;
  const own = names.findIndex((name) => OWN_NAME.test(name));
  const at = own >= 0 ? own : names.findIndex((name) => ENGLISH_NAME.test(name));
  const code = names.findIndex((name, column) => column !== at && CODE.test(name));
  return at < 0 ? null : { name: at, code, sure: ofWork && own >= 0 };
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
  const named = sample.filter((text) => (columns.sure ? maybeClient(text) : companyIn(text))).length;
  if (!sample.length || (heading === null && named * 2 < sample.length)) return null;
  const { frame, title } = table;
  return {
    statement: { kind: 'client-list', unit: 1, frame, title, rows },
    problems: [],
    empty: false,
    rowAt,
    columnAt: { name: columns.name, code: columns.code },
  };
}
