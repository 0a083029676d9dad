// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TrialBalance } from '../../rules/reading';
import { join } from '../join';
import { readFile, readPasted, type FileRead } from '.';
import { balanceRows, textRows, xlsxOf, zipOf } from './test-files';

const NOW = 1_762_000_000_000;
const utf8 = (text: string) => new TextEncoder().encode(text);
const csv = (rows: string[][], mark = ',') =>
  rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(mark)).join('\r\n');
const rows = textRows(balanceRows);

/** The bytes of a text in GB18030, by asking the decoder about every pair of bytes. */
function gb18030(text: string): Uint8Array {
  const pairs = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      pairs.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : pairs.get(sign)!)),
  );
}

function utf16(text: string, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
}

function only(read: FileRead) {
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.sheets).toHaveLength(1);
  return join([read.sheets[0]!.reading]);
}

async function problemOf(bytes: Uint8Array, name = 'x.csv') {
  const read = await readFile(bytes, name, NOW);
  return read.ok ? null : read.problem;
}

/** What every form of the same table must be read as. */
function isTheBalance(read: FileRead) {
  const reading = only(read);
  expect(reading.statements.map(({ kind }) => kind)).toEqual(['trial-balance']);
  const table = reading.statements[0] as TrialBalance;
  expect(table.rows.map(({ code }) => code)).toEqual(['1001', '1002', '1122', '2202', '3001']);
  expect(table.rows[0]).toMatchObject({
    name: '库存现金',
    opening_debit: 1200.5,
    debit: 300,
    credit: 500.25,
    closing_debit: 1000.25,
  });
  expect(table.rows[2]).toMatchObject({ credit: 20000, closing_credit: 5000 });
  expect(table.totals).toMatchObject({ opening_debit: 69200.5, closing_credit: 67001.25 });
  expect(reading.client?.name).toBe('石家庄沐禾商贸有限公司');
  expect(reading.period).toBe('2025-10');
}

describe('a table in a file', () => {
  it('is read from CSV in every encoding that accountants meet', async () => {
    const text = csv(rows);
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), gb18030(text), utf16(text, true)]) {
      isTheBalance(await readFile(bytes, '余额表.csv', NOW));
    }
  });

  it('is read from text parted by tabs, semicolons or bars', async () => {
    for (const mark of ['\t', ';', '|']) {
      isTheBalance(await readFile(utf8(csv(rows, mark)), '余额表.txt', NOW));
    }
    isTheBalance(await readFile(utf16(csv(rows, '\t'), true), '余额表.txt', NOW));
  });

  it('is read from XLSX, with its merged headings and without', async () => {
    const sheet = { name: 'Sheet1', rows: balanceRows };
    isTheBalance(await readFile(xlsxOf([sheet]), '余额表.xlsx', NOW));
    const merges = ['A1:H1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3'];
    isTheBalance(await readFile(xlsxOf([{ ...sheet, merges }]), '余额表.xlsx', NOW));
  });

  it('is read from a page that calls itself XLS, and nothing of it runs or is fetched', async () => {
    const cells = (row: string[]) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="gb2312"><body>
      <script>globalThis.ran = true</script><table>${rows
        .slice(0, 2)
        .map(cells)
        .join('')}<tr><td rowspan=2>科目编码</td><td rowspan=2>科目名称</td><td colspan=2>期初余额</td>
        <td colspan=2>本期发生额</td><td colspan=2>期末余额</td></tr>
        ${cells(rows[3]!.slice(2))}${rows.slice(4, 10).map(cells).join('')}</table>`;
    isTheBalance(await readFile(gb18030(html), '余额表.xls', NOW));
    expect(globalThis).not.toHaveProperty('ran');
    isTheBalance(await readPasted(html, '', NOW));
  });

  it('is read from the clipboard as text', async () => {
    isTheBalance(await readPasted('', csv(rows, '\t'), NOW));
    isTheBalance(await readPasted('<p>none</p>', csv(rows, '\t'), NOW));
  });

  it('takes whose and when from the file name where the table does not say, and weakly', async () => {
    const reading = only(
      await readFile(utf8(csv(rows.slice(2))), '石家庄沐禾商贸有限公司_科目余额表_2025年10月.csv', NOW),
    );
    expect(reading.client).toMatchObject({ name: '石家庄沐禾商贸有限公司', found: 'title' });
    expect(reading.client!.confidence).toBeLessThan(0.9);
    expect(reading.period).toBe('2025-10');
  });

  it('shows its first rows', async () => {
    const read = await readFile(xlsxOf([{ name: '余额', rows: balanceRows }]), 'x.xlsx', NOW);
    expect(read.ok && read.sheets[0]).toMatchObject({
      name: '余额',
      shown: {
        headers: ['科目编码', '科目名称', '期初余额 / 借方', '期初余额 / 贷方', '本期发生额 / 借方'].concat([
          '本期发生额 / 贷方',
          '期末余额 / 借方',
          '期末余额 / 贷方',
        ]),
        total: 6,
      },
    });
  });
});

describe('a workbook', () => {
  it('gives every sheet that is shown, and leaves out hidden and empty ones', async () => {
    const read = await readFile(
      xlsxOf([
        { name: '十月', rows: balanceRows },
        { name: '空', rows: [] },
        { name: '底稿', rows: balanceRows, hidden: true },
        { name: '九月', rows: balanceRows },
      ]),
      'x.xlsx',
      NOW,
    );
    expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(['十月', '九月']);
  });

  it('gives dates, months, rates, codes, formulas and texts as Excel shows them, and names errors by their cell', async () => {
    const styled = (style: number, value: number) => ({
      attributes: `s="${style}"`,
      inner: `<v>${value}</v>`,
    });
    const rowsOf = (since: number) => [
      ['日期', '摘要', '借方', '贷方', '余额', '税率', '期间', '科目编码'],
      [
        styled(1, 45955 - since),
        { attributes: 't="inlineStr"', inner: '<is><r><t>提</t></r><r><t>现 &amp; 付</t></r></is>' },
        { attributes: '', inner: '<f>0.1+0.2</f><v>0.30000000000000004</v>' },
        { attributes: 't="e"', inner: '<f>A1/0</f><v>#DIV/0!</v>' },
        { attributes: 't="str"', inner: '<f>"借"&amp;1</f><v>借1</v>' },
        styled(3, 0.13),
        styled(2, 45931 - since),
        styled(4, 1),
      ],
    ];
    for (const since1904 of [false, true]) {
      const sheet = { name: '账', rows: rowsOf(since1904 ? 1462 : 0) };
      const read = await readFile(xlsxOf([sheet], { since1904 }), 'x.xlsx', NOW);
      if (!read.ok) throw new Error(read.problem.code);
      expect(read.sheets[0]!.shown!.rows).toEqual([
        ['2025-10-25', '提现 & 付', '0.3', '#DIV/0!', '借1', '13%', '2025-10', '0001'],
      ]);
      expect(read.sheets[0]!.errors).toEqual([{ cell: 'D2', text: '#DIV/0!' }]);
    }
  });
});

describe('what cannot be read', () => {
  it('says so: empty, an old workbook, one with a password, a picture, a broken archive', async () => {
    const ole = new Uint8Array(600).fill(7);
    ole.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await problemOf(new Uint8Array(0))).toMatchObject({ code: 'file-empty' });
    expect(await problemOf(ole)).toMatchObject({ code: 'file-old-excel' });
    const locked = ole.slice();
    locked.set(utf16('EncryptedPackage', false), 100);
    expect(await problemOf(locked)).toMatchObject({ code: 'file-locked' });
    expect(await problemOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff, 0xfe]))).toMatchObject({
      code: 'file-unreadable',
    });
    expect(await problemOf(zipOf({ 'word/document.xml': '<w/>' }))).toMatchObject({
      code: 'file-unreadable',
    });
    const whole = xlsxOf([{ name: 'a', rows: balanceRows }]);
    for (let cut = 3; cut < whole.length; cut += 37) {
      expect(await problemOf(whole.slice(0, cut)), String(cut)).toMatchObject({ code: 'file-unreadable' });
    }
    expect(await problemOf(utf8('只有一句话'))).toMatchObject({ code: 'file-unreadable' });
    expect(
      await problemOf(
        utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      ),
    ).toMatchObject({ code: 'file-old-excel' });
  });

  it('is refused above 20 MB and above 200,000 cells', async () => {
    expect(await problemOf(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({
      code: 'file-too-large',
      detail: { most: '20' },
    });
    expect(await problemOf(utf8(`${Array(2001).fill('1').join(',')}\n`.repeat(100)))).toMatchObject({
      code: 'file-too-many-cells',
    });
  });

  it('never gives other figures, whatever is cut or lost', async () => {
    const right = only(await readFile(utf8(csv(rows)), 'x.csv', NOW)).statements[0] as TrialBalance;
    const known = new Map(right.rows.map((row) => [row.code, row]));
    const mutations: string[][][] = [];
    rows.forEach((row, n) => {
      mutations.push(rows.filter((_, at) => at !== n));
      mutations.push(rows.map((one, at) => (at === n ? row.slice(0, -1) : one)));
      mutations.push(rows.map((one, at) => (at === n ? row.slice(1) : one)));
      mutations.push([...rows.slice(0, n), ['', ''], ...rows.slice(n)]);
    });
    let read = 0;
    for (const mutated of mutations) {
      const answer = await readFile(utf8(csv(mutated)), 'x.csv', NOW);
      if (!answer.ok) continue;
      const reading = join([answer.sheets[0]!.reading]);
      const [table] = reading.statements as TrialBalance[];
      if (table?.kind !== 'trial-balance') continue;
      read++;
      const differs = table.rows.filter((row) => {
        const own = known.get(row.code);
        return !own || (Object.keys(own) as (keyof typeof own)[]).some((key) => own[key] !== row[key]);
      });
      if (differs.length) {
        expect(reading.problems.map(({ code }) => code).join(), JSON.stringify(mutated)).toMatch(
          /totals-differ|cell-unreadable|header-unreadable|roll-forward|partial/,
        );
      }
    }
    expect(read).toBeGreaterThan(20);
  });
});
