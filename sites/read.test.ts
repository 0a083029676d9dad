import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../rules/profile';
import type { CellAddress, FrameReading, PrintedCell, Reading, TrialBalance } from '../rules/reading';
import { printedCell } from './address';
import { documentOf, fixture } from './fixtures/load';
import { plain } from './fixtures/drawings';
import { identify, shownClient } from './identify';
import { join } from './join';
import { innermost } from './name-cells';
import { nameIn } from './names';
import { createReader, type Reader } from './read';
import { nameColumnsOf } from './statements/of-frame';
import { locateCell } from './tables/locate';
import { seenTables } from './tables/seen';

const readerOf = (document: Document, known: SiteProfile[] = [], path: number[] = []): Reader =>
  createReader(document, { path, profiles: known, now: () => 1000 });
const read = (document: Document, known: SiteProfile[] = []): FrameReading =>
  readerOf(document, known).read();
const joined = (document: Document, known: SiteProfile[] = []): Reading => join([read(document, known)]);
const table = ({ statements }: { statements: Reading['statements'] }): TrialBalance => {
  const found = statements.find((statement) => statement.kind === 'trial-balance');
  if (!found) throw new Error('no trial balance');
  return found;
};
const statements = (document: Document, known: SiteProfile[] = []): Reading['statements'] =>
  joined(document, known).statements;
const located = (document: Document, cell: PrintedCell): Element | null =>
  locateCell(seenTables(document).all, cell);
const codes = ({ problems }: Reading): string[] => problems.map(({ code }) => code);

describe('an app shell with tabs, a switcher and a period that is only a value', () => {
  const shell = (): Document => {
    const document = fixture('shell.html');
    document.querySelector<HTMLInputElement>('.period')!.value = '2025年第06期';
    return document;
  };

  it('names the open client, not the firm, a supplier, a customer or a choice', () => {
    const { client, candidates } = joined(shell());
    expect(client).toMatchObject({ name: '唐山宏达建筑工程有限公司', code: '0012' });
    expect(client!.confidence).toBeGreaterThanOrEqual(0.9);
    expect(candidates).toEqual([]);
  });

  it('tells the viewed period from the header’s', () => {
    expect(joined(shell())).toMatchObject({ period: '2025-06', headerPeriod: '2025-07' });
  });

  it('reads the open tab alone', () => {
    const { statements } = joined(shell());
    expect(statements).toHaveLength(1);
    expect(table({ statements }).rows.map(({ code, closing_debit }) => [code, closing_debit])).toEqual([
      ['1122', 120],
      ['112201', 120],
      ['2241', 0],
    ]);
  });

  it('names the place of the client for a letter, never a field', () => {
    const reader = readerOf(shell());
    const { signs } = reader.read();
    const places = reader.nameCells([], shownClient(signs!));
    expect(places).toMatchObject([{ name: '唐山宏达建筑工程有限公司', code: '0012' }]);
    expect(places[0]?.element.tagName).toBe('B');
  });

  it('follows a switch without reload', () => {
    const document = shell();
    const reader = readerOf(document);
    reader.read();
    document.querySelector('b')!.textContent = '0013 北京华信科技股份有限公司';
    expect(join([reader.read()]).client).toMatchObject({ name: '北京华信科技股份有限公司', code: '0013' });
  });

  it('leaves nothing in the page', () => {
    const document = shell();
    const before = document.documentElement.outerHTML;
    const reader = readerOf(document);
    reader.read();
    reader.nameCells([{ table: 0, name: 1, code: 0 }], null);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('whose books', () => {
  it('two names of equal claim: nobody', () => {
    const reading = joined(fixture('two-names.html'));
    expect(reading.client).toBeNull();
    expect(reading.candidates.map(({ name }) => name).sort()).toEqual([
      '北京华信科技股份有限公司',
      '唐山宏达建筑工程有限公司',
    ]);
    expect(codes(reading)).toContain('two-clients');
    expect(reading.period).toBe('2025-06');
  });

  const page = (top: string, title = ''): Document =>
    documentOf(
      `<html><head><title>${title}</title></head><body><header>${top}</header><div><p>2025年06期</p>${plain()}</div></body></html>`,
    );

  it.each([
    ['text alone', '<span>唐山宏达建筑工程有限公司</span>', '', false],
    ['text and title', '<span>唐山宏达建筑工程有限公司</span>', '唐山宏达建筑工程有限公司 - 余额表', true],
    ['a label', '<span>当前账套：唐山宏达建筑工程有限公司</span>', '', true],
    ['a label beside', '<label>账套</label><span>0012 唐山宏达建筑工程有限公司</span>', '', true],
    [
      'the chosen option',
      '<select><option>北京华信科技股份有限公司</option><option selected>唐山宏达建筑工程有限公司</option></select>',
      '',
      true,
    ],
    [
      'a read-only field with a label',
      '<label>企业名称</label><input readonly value="唐山宏达建筑工程有限公司">',
      '',
      true,
    ],
    [
      'the marked entry of a list',
      '<ul><li>北京华信科技股份有限公司</li><li class="active">唐山宏达建筑工程有限公司</li></ul>',
      '',
      false,
    ],
  ])('%s', (_, top, title, certain) => {
    const { client } = joined(page(top, title));
    expect(client?.name).toBe('唐山宏达建筑工程有限公司');
    expect(client!.confidence >= 0.9).toBe(certain);
    expect(client!.confidence).toBeGreaterThanOrEqual(0.6);
  });

  it('reads the tax number', () => {
    const { client } = joined(
      page('<span>账套：唐山宏达建筑工程有限公司</span><span>税号：91130200MA0ABCDE1X</span>'),
    );
    expect(client?.taxId).toBe('91130200MA0ABCDE1X');
  });

  it('a page without any name', () => {
    const reading = joined(page('<span>林晓</span>'));
    expect(reading.client).toBeNull();
    expect(codes(reading)).toEqual(['no-client']);
  });

  it('a menu of names with none marked names nobody', () => {
    const reading = joined(
      page('<ul><li>北京华信科技股份有限公司</li><li>唐山宏达建筑工程有限公司</li></ul>'),
    );
    expect(reading.client).toBeNull();
  });

  it('a page that cannot be seen names nobody', () => {
    const { signs } = read(page('<span style="visibility: hidden">唐山宏达建筑工程有限公司</span>'));
    expect(identify(signs!).clients).toEqual([]);
  });

  describe('a canvas', () => {
    const painted = (width: number, more = ''): Reading => {
      const document = page(`<canvas></canvas>${more}`);
      const canvas = document.querySelector('canvas')!;
      canvas.getBoundingClientRect = () => ({ width, height: 600 }) as DOMRect;
      return joined(document);
    };
    const empty = '<body><h1>科目余额表</h1><canvas></canvas></body>';

    it('that fills the page is said to be one', () => {
      const document = documentOf(empty);
      document.querySelector('canvas')!.getBoundingClientRect = () =>
        ({ width: 900, height: 600 }) as DOMRect;
      expect(codes(joined(document))).toContain('canvas');
    });

    it('of a chart, or beside a table of amounts, is none', () => {
      const document = documentOf(empty);
      document.querySelector('canvas')!.getBoundingClientRect = () =>
        ({ width: 300, height: 200 }) as DOMRect;
      expect(codes(joined(document))).not.toContain('canvas');
      expect(codes(painted(900))).not.toContain('canvas');
    });
  });

  it('a page without books', () => {
    const reading = joined(
      documentOf(
        '<body><h1>帮助中心</h1><p>怎样新建账套</p><table><tr><th>时间</th><th>操作</th></tr><tr><td>1</td><td>2</td></tr></table></body>',
      ),
    );
    expect(reading).toMatchObject({ client: null, period: null, statements: [] });
    expect(codes(reading)).toEqual(['no-books']);
  });
});

describe('which period', () => {
  const page = (filters: string): Document =>
    documentOf(`<body><div class="filters">${filters}</div><div>${plain()}</div></body>`);

  it.each([
    ['two fields', '<input value="2025-01"> 至 <input value="2025-06">', '2025-01/2025-06'],
    ['the same month twice', '<input value="2025年06期"> 至 <input value="2025年06期">', '2025-06'],
    ['two days', '<input value="2025-06-01"> 至 <input value="2025-06-30">', '2025-06'],
    [
      'a year and a month',
      '<select><option>2025年</option></select><select><option>05月</option><option selected>06月</option></select>',
      '2025-06',
    ],
    ['a quarter', '<input readonly value="2025年第2季度">', '2025-Q2'],
    [
      'a year and two months',
      '<select><option>2025年</option></select><select><option>1月</option></select> 至 <select><option>6月</option></select>',
      '2025-01/2025-06',
    ],
    [
      'a year and months in one',
      '<select><option>2025年</option></select><select><option>1月 至 6月</option></select>',
      '2025-01/2025-06',
    ],
    [
      'years and months at both ends',
      '<input value="2025年"><input value="1月"> 至 <input value="2025年"><input value="6月">',
      '2025-01/2025-06',
    ],
    ['a year and a quarter', '<input value="2025年"><input value="二季度">', '2025-Q2'],
    [
      'selects that are none',
      '<div class="ant-select"><span>2025年</span></div><div class="ant-select"><span>6月</span></div>',
      '2025-06',
    ],
    [
      'a number that is no month',
      '<select><option>2025年</option></select><div><p><b><input value="10"></b></p></div>',
      '2025',
    ],
    [
      'rows a page',
      '<select><option>2025年</option></select><select><option>10</option><option>20</option></select>',
      '2025',
    ],
    ['texts side by side', '<span><i>2025年</i><i>06期</i></span>', '2025-06'],
  ])('%s', (_, filters, period) => {
    expect(joined(page(filters)).period).toBe(period);
  });

  it('two periods of equal claim leave it open', () => {
    const reading = joined(page('<p>2025年06期</p><p>2025年05期</p>'));
    expect(reading.period).toBeNull();
    expect(codes(reading)).toContain('no-period');
  });

  it('days and printing times are no periods', () => {
    expect(joined(page('<p>打印时间：2025-06</p><p>制表：2025-06-30</p>')).period).toBeNull();
  });
});

describe('loading', () => {
  it('a visible word locks the figures', () => {
    const reading = joined(fixture('loading.html'));
    expect(reading).toMatchObject({ loading: true, statements: [] });
    expect(codes(reading)).toEqual(['loading']);
  });

  it('a hidden word does not', () => {
    const document = fixture('loading.html');
    document.querySelector('.mask')!.setAttribute('style', 'display: none');
    expect(joined(document)).toMatchObject({ loading: false, statements: [{ kind: 'trial-balance' }] });
  });

  it.each([
    ['加载中…', true],
    ['Loading', true],
    ['Processing...', true],
    ['Processing', false],
  ])('“%s” on the page: %s', (word, expected) => {
    expect(read(documentOf(`<body><p>${word}</p>${plain()}</body>`)).loading).toBe(expected);
  });

  it('nothing but nil counts as loading', () => {
    const nil = plain().replace(/<td>[\d,.]+\.\d\d<\/td>/g, '<td>0.00</td>');
    expect(joined(documentOf(`<body>${nil}</body>`))).toMatchObject({ loading: true, statements: [] });
  });

  it('the profile’s selector does too', () => {
    const busy: SiteProfile = {
      id: 'x-tool',
      title: 'X',
      version: '1.0.0',
      match: { hosts: [], path: '/', marks: [] },
      busy: '.spin',
      client: [],
      period: [],
      headerPeriod: [],
      verified: false,
    };
    const document = documentOf(`<body><i class="spin">·</i>${plain()}</body>`);
    expect(read(document, [busy]).loading).toBe(true);
    document.querySelector('.spin')!.remove();
    expect(read(document, [busy]).loading).toBe(false);
  });
});

describe('client lists', () => {
  it('reads names with their codes, and where they stand', () => {
    const reader = readerOf(fixture('client-list.html'));
    const reading = reader.read();
    expect(join([reading]).statements).toMatchObject([
      {
        kind: 'client-list',
        title: '账套列表',
        rows: [
          { name: '唐山宏达建筑工程有限公司', code: '0012' },
          { name: '北京华信科技股份有限公司', code: '0013' },
          { name: '路北区好再来饭店', code: '0031' },
        ],
      },
    ]);
    const places = reader.nameCells(nameColumnsOf(reading), null);
    const names = places.map(({ name, code }) => ({ ...nameIn(name), ...(code && { code }) }));
    expect(names.map(({ code }) => code)).toEqual(['0012', '0013', '0031']);
    expect(places.map(({ element }, n) => innermost(element, names[n]!.name).tagName)).toEqual([
      'A',
      'SPAN',
      'TD',
    ]);
  });

  it('names nobody as the open client', () => {
    const reading = joined(fixture('client-list.html'));
    expect(reading.client?.confidence ?? 0).toBeLessThan(0.6);
    expect(reading.period).toBeNull();
  });

  it('is not made of accounts', () => {
    expect(statements(documentOf(`<body>${plain()}</body>`)).map(({ kind }) => kind)).toEqual([
      'trial-balance',
    ]);
  });
});

describe('addresses', () => {
  it('lead to the cell, also after the table was drawn again', () => {
    const document = documentOf(`<body><div id="at">${plain()}</div></body>`);
    const reading = read(document);
    const address = { frame: [], statement: 0, row: '122101', column: 'closing_debit' };
    const find = (more: Partial<CellAddress> = {}): string | null | undefined => {
      const cell = printedCell(reading, { ...address, ...more });
      return cell && located(document, cell)?.textContent;
    };
    expect(find()).toBe('75,000.00');
    const drawn = document.querySelector('table')!;
    drawn.replaceWith(drawn.cloneNode(true));
    expect(find()).toBe('75,000.00');
    expect(located(document, printedCell(reading, address)!)?.isConnected).toBe(true);
    expect(find({ row: '周志明' })).toBe('75,000.00');
    expect(find({ row: '9999' })).toBeNull();
    expect(find({ statement: 4 })).toBeNull();
  });

  it('lead to the row as it stands after others were drawn above it', () => {
    const document = documentOf(`<body><div id="at">${plain()}</div></body>`);
    const reading = read(document);
    const cell = printedCell(reading, { frame: [], statement: 0, row: '122101', column: 'debit' })!;
    const body = document.querySelector('tbody')!;
    body.prepend(body.lastElementChild!);
    expect(located(document, cell)?.textContent).toBe('25,000.00');
    [...body.children].find((row) => row.textContent?.startsWith('122101'))!.remove();
    expect(located(document, cell)).toBeNull();
  });
});

describe('a report in a frame of layout tables', () => {
  it('finds client, period and figures', () => {
    const reading = joined(fixture('frame-child.html'));
    expect(reading.client).toMatchObject({ name: '唐山恒通商贸有限公司' });
    expect(reading.client!.confidence).toBeGreaterThanOrEqual(0.9);
    expect(reading.period).toBe('2025-01/2025-06');
    const { rows, totals, balanced, title } = table(reading);
    expect(
      rows.map(({ code, closing_debit, closing_credit }) => [code, closing_debit, closing_credit]),
    ).toEqual([
      ['1001', 0, 10],
      ['3350', 0, 30],
      ['5760', 40, 0],
    ]);
    expect(totals).toEqual({ debit: 70, credit: 70 });
    expect(balanced).toBe(true);
    expect(title).toBe('Trial Balance');
  });
});
