/** Files for tests, made byte by byte. */
import { crc32, deflateRawSync } from 'node:zlib';

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A zip archive of texts, each packed. */
export function zipOf(parts: Record<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const body: number[] = [];
  const directory: number[] = [];
  const names = Object.entries(parts);
  for (const [name, text] of names) {
    const plain = encoder.encode(text);
    const packed = deflateRawSync(plain);
    const path = encoder.encode(name);
    const common = [
      ...[...u16(20), ...u16(0), ...u16(8), ...u16(0), ...u16(0)],
      ...[...u32(crc32(plain)), ...u32(packed.length), ...u32(plain.length), ...u16(path.length), ...u16(0)],
    ];
    const at = body.length;
    body.push(...u32(0x04034b50), ...common, ...path, ...packed);
    directory.push(...u32(0x02014b50), ...u16(20), ...common, ...u16(0), ...u16(0), ...u16(0), ...u32(0));
    directory.push(...u32(at), ...path);
  }
  const end = [...u16(0), ...u16(0), ...u16(names.length), ...u16(names.length), ...u32(directory.length)];
  return new Uint8Array([...body, ...directory, ...u32(0x06054b50), ...end, ...u32(body.length), ...u16(0)]);
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const letters = (column: number): string =>
  (column > 25 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

/** A cell: text, number, or the XML of `<c>`'s inside with its attributes. */
export type XlsxCell = string | number | null | { attributes: string; inner: string };

export interface XlsxSheet {
  name: string;
  rows: XlsxCell[][];
  merges?: string[];
  hidden?: boolean;
}

/** A workbook as Excel packs it: shared texts, styles 1 (`yyyy-mm-dd`), 2 (`yyyy年m月`), 3 (`0%`), 4 (`0000`). */
export function xlsxOf(sheets: readonly XlsxSheet[], { since1904 = false } = {}): Uint8Array {
  const strings: string[] = [];
  const cellXml = (cell: XlsxCell, row: number, column: number): string => {
    if (cell === null) return '';
    const place = `r="${letters(column)}${row + 1}"`;
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
    if (typeof cell === 'object') return `<c ${place} ${cell.attributes}>${cell.inner}</c>`;
    strings.push(cell);
    return `<c ${place} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheetXml = ({ rows, merges = [] }: XlsxSheet): string =>
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="x"><sheetData>${rows
      .map((row, n) => `<row r="${n + 1}">${row.map((cell, c) => cellXml(cell, n, c)).join('')}</row>`)
      .join('')}</sheetData>${
      merges.length
        ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
        : ''
    }</worksheet>`;
  const drawn = sheets.map(sheetXml);
  const formats = ['General', 'yyyy-mm-dd', 'yyyy"年"m"月"', '0%', '0000'];
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r">${since1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
      .map(
        ({ name, hidden }, n) =>
          `<sheet name="${escaped(name)}" sheetId="${n + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, n) => `<Relationship Id="rId${n + 1}" Type="t" Target="worksheets/sheet${n + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .slice(1)
      .map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .slice(1)
      .map((_, n) => `<xf numFmtId="${164 + n}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(drawn.map((xml, n) => [`xl/worksheets/sheet${n + 1}.xml`, xml])),
  });
}

/** 科目余额表 of one client, as rows of a sheet: title, whose and when, two rows of headings, figures, total, foot. */
export const balanceRows: (string | number | null)[][] = [
  ['科目余额表', null, null, null, null, null, null, null],
  ['编制单位：石家庄沐禾商贸有限公司', null, null, '2025年10月', null, null, null, '单位：元'],
  ['科目编码', '科目名称', '期初余额', null, '本期发生额', null, '期末余额', null],
  [null, null, '借方', '贷方', '借方', '贷方', '借方', '贷方'],
  ['1001', '库存现金', 1200.5, null, 300, 500.25, 1000.25, null],
  ['1002', '银行存款', 58000, null, 20000, 12000, 66000, null],
  ['1122', '应收账款', 10000, null, 5000, 20000, null, 5000],
  ['2202', '应付账款', null, 19200.5, 8000, 800.75, null, 12001.25],
  ['3001', '实收资本', null, 50000, null, null, null, 50000],
  ['合计', null, 69200.5, 69200.5, 33300, 33301, 67000.25, 67001.25],
  ['制表人：王芳', null, null, null, '打印日期：2025-11-02', null, null, null],
];

/** The same rows as text. */
export const textRows = (rows: readonly (string | number | null)[][]): string[][] =>
  rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
