import { folded, textOf } from '../text';
import { layOut, span, type TableRows } from './layout';

export interface Header {
  /** One path a column, group headings first: `期初余额 / 借方`. */
  columns: string[];
  /** Texts that stand over the headings inside the table: title, unit, period. */
  titles: string[];
  /** The rows that hold figures, header rows removed. */
  body: Element[];
  found: boolean;
}

/** Rows of a table that may precede its headings. */
const LOOK_AHEAD = 8;
const WORD =
  /科目|编[码号]|代码|名称|期[初末间]|年初|本[期月年]|余额|发生额|[借贷]方|方向|^[借贷]$|项目|行次|金额|累计|状态|操作|客户|账套|税号|^(?:account|code|num|no\.?$|name|desc|debit|credit|balance|[dc]r\.?$|open|clos|start|end|custom|party|company|client|amount)/i;
const FIGURE = /^[-¥$(]?[\d,. ]+\)?$/;

interface Shown {
  texts: string[];
  heads: boolean;
  nested: boolean;
}

function look(row: Element): Shown {
  const texts: string[] = [];
  let heads = true;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.getElementsByTagName('tr').length > 1) return { texts: [], heads: false, nested: true };
    const text = textOf(cell);
    if (!text) continue;
    texts.push(text);
    if (cell.tagName !== 'TH') heads = false;
  }
  return { texts, heads: heads && texts.length > 0, nested: false };
}

function isHeading({ texts, heads }: Shown, first: boolean): boolean {
  if (texts.length < 2 || texts.some((text) => FIGURE.test(text))) return false;
  if (first && heads) return true;
  const words = texts.filter((text) => text.length <= 24 && WORD.test(folded(text))).length;
  return words * 2 >= texts.length;
}

/** Lowest row that a span of this header row still reaches. */
const reach = (row: Element, index: number): number => {
  let depth = 1;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    depth = Math.max(depth, span(cell, 'rowspan'));
  }
  return index + Math.min(depth, 4) - 1;
};

function paths(rows: Element[]): string[] {
  const columns: string[][] = [];
  for (const cells of layOut(rows)) {
    cells.forEach((cell, column) => {
      const path = (columns[column] ??= []);
      const text = textOf(cell);
      if (text && path[path.length - 1] !== text) path.push(text);
    });
  }
  return Array.from(columns, (path) => (path ?? []).join(' / '));
}

/** Tells headings from figures, whether or not the table has a `thead` or any `th`. */
export function readHeader(rows: TableRows): Header {
  const titles: string[] = [];
  const header: Element[] = [];
  const declared = rows.head.length > 0 && rows.head.some((row) => look(row).texts.length > 1);
  const all = declared ? rows.head : rows.body;
  const end = declared ? all.length : Math.min(all.length, LOOK_AHEAD);
  let until = -1;
  let index = 0;
  for (; index < end; index++) {
    const row = all[index]!;
    const shown = look(row);
    const started = header.length > 0;
    if (shown.nested) break;
    if (index <= until || (declared ? shown.texts.length > 1 || started : isHeading(shown, !started))) {
      header.push(row);
      until = Math.max(until, reach(row, index));
    } else if (started) break;
    else if (shown.texts.some((text) => FIGURE.test(text))) break;
    else titles.push(...shown.texts.filter((text) => text.length <= 80));
  }
  if (!header.length) return { columns: [], titles: [], body: rows.body, found: false };
  return { columns: paths(header), titles, body: declared ? rows.body : rows.body.slice(index), found: true };
}
