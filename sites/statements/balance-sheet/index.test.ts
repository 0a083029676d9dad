import { describe, expect, it } from 'vitest';
import type { BalanceSheet } from '../../../rules/reading';
import {
  englishBalance,
  generalBalance,
  oneSidedBalance,
  SMALL_ASSETS,
  SMALL_LIABILITIES,
  smallBalance,
} from '../../fixtures/sheets/balance';
import { printed } from '../../fixtures/table';
import type { PrintedTable, Recognised } from '../../tables/printed';
import { readBalanceSheet } from './index';

function read(table: PrintedTable): Recognised<BalanceSheet> {
  const found = readBalanceSheet(table);
  if (!found) throw new Error('not recognised');
  return found;
}
const read2 = (table: PrintedTable, period: string | null): Recognised<BalanceSheet> => {
  const found = readBalanceSheet(table, period);
  if (!found) throw new Error('not recognised');
  return found;
};
const row = (found: Recognised<BalanceSheet>, label: string) =>
  found.statement.rows.find((one) => one.label === label);
const numbered = [...SMALL_ASSETS, ...SMALL_LIABILITIES].filter(([, line]) => line);
const expected = numbered.map(([, line, closing, opening]) => [line, closing ?? 0, opening ?? 0]);
const figures = ({ statement }: Recognised<BalanceSheet>) =>
  statement.rows
    .map(({ line, closing, opening }) => [line, closing, opening])
    .sort((one, other) => Number(one[0]) - Number(other[0]));

describe('a balance sheet of a small enterprise', () => {
  it('gives two rows for one printed row, each of its side', () => {
    const found = read(smallBalance());
    expect(found.problems).toEqual([]);
    expect(figures(found)).toEqual(expected);
    expect(found.statement.rows.filter(({ side }) => side === 'assets')).toHaveLength(30);
    expect(found.statement.rows.filter(({ side }) => side === 'liabilities')).toHaveLength(23);
    expect(row(found, '累计折旧')).toEqual({
      label: '累计折旧',
      line: '19',
      closing: 155000,
      opening: 120000,
      side: 'assets',
    });
    expect(row(found, '流动资产')).toBeUndefined();
  });

  it('leads back to the cells of either side', () => {
    const found = read(smallBalance());
    const at = found.statement.rows.findIndex(({ label }) => label === '短期借款');
    if (typeof found.columnAt !== 'function') throw new Error('one for all rows');
    expect(found.columnAt(at)).toEqual({ closing: 6, opening: 7 });
    expect(found.rowAt[at]).toBe(1);
    expect(found.columnAt(0)).toEqual({ closing: 2, opening: 3 });
  });

  it('reads one list from top to bottom', () => {
    const found = read(oneSidedBalance());
    expect(found.problems).toEqual([]);
    expect(figures(found)).toEqual(expected);
    expect(found.statement.rows.filter(({ side }) => side === 'liabilities')).toHaveLength(23);
  });

  it('reads a list whose second half has headings of its own', () => {
    const table = oneSidedBalance();
    table.headers = ['资产', '行次', '期末余额', '年初余额'];
    table.rows.splice(SMALL_ASSETS.length, 0, {
      cells: ['负债和所有者权益', '行次', '年初余额', '期末余额'],
    });
    const found = read(table);
    const swapped = numbered.map(([, line, closing, opening]) =>
      Number(line) > 30 ? [line, opening ?? 0, closing ?? 0] : [line, closing ?? 0, opening ?? 0],
    );
    expect(figures(found)).toEqual(swapped);
  });

  it('reads each half where they stand in two tables', () => {
    const half = (lines: typeof SMALL_ASSETS, label: string) =>
      read(printed('资产负债表', [label, '行次', '期末数', '年初数'], lines));
    expect(half(SMALL_ASSETS, '资产').statement.rows.every(({ side }) => side === 'assets')).toBe(true);
    const liabilities = half(SMALL_LIABILITIES, '负债和所有者权益');
    expect(liabilities.statement.rows).toHaveLength(23);
    expect(liabilities.statement.rows.every(({ side }) => side === 'liabilities')).toBe(true);
    expect(liabilities.problems).toEqual([]);
  });

  it.each(['本期余额', '本月余额'])('closes with %s', (heading) => {
    const found = read(printed('资产负债表', ['资产', '行次', heading, '上期余额'], SMALL_ASSETS));
    expect(row(found, '货币资金')).toMatchObject({ closing: SMALL_ASSETS.find(([, line]) => line === '1')?.[2], opening: null });
  }); // prettier-ignore

  it.each([
    ['2025-12', 1, 2],
    ['2025', 1, 2],
    ['2025-06', null, null],
    [null, null, null],
  ])('headed by years is that of their ends: %s', (period, closing, opening) => {
    const lines = [['Cash', 1, 2], ['Total assets', 1, 2], ['Total liabilities', 1, 2]]; // prettier-ignore
    const found = readBalanceSheet(printed('Balance Sheet', ['', '2025', '2024'], lines), period);
    expect(found && row(found, 'Total assets')).toMatchObject({ closing, opening });
    expect(found?.dated).toBe(true);
  });

  it('keeps the figures of a sheet that does not balance, and says so', () => {
    const liabilities = SMALL_LIABILITIES.map((line): typeof line =>
      ['51', '52', '53'].includes(line[1]) ? [line[0], line[1], line[2]! + 100, line[3]] : line,
    );
    const found = read(smallBalance(SMALL_ASSETS, liabilities));
    expect(row(found, '资产总计')?.closing).toBe(1711501);
    expect(row(found, '负债和所有者权益（或股东权益）总计')?.closing).toBe(1711601);
    expect(found.problems).toEqual([
      {
        code: 'line-formula-differs',
        detail: {
          line: '30',
          label: '资产总计',
          column: '期末余额',
          shown: '1711501.00',
          computed: '1711601.00',
        },
        frame: [],
      },
    ]);
  });

  it('does not judge a sum of which a line is missing or unknown', () => {
    const without = SMALL_ASSETS.filter(([, line]) => line !== '4');
    expect(read(smallBalance(without)).problems).toEqual([]);
    const strange = SMALL_ASSETS.map((line): typeof line =>
      line[1] === '4' ? ['其他资产甲', '4', line[2], line[3]] : line,
    );
    expect(read(smallBalance(strange)).problems).toEqual([]);
  });

  it('gives no figures when it cannot tell whose the columns are', () => {
    const table = smallBalance();
    const turned = (cells: readonly string[]): string[] =>
      [2, 3, 0, 1, 6, 7, 4, 5].map((at) => cells[at] ?? '');
    const found = read({
      ...table,
      headers: turned(table.headers),
      rows: table.rows.map(({ cells }) => ({ cells: turned(cells) })),
    });
    expect(found.problems.map(({ code }) => code)).toContain('header-unreadable');
    expect(found.statement.rows.every(({ closing, opening }) => closing === null && opening === null)).toBe(
      true,
    );
  });
});

describe('other balance sheets', () => {
  it('reads the general standard', () => {
    const found = read(generalBalance());
    expect(found.problems).toEqual([]);
    expect(row(found, '合同负债')).toMatchObject({ closing: 80000, opening: 60000, side: 'liabilities' });
    expect(row(found, '交易性金融资产')).toMatchObject({ closing: 100000, opening: 0, side: 'assets' });
    expect(found.statement.rows.map(({ label }) => label)).not.toContain('非流动负债');
  });

  it.each([
    [['', 'Closing', 'Opening']],
    [['', '30 Jun 2025', '31 Dec 2024']],
    [['Account', 'Closing balance', 'Beginning of year']],
  ])('reads one in English under %j', (headers) => {
    const found = read(englishBalance(headers));
    expect(found.problems).toEqual([]);
    expect(row(found, 'Total assets')).toEqual({
      label: 'Total assets', line: null, closing: 1470000, opening: 1409000, side: 'assets',
    }); // prettier-ignore
    expect(row(found, 'Share capital')).toMatchObject({ closing: 500000, side: 'liabilities' });
    expect(row(found, 'Current assets')).toBeUndefined();
  });

  it('takes no earlier day than the last of the year before for the opening', () => {
    const found = read(englishBalance(['', '30 Jun 2025', '31 May 2025']));
    expect(row(found, 'Total assets')).toMatchObject({ closing: 1470000, opening: null });
  });

  it('takes the month in which the period of the page ends among months without a year', () => {
    const closing = (period: string | null) =>
      row(read2(englishBalance(['', '5月', '6月末']), period), 'Total assets')?.closing;
    expect(closing('2025-06')).toBe(1409000);
    expect(closing('2025-05')).toBe(1470000);
    expect(closing('2025-04')).toBeNull();
    expect(closing(null)).toBeNull();
  });

  it('takes the day on which the period of the page ends', () => {
    const table = englishBalance(['', '30 Jun 2025', '31 May 2025']);
    const closing = (period: string): unknown => {
      const found = readBalanceSheet(table, period);
      expect(found?.dated).toBe(true);
      return found && row(found, 'Total assets')?.closing;
    };
    expect(closing('2025-Q2')).toBe(1470000);
    expect(closing('2025-05')).toBe(1409000);
    expect(closing('2025-04')).toBeNull();
  });
});

describe('a tree of accounts with the sums in front', () => {
  const sheet = (rows: [string, number | null][], title = 'Balance Sheet') =>
    readBalanceSheet(printed(title, ['', 'Name', 'Amount'], rows.map(([name, amount]) => ['', name, amount]))); // prettier-ignore
  const TREE: [string, number][] = [
    ['Asset', 900],
    ['Current', 700],
    ['Liability', 300],
    ['Equity', 600],
  ];
  const meant = (found: ReturnType<typeof sheet>) =>
    found?.statement.rows.flatMap(({ label, means }) => (means ? [[label, means]] : []));

  it('says what they are', () => {
    const found = sheet(TREE);
    expect(meant(found)).toEqual([
      ['Asset', 'total_assets'],
      ['Liability', 'total_liabilities'],
      ['Equity', 'total_equity'],
    ]);
    expect(found?.problems).toEqual([]);
  });

  const PARTS: [string, number][] = [
    ['Asset', 900], ['Current', 700], ['Cash', 300], ['Receivable', 400], ['Long-term', 200],
    ['Liability', 300], ['Current', 250], ['Payable', 150], ['Tax', 100], ['Long-term', 50],
    ['Equity', 600],
  ]; // prettier-ignore

  it('says what stands below them, where the parts are the whole', () => {
    const found = sheet(PARTS);
    expect(found?.problems).toEqual([]);
    expect(meant(found)).toEqual([
      ['Asset', 'total_assets'],
      ['Current', 'total_current_assets'],
      ['Receivable', 'receivables'],
      ['Long-term', 'total_noncurrent_assets'],
      ['Liability', 'total_liabilities'],
      ['Current', 'total_current_liabilities'],
      ['Payable', 'payables'],
      ['Tax', 'taxes_payable'],
      ['Long-term', 'total_noncurrent_liabilities'],
      ['Equity', 'total_equity'],
    ]);
    expect(found?.statement.rows.map(({ side }) => side)).toEqual([
      ...Array<string>(5).fill('assets'),
      ...Array<string>(6).fill('liabilities'),
    ]);
  });

  it('says nothing of parts that leave some of the whole out, nor of a name that stands there twice', () => {
    const short = PARTS.map(([name, amount]): [string, number] => [name, amount === 200 ? 100 : amount]);
    expect(meant(sheet(short))).not.toContainEqual(['Current', 'total_current_assets']);
    expect(meant(sheet(short))).toContainEqual(['Current', 'total_current_liabilities']);
    const twice = PARTS.flatMap((row): [string, number][] => (row[0] === 'Receivable' ? [['Receivable', 300], ['Receivable', 100]] : [row])); // prettier-ignore
    expect(meant(sheet(twice))?.map(([, key]) => key)).not.toContain('receivables');
  });

  it('says that the sides differ', () => {
    const off = TREE.map(([name, amount]): [string, number] => [name, name === 'Equity' ? 599.99 : amount]);
    expect(sheet(off)?.problems).toMatchObject([
      { code: 'line-formula-differs', detail: { label: 'Asset', shown: '900.00', computed: '899.99' } },
    ]);
  });

  it('takes a group’s heading for none where the sheet has totals, nor a name that stands there twice', () => {
    const heads: [string, number | null][] = [['Assets', 2025], ['Cash', 900], ['Total assets', 900]]; // prettier-ignore
    expect(meant(sheet(heads))).toEqual([]);
    expect(sheet([...TREE, ['Equity', 1]])).toBeNull();
    expect(sheet(TREE, 'Chart of accounts')).toBeNull();
  });

  it('has the profit of the year beside the equity, or within it', () => {
    const beside = (earnings: number) =>
      sheet([['Total assets', 900], ['Total liabilities', 300], ['Total equity', 500], ['Current earnings', earnings]]); // prettier-ignore
    expect(beside(100)?.problems).toEqual([]);
    expect(beside(99)?.problems).toMatchObject([{ code: 'line-formula-differs' }]);
  });
});

describe('accumulated depreciation', () => {
  const drawn = (name: string, closing: string, opening: string, net = 465000) => {
    const assets = SMALL_ASSETS.map((line): readonly (string | number | null)[] =>
      line[1] === '19' ? [name, '19', closing, opening] : line[1] === '20' ? [line[0], '20', net, line[3]] : line,
    ); // prettier-ignore
    return read(printed('资产负债表', ['资产', '行次', '期末余额', '年初余额'], assets));
  };

  it.each([
    ['减：累计折旧', '155,000.00', '120,000.00'],
    ['减：累计折旧', '(155,000.00)', '（120,000.00）'],
    ['累计折旧', '-155,000.00', '－120,000.00'],
    ['Less: Accumulated depreciation', '(155,000.00)', '120,000.00'],
  ])('is an amount under %s, drawn %s', (name, closing, opening) => {
    const found = drawn(name, closing, opening);
    expect(found.problems).toEqual([]);
    expect(found.statement.rows.find(({ line }) => line === '19')).toMatchObject({
      closing: 155000,
      opening: 120000,
    });
  });

  it('is one where nothing says what is left of the assets', () => {
    const found = read(
      printed('资产负债表', ['资产', '期末余额'], [['货币资金', 5], ['累计折旧', '(3.00)'], ['资产总计', 2]]),
    ); // prettier-ignore
    expect(row(found, '累计折旧')?.closing).toBe(3);
  });

  it('is less than nothing where the assets are worth more than they cost', () => {
    const found = drawn('减：累计折旧', '-155,000.00', '120,000.00', 775000);
    expect(row(found, '累计折旧')?.closing).toBe(-155000);
  });

  it('that leads to another figure is told', () => {
    const found = drawn('减：累计折旧', '(155,000.00)', '(120,000.00)', 465001);
    expect(found.problems).toMatchObject([
      { code: 'line-formula-differs', detail: { line: '20', shown: '465001.00', computed: '465000.00' } },
      { code: 'line-formula-differs', detail: { line: '29' } },
    ]);
  });
});
