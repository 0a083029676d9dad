import { describe, expect, it } from 'vitest';
import type { ClientClaim, FrameReading, PeriodClaim } from '../rules/reading';
import { plain } from './fixtures/drawings';
import { documentOf } from './fixtures/load';
import { join } from './join';
import { readGrids } from './tables/grid';
import { print } from './tables/print';

const claim = (name: string, weight = 0.85, more: Partial<ClientClaim> = {}): ClientClaim => ({
  name,
  code: null,
  taxId: null,
  found: 'heading',
  weight,
  ...more,
});
const period = (raw: string, weight = 0.75, role: PeriodClaim['role'] = 'viewed'): PeriodClaim => ({
  period: '',
  role,
  found: 'field',
  raw,
  weight,
});
const [packed] = readGrids(documentOf(`<body>${plain()}</body>`)).map(print);
/** A balance of accounts with its frame. */
const books: Pick<FrameReading, 'tables'> = { tables: [packed!] };
const frame = (path: number[], more: Partial<FrameReading> = {}): FrameReading => ({
  path, url: 'http://books.example.test/', profile: null, clients: [], periods: [], tables: [], problems: [], loading: false, readAt: 1, ...more,
}); // prettier-ignore

const HONGDA = '唐山宏达建筑工程有限公司';
const HUAXIN = '北京华信科技股份有限公司';

describe('whose books, over frames', () => {
  it('the top frame’s claim counts for all', () => {
    const { client } = join([frame([], { clients: [claim(HONGDA, 0.92)] }), frame([0], { ...books })]);
    expect(client).toMatchObject({ name: HONGDA, confidence: 0.92 });
  });

  it('places of different kinds support each other, repetitions do not', () => {
    const twice = join([frame([], { clients: [claim(HONGDA), claim(HONGDA)], ...books })]);
    expect(twice.client?.confidence).toBe(0.85);
    const titled = join([
      frame([], {
        clients: [claim(HONGDA), claim(HONGDA, 0.6, { found: 'title' })],
        ...books,
      }),
    ]);
    expect(titled.client?.confidence).toBe(0.94);
  });

  it('width and brackets make no second name; the code is kept wherever it stood', () => {
    const { client, problems } = join([
      frame([], {
        clients: [
          claim('中国（上海）远东有限公司'),
          claim('中国(上海)远东有限公司', 0.6, { code: '0012', found: 'title' }),
        ],
        periods: [period('2025-06')],
        ...books,
      }),
    ]);
    expect(client).toMatchObject({ code: '0012', confidence: 0.94 });
    expect(problems).toEqual([]);
  });

  it('an inner frame with figures that names somebody else leaves it open', () => {
    const { client, candidates, problems } = join([
      frame([], { clients: [claim(HONGDA, 0.96, { found: 'profile' })] }),
      frame([0], {
        clients: [claim(HUAXIN, 0.75)],
        periods: [period('2025-06')],
        ...books,
      }),
    ]);
    expect(client).toBeNull();
    expect(candidates.map(({ name }) => name)).toEqual([HONGDA, HUAXIN]);
    expect(problems.map(({ code }) => code)).toEqual(['two-clients']);
  });

  it('an inner frame without figures does not', () => {
    const { client } = join([
      frame([], { clients: [claim(HONGDA, 0.96)] }),
      frame([0], { clients: [claim(HUAXIN, 0.45)] }),
    ]);
    expect(client?.name).toBe(HONGDA);
    expect(client!.confidence).toBeLessThan(0.9);
  });

  it('a bookkeeping firm beside its client is no rival, unless the page says these are its books', () => {
    const firm = '唐山诚信代理记账有限公司';
    expect(join([frame([], { clients: [claim(HONGDA, 0.92), claim(firm)] })]).client).toMatchObject({
      name: HONGDA,
      confidence: 0.92,
    });
    expect(join([frame([], { clients: [claim(firm)] })]).client!.confidence).toBeLessThan(0.6);
    expect(join([frame([], { clients: [claim(firm, 0.92)] })]).client).toMatchObject({
      name: firm,
      confidence: 0.92,
    });
  });

  it('nor is the firm that uses the tool, whatever it is called', () => {
    const firm = '唐山安和商务服务有限公司';
    const page = [frame([], { clients: [claim(HONGDA, 0.8), claim(firm, 0.8)] })];
    expect(join(page).problems.map(({ code }) => code)).toContain('two-clients');
    expect(join(page, '唐山安和商务服务有限公司 ').client).toMatchObject({ name: HONGDA, confidence: 0.8 });
    // Its own books, when the page says so.
    expect(join([frame([], { clients: [claim(firm, 0.92)] })], firm).client).toMatchObject({ name: firm });
  });

  it('passes over frames that nobody can see', () => {
    const { client, statements } = join([
      frame([], { clients: [claim(HONGDA, 0.92)], frames: { count: 2, hidden: [1] } }),
      frame([1], { clients: [claim(HUAXIN, 0.92)], ...books }),
      frame([1, 0], { ...books }),
      frame([0], { ...books }),
    ]);
    expect(client?.name).toBe(HONGDA);
    expect(statements.map((statement) => statement.frame)).toEqual([[0]]);
  });

  it('orders frames as the page does', () => {
    const { statements, readAt } = join([
      frame([1], { ...books, readAt: 7 }),
      frame([0, 2], { ...books }),
      frame([0], { ...books }),
      frame([]),
    ]);
    expect(statements.map((statement) => statement.frame)).toEqual([[0], [0, 2], [1]]);
    expect(readAt).toBe(7);
  });

  it('nothing at all', () => {
    expect(join([])).toMatchObject({
      client: null,
      period: null,
      readAt: 0,
      problems: [{ code: 'no-books' }],
    });
  });
});

describe('which period, over frames', () => {
  it('the frame with the figures decides', () => {
    const { period: viewed, headerPeriod } = join([
      frame([], { periods: [period('2025年05期', 0.96), period('2025年07期', 0.96, 'header')] }),
      frame([0], { periods: [period('2025-06')], ...books }),
    ]);
    expect([viewed, headerPeriod]).toEqual(['2025-06', '2025-07']);
  });

  it('the header’s stands in where nothing else is named', () => {
    const reading = join([frame([], { periods: [period('2025年07期', 0.75, 'header')], ...books })]);
    expect(reading).toMatchObject({ period: '2025-07', headerPeriod: null });
  });

  it('equal claims for two leave it open', () => {
    const reading = join([
      frame([], {
        clients: [claim(HONGDA)],
        periods: [period('2025-06'), period('2025-05')],
        ...books,
      }),
    ]);
    expect(reading.period).toBeNull();
    expect(reading.problems.map(({ code }) => code)).toEqual(['no-period']);
  });

  it('a bare year is one only by profile', () => {
    const of = (found: PeriodClaim['found']): string | null =>
      join([frame([], { periods: [{ ...period('2025'), found }], ...books })]).period;
    expect([of('profile'), of('field')]).toEqual(['2025', null]);
  });
});

describe('owners named within one table', () => {
  const HEADS = ['科目编码', '科目名称', '期末借方', '期末贷方'];
  const ROWS = [
    ['1001', '库存现金', '7.00', ''],
    ['3001', '实收资本', '', '7.00'],
  ];
  const sheet = (rows: string[]) => {
    const [table] = readGrids(documentOf(`<table>${rows.join('')}</table>`)).map(print);
    return join([frame([], { clients: [claim(HONGDA, 0.92)], tables: [table!] })]);
  };
  const row = (cells: string[]): string => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const two = { client: null, candidates: [{ name: HONGDA }, { name: HUAXIN }] };

  it('are two in a column of owners in front of the accounts', () => {
    const own = (heading: string, first: string, second: string) =>
      sheet(
        [
          [heading, ...HEADS],
          [first, ...ROWS[0]!],
          [second, ...ROWS[1]!],
        ].map(row),
      );
    expect(own('公司名称', HONGDA, HUAXIN)).toMatchObject(two);
    expect(own('公司名称', HONGDA, HONGDA).client).toMatchObject({ name: HONGDA });
    expect(own('往来单位', HONGDA, HUAXIN).client).toMatchObject({ name: HONGDA });
  });

  it('are two where a row between others says that the books of another begin', () => {
    const between = (text: string) =>
      sheet([row(HEADS), row(ROWS[0]!), `<tr><td colspan="4">${text}</td></tr>`, row(ROWS[1]!)]);
    expect(between(`编制单位：${HUAXIN}`)).toMatchObject(two);
    expect(between(`编制单位：${HONGDA}`).client).toMatchObject({ name: HONGDA });
    expect(between(`往来单位：${HUAXIN}`).client).toMatchObject({ name: HONGDA });
  });
});
