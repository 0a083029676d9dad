import { drawOf, plainNumber, type Draw } from './number-format';
import { counted, FileError, MOST_CELLS, type CellError, type Merge, type Sheet } from './sheet';
import { openZip, type Parts } from './zip';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.includes('&') || text.includes('_x')
    ? text
        .replace(
          /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
          (whole, hex: string, decimal: string, name: string) => {
            const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
            if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
            return ENTITIES[name] ?? whole;
          },
        )
        .replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

const attribute = (tag: string, name: string): string | null => {
  const value = new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescaped(value);
};

/** Every element of a name, without the prefix some programs write: its tag's attributes and what is in it. */
function* elements(xml: string, name: string): Generator<{ tag: string; inner: string }> {
  const start = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^>]*?)?)(/?)>`, 'g');
  const end = new RegExp(`</(?:\\w+:)?${name}>`, 'g');
  for (let open = start.exec(xml); open; open = start.exec(xml)) {
    if (open[2]) {
      yield { tag: open[1]!, inner: '' };
      continue;
    }
    end.lastIndex = start.lastIndex;
    const close = end.exec(xml);
    if (!close) return;
    yield { tag: open[1]!, inner: xml.slice(start.lastIndex, close.index) };
    start.lastIndex = end.lastIndex;
  }
}

/** The texts of an element, runs joined; readings of Han characters left out. */
function textIn(xml: string): string {
  const own = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...elements(own, 't')].map(({ inner }) => unescaped(inner)).join('');
}

const firstIn = (xml: string, name: string): string | null => {
  for (const { inner } of elements(xml, name)) return inner;
  return null;
};

/** What a sheet of Excel can have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Blank ones counted. */
const MOST_PADDED = 5 * MOST_CELLS;

interface Book {
  strings: string[];
  draws: Draw[];
}

async function bookOf(part: Parts, workbook: string): Promise<Book> {
  const since1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook);
  const strings = [...elements((await part('xl/sharedStrings.xml')) ?? '', 'si')].map(({ inner }) =>
    textIn(inner),
  );
  const styles = (await part('xl/styles.xml')) ?? '';
  const codes = new Map(
    [...elements(styles, 'numFmt')].map(({ tag }) => [
      Number(attribute(tag, 'numFmtId')),
      attribute(tag, 'formatCode') ?? '',
    ]),
  );
  const draws = [...elements(firstIn(styles, 'cellXfs') ?? '', 'xf')].map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return drawOf(id, codes.get(id) ?? null, since1904);
  });
  return { strings, draws };
}

/** Row and column of `B7`, counted from 0. */
function placeOf(name: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!found) return null;
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}

function valueOf(type: string, tag: string, inner: string, { strings, draws }: Book): string {
  if (type === 'inlineStr') return textIn(inner);
  const raw = firstIn(inner, 'v');
  if (raw === null || raw === '') return '';
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'e') return unescaped(raw);
  if (type === 'd') return raw.replace(/T00:00:00.*$/, '').replace('T', ' ');
  const number = Number(raw);
  if (!Number.isFinite(number)) return unescaped(raw);
  return (draws[Number(attribute(tag, 's') ?? 0)] ?? plainNumber)(number);
}

function sheetOf(name: string, xml: string, book: Book): Sheet {
  const rows: string[][] = [];
  const errors: CellError[] = [];
  let cells = 0;
  let next = 0;
  for (const line of elements(xml, 'row')) {
    const row = Number(attribute(line.tag, 'r') ?? next + 1) - 1;
    next = row + 1;
    let column = 0;
    for (const { tag, inner } of elements(line.inner, 'c')) {
      const at = attribute(tag, 'r');
      column = (at && placeOf(at)?.column) || (at ? 0 : column);
      const type = attribute(tag, 't') ?? 'n';
      const text = valueOf(type, tag, inner, book);
      if (type === 'e') errors.push({ row, column, text });
      if (text) {
        counted((cells += 1), name);
        if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new FileError('file-unreadable');
        (rows[row] ??= [])[column] = text;
      }
      column += 1;
    }
  }
  const merges = [...elements(xml, 'mergeCell')].flatMap(({ tag }): Merge[] => {
    const [from, to] = (attribute(tag, 'ref') ?? '').split(':').map(placeOf);
    if (!from || !to) return [];
    return [{ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }];
  });
  const drawn = rows.filter(() => true);
  const width = drawn.reduce((most, row) => Math.max(most, row.length), 0);
  // One cell far to the right must not make every row that long.
  if (drawn.length * width > MOST_PADDED)
    throw new FileError('file-too-many-cells', { sheet: name, most: String(MOST_CELLS) });
  const full = Array.from(rows, (row: string[] | undefined) =>
    row ? Array.from({ length: width }, (_, column) => row[column] ?? '') : [],
  );
  return { name, rows: full, merges, errors };
}

/** The sheets of a workbook that are shown and hold something; formulas by the values they last had. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const part = openZip(bytes);
  const workbook = await part('xl/workbook.xml');
  if (workbook === null) throw new FileError('file-unreadable');
  const targets = new Map(
    [...elements((await part('xl/_rels/workbook.xml.rels')) ?? '', 'Relationship')].map(({ tag }) => [
      attribute(tag, 'Id') ?? '',
      attribute(tag, 'Target') ?? '',
    ]),
  );
  const book = await bookOf(part, workbook);
  const sheets: Sheet[] = [];
  for (const { tag } of elements(workbook, 'sheet')) {
    if ((attribute(tag, 'state') ?? 'visible') !== 'visible') continue;
    const target = targets.get(attribute(tag, 'id') ?? '') ?? '';
    const xml = await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (xml === null) continue;
    const sheet = sheetOf(attribute(tag, 'name') ?? '', xml, book);
    if (sheet.rows.length) sheets.push(sheet);
  }
  return sheets;
}
