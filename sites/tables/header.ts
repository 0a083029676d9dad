import { folded, textOf } from '../text';
import { isRemoved } from '../undrawn';
import type { CutsOf } from './cut';
import { eachCell, isHeading, layOut, span, type TableRows } from './layout';

export interface Header {
  /** One path a column, group headings first: `期初余额 / 借方`. */
  columns: string[];
  /** Texts that stand over the headings inside the table: title, unit, period. */
  titles: string[];
  /** The rows that hold figures, header rows removed. */
  body: Element[];
  found: boolean;
}

/** Rows among which the headings must stand. */
const LOOK_AHEAD = 12;
const WORD =
  /科目|编[码号]|代码|名称|期[初末间]|[到逾]期|[本上][期月年季]|[年季][初末]|季度|余额|发生额|[借贷]方|方向|^[借贷]$|项目|行次|栏次|金额|累计|合计$|状态|操作|客户|账套|[记做结建]账|申报|报税|税[号率额]|识别号|[销购]方|供应商|序号|数量|单价|备注|发票|开票|摘要|凭证|日期|^资产$|^负债[和及]|账龄|小计|^\d{1,3}(?:[-~至到]\d+)?(?:天|[年月日个].{0,3}$)|天以|^20\d\d年[-~至到\d]*月|^[-–a-z\d]*[a-z]{3}(?:\d\d?,?)?20\d\d$|^(?:account|code|num|no\.?$|name|desc|debit|credit|balance|[dc]r\.?$|open|clos|start|end|custom|party|company|client|amount|assets$|liabilit|total|current$|invoice|date$|due|(?:this|prior|previous|last)(?:period|month|quarter|year)|yeartodate|ytd$|tax|vat|net$|gross$|rate$|status$|ref|type$|qty|quantity|price$|unitprice|vendor|supplier|seller|buyer|memo$|remark|over(?:due|\d)|[<>]?\d{1,3}[-–]\d{1,3}(?:days)?$|[>]?\d+\+?days|\d+\+$)/i;
const FIGURE = /^[-¥$(]?[\d,. ]+\)?$/;
/** A name, a date or a unit with what it is: `编制单位：…`. No heading says both. */
const PARTICULAR = /(?:^|[)）])[^(（]*[:：]\s*\S/;
/** A group of columns spans so many rows at most; what spans more is a group of rows. */
const DEEPEST = 4;

const FIELD = 'input:not([type=checkbox],[type=radio]),select,textarea';

interface Shown {
  texts: string[];
  /** Blank ones too. */
  cells: number;
  heads: boolean;
  nested: boolean;
  /** A field with its label stands in it. */
  form: boolean;
}

/** Marks beside a heading: how to sort by it, that it must be filled, that more is said of it. */
const MARKS =
  /^[\s\u2190-\u21ff\u25b2-\u25bf\u2b0d\u2303\u2304*＊ⓘℹ❓⋮☰\ufe0f?？]+|[\s\u2190-\u21ff\u25b2-\u25bf\u2b0d\u2303\u2304*＊ⓘℹ❓⋮☰\ufe0f?？]+$/g;

/** The text of a cell of headings without such marks. */
const headingOf = (cell: Element): string => textOf(cell, isRemoved).replace(MARKS, '');

function look(row: Element, cutsOf: CutsOf): Shown {
  const shown: Shown = { texts: [], cells: 0, heads: true, nested: false, form: false };
  eachCell(row, cutsOf(row, 0), (cell) => {
    shown.cells++;
    if (cell.getElementsByTagName('tr').length > 1) shown.nested = true;
    const text = shown.nested ? '' : headingOf(cell);
    if (!text) return;
    shown.texts.push(text);
    if (isHeading(cell)) return;
    shown.heads = false;
    shown.form ||= cell.querySelector(FIELD) !== null;
  });
  if (shown.nested) shown.texts = [];
  return { ...shown, heads: shown.heads && shown.texts.length > 0 };
}

/** Cells that hold figures; ages are headed by numbers, but only in cells of headings. */
const figuresIn = ({ texts, heads }: Shown): string[] =>
  texts.filter((text) => FIGURE.test(text) && !(heads && text.length < 4));

/** Words of headings in a row; 0 for a row that is none. */
function wordsOf(shown: Shown): number {
  const { texts, cells, heads, form } = shown;
  // Beside names without a heading, a date alone is one.
  const few = texts.length < 2 && !(heads && cells > 1 && /20\d\d$/.test(texts[0]!));
  if (form || few || figuresIn(shown).length || texts.some((text) => PARTICULAR.test(text))) return 0;
  const words = texts.filter((text) => text.length <= 24 && WORD.test(folded(text))).length;
  return words * 2 >= texts.length ? words : heads ? 1 : 0;
}

/** Lowest row that a span of this header row still reaches, and whether one of its cells stands over several columns. */
function reach(row: Element, index: number, cutsOf: CutsOf): { last: number; group: boolean } {
  let depth = 1;
  let group = false;
  eachCell(row, cutsOf(row, index), (cell) => {
    const rows = span(cell, 'rowspan');
    if (rows <= DEEPEST) depth = Math.max(depth, rows);
    group ||= span(cell, 'colspan') > 1;
  });
  return { last: index + depth - 1, group };
}

/** First and last row of the headings among rows of which none is declared to be one; null when there are none. */
function findHeadings(rows: readonly Element[], cutsOf: CutsOf): [number, number] | null {
  const shown: Shown[] = [];
  for (const row of rows.slice(0, LOOK_AHEAD)) {
    const next = look(row, cutsOf);
    if (next.nested || figuresIn(next).length > 1) break;
    shown.push(next);
  }
  const words = shown.map(wordsOf);
  const best = words.indexOf(Math.max(...words));
  if (!words[best]) return null;
  const spans = shown.map((_, n) => reach(rows[n]!, n, cutsOf));
  let first = best;
  // Group headings stand over those of the columns.
  for (let n = best - 1; n >= 0; n--) {
    const { last, group } = spans[n]!;
    if (shown[n]!.texts.length > 1 && (last >= first || (words[n] && group))) first = n;
  }
  let last = spans[first]!.last;
  for (let n = first; n < shown.length; n++) {
    const { texts } = shown[n]!;
    const below = spans[n - 1]?.group && words[n] === texts.length;
    if (n > Math.max(best, last) && !below) break;
    last = Math.max(last, n, spans[n]!.last);
  }
  return [first, Math.min(last, rows.length - 1)];
}

function paths(rows: Element[], cutsOf: CutsOf): string[] {
  const columns: string[][] = [];
  for (const cells of layOut(rows, cutsOf)) {
    cells.forEach((cell, column) => {
      const path = (columns[column] ??= []);
      const text = cell ? headingOf(cell) : '';
      if (text && path[path.length - 1] !== text) path.push(text);
    });
  }
  return Array.from(columns, (path) => (path ?? []).join(' / '));
}

/** The rows of a head that are titles: of a single text, or of particulars. Null where none is a row of headings. */
function titleRows(shown: readonly Shown[]): number | null {
  const several = shown.some(({ texts }) => texts.length > 1);
  // Names of lines may stand under no heading, and one column of figures beside them.
  if (!several && !shown.some(({ texts, cells }) => texts.length && cells > 1)) return null;
  const isTitle = ({ texts, cells }: Shown): boolean =>
    (several ? texts.length < 2 : cells < 2) || texts.some((text) => PARTICULAR.test(text));
  return Math.max(
    0,
    shown.findIndex((one) => !isTitle(one)),
  );
}

/** A heading that has its place and is not seen is that of a fixed column: it is drawn again over that. */
const keepBlank =
  (cutsOf: CutsOf): CutsOf =>
  (row, n) => {
    const cuts = cutsOf(row, n);
    return (...of) => (cuts(...of) === 'gone' ? 'gone' : 'whole');
  };

/** Tells headings from figures, whether or not the table has a `thead` or any `th`. */
export function readHeader(rows: TableRows, seen: CutsOf): Header {
  const cutsOf = keepBlank(seen);
  const titled = titleRows(rows.head.map((row) => look(row, cutsOf)));
  const all = titled === null ? rows.body : rows.head;
  const [first, last] = titled === null ? (findHeadings(all, cutsOf) ?? [-1, -1]) : [titled, all.length - 1];
  if (first < 0) return { columns: [], titles: [], body: rows.body, found: false };
  const titles = all
    .slice(0, first)
    .flatMap((row) => look(row, cutsOf).texts.filter((text) => text.length <= 80));
  const body = titled === null ? all.slice(last + 1) : rows.body;
  return { columns: paths(all.slice(first, last + 1), cutsOf), titles, body, found: true };
}
