import { describe, expect, it } from 'vitest';
import { printed } from '../fixtures/table';
import type { PrintedRow } from '../tables/printed';
import { readAgeing } from './ageing';
import { readIncomeStatement } from './income-statement';
import { readInvoiceList } from './invoice-list';
import { readLedger } from './ledger';
import { readTrialBalance } from './trial-balance';
import { readVatGeneral, readVatSmall } from './tax-return';
import { readVoucherList } from './voucher-list';

/** What changes of whole pages brought to light, each by the smallest table that shows it. */

const told = (found: { problems: readonly { code: string }[] } | null): string[] =>
  (found?.problems ?? []).map(({ code }) => code);

describe('a figure that spans the columns of two headings', () => {
  it('is neither’s in a list', () => {
    const rows: PrintedRow[] = [
      { cells: ['2025-06-03', '记-1', '提现', '库存现金', '500.00', '500.00'], left: [5] },
      { cells: ['2025-06-03', '记-1', '提现', '银行存款', '', '500.00'] },
    ];
    const found = readVoucherList(
      printed('凭证列表', ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'], rows),
    );
    expect(found?.statement.rows[0]).toMatchObject({ debit: null, credit: null });
    expect(told(found)).toContain('cell-unreadable');
  });

  it('is neither’s in a balance of accounts, but is under one heading over both', () => {
    const rows = (left: number): PrintedRow[] => [
      { cells: ['1001', '库存现金', '7.00', '7.00', '7.00'], left: [left] },
      { cells: ['3001', '实收资本', '', '', '7.00'] },
    ];
    const apart = readTrialBalance(
      printed('科目余额表', ['科目编码', '科目名称', '期末借方', '期末贷方', '备注'], rows(3)),
    );
    expect(apart?.statement.rows[0]).toMatchObject({ closing_debit: null, closing_credit: null });
    expect(told(apart)).toContain('cell-unreadable');
    const one = readTrialBalance(
      printed('科目余额表', ['科目编码', '科目名称', '期末借方', '期末借方', '期末贷方'], rows(3)),
    );
    expect(told(one)).not.toContain('cell-unreadable');
  });

  it('is said also of a line that nobody knows', () => {
    const rows: PrintedRow[] = [
      { cells: ['Sales', '100.00', '200.00'] },
      { cells: ['Licence fees', '7.00', '7.00'], left: [2] },
      { cells: ['Net Income', '93.00', '193.00'] },
    ];
    const found = readIncomeStatement(
      printed('Profit and Loss', ['', 'This period', 'Year to date'], rows),
      null,
    );
    expect(found?.statement.rows[1]).toMatchObject({ label: 'Licence fees', period: null, ytd: null });
    expect(told(found)).toEqual(['cell-unreadable', 'cell-unreadable']);
  });
});

describe('headings that changed places', () => {
  const income = (rows: string[][]) =>
    readIncomeStatement(
      printed(
        '利润表',
        ['项目', '行次', '本月金额', '本年累计金额'],
        rows.map((cells) => ({ cells })),
      ),
      null,
    );

  it('are noticed where a year has less than its month, line after line', () => {
    const found = income([
      ['一、营业收入', '1', '900.00', '300.00'],
      ['减：营业成本', '2', '600.00', '200.00'],
      ['二、营业利润', '21', '300.00', '100.00'],
      ['三、净利润', '32', '300.00', '100.00'],
    ]);
    expect(found?.statement.rows.map(({ period, ytd }) => [period, ytd])).toEqual(
      Array.from({ length: 4 }, () => [null, null]),
    );
    expect(told(found)).toContain('header-unreadable');
  });

  it('are taken as they stand in January, in a year that was never filled in, and where one line turned back', () => {
    const lines = (revenue: string, cost: string, profit: string): string[][] => [
      ['一、营业收入', '1', '900.00', revenue],
      ['减：营业成本', '2', '600.00', cost],
      ['二、营业利润', '21', '300.00', profit],
      ['三、净利润', '32', '300.00', profit],
    ];
    for (const rows of [
      lines('900.00', '600.00', '300.00'),
      lines('', '', ''),
      lines('2000.00', '1900.00', '100.00'),
    ])
      expect(told(income(rows))).not.toContain('header-unreadable');
  });

  it('are noticed in a VAT return too, which leaves its other columns alone', () => {
    const found = readVatGeneral(
      printed(
        '增值税及附加税费申报表（一般纳税人适用）',
        [
          '项目',
          '栏次',
          '一般项目 / 本月数',
          '一般项目 / 本年累计',
          '即征即退项目 / 本月数',
          '即征即退项目 / 本年累计',
        ],
        [
          ['（一）按适用税率计税销售额', '1', '900.00', '300.00', '10.00', '20.00'],
          ['销项税额', '11', '117.00', '39.00', '1.30', '2.60'],
          ['进项税额', '12', '17.00', '9.00', '0.30', '0.60'],
          ['应纳税额', '19', '100.00', '30.00', '1.00', '2.00'],
        ].map((cells) => ({ cells })),
      ),
    );
    const [sales] = found?.statement.rows ?? [];
    expect(Object.values(sales?.amounts ?? {})).toEqual([null, null, 10, 20]);
    expect(told(found)).toContain('header-unreadable');
  });

  it('are noticed where the period stands over the kinds of sales', () => {
    const found = readVatSmall(
      printed(
        '增值税及附加税费申报表（小规模纳税人适用）',
        [
          '项目',
          '栏次',
          '本期数 / 货物及劳务',
          '本期数 / 服务、不动产和无形资产',
          '本年累计 / 货物及劳务',
          '本年累计 / 服务、不动产和无形资产',
        ],
        [
          ['（一）应征增值税不含税销售额（3%征收率）', '1', '900.00', '10.00', '300.00', '20.00'],
          ['本期应纳税额', '15', '27.00', '0.30', '9.00', '0.60'],
          ['本期应纳税额减征额', '16', '18.00', '0.20', '6.00', '0.40'],
        ].map((cells) => ({ cells })),
      ),
    );
    expect(Object.values(found?.statement.rows[0]?.amounts ?? {})).toEqual([null, 10, null, 20]);
  });

  it('are found by ages that do not come to the balance, though some hold nothing', () => {
    const found = readAgeing(
      printed('Aged Receivables Summary', ['Customer', 'Total', '1 - 30', 'Over 30', 'Current'], [
        ['Acme Ltd', '1,000.00', '--', '200.00', '1,200.00'],
        ['Borealis Inc', '--', '300.00', '--', '300.00'],
      ]),
    ); // prettier-ignore
    expect(told(found)).toContain('totals-differ');
  });

  it('are found by tax that is more than what it is on', () => {
    const heads = ['发票号码', '开票日期', '购方名称', '税额', '金额', '价税合计'];
    const found = readInvoiceList(
      printed('销项发票列表', heads, [
        ['1', '2025-06-03', '甲公司', 100, 9, 109],
        ['2', '2025-06-04', '乙公司', 0, 50, 50],
      ]),
    );
    expect(found?.statement.rows[0]).toMatchObject({ amount: null, tax: null, total: 109 });
    expect(found?.problems).toMatchObject([{ code: 'header-unreadable', detail: { column: '金额、税额' } }]);
  });
});

it('takes no advertisement for the account of what follows', () => {
  const heads = ['日期', '凭证字号', '摘要', '借方', '贷方', '方向', '余额'];
  const ad = '限时优惠：发票查验 298 元/年，前 100 名立减 50.00 元';
  const found = readLedger(
    printed('明细账', heads, [
      ['', '', '期初余额', '', '', '借', 10],
      { cells: heads.map(() => ad), left: [1, 2, 3, 4, 5, 6] },
      ['2025-06-03', '记-1', '提现', 5, '', '借', 15],
    ]),
  );
  expect(found?.statement.rows.map(({ account }) => account)).toEqual([undefined, undefined]);
});

it('gives no side to a balance by a sum of which a row was not read', () => {
  const heads = ['Account No.', 'Account Name', 'Opening Balance', 'Debit', 'Credit', 'Closing Balance'];
  const rows = [
    ['1000', 'Cash at bank', 40, 10, 20, 30],
    ['1500', 'Equipment', 25, 0, 0, 25],
    ['2000', 'Accounts payable', -15, 20, 10, -5],
    ['3000', 'Share capital', -50, '', '', -50],
  ];
  const broken = rows.map((row, n) => (n === 3 ? { cells: ['3000', 'Share capital', '-50.00'] } : row));
  const found = readTrialBalance(printed('Trial Balance', heads, broken));
  const equipment = found?.statement.rows.find(({ code }) => code === '1500');
  expect(equipment).toMatchObject({ opening_debit: null, opening_credit: null });
});

it('says what concerns the whole table though many of its cells were not read', () => {
  const heads = [
    '科目编码',
    '科目名称',
    '期初借方',
    '期初贷方',
    '本期借方',
    '本期贷方',
    '期末借方',
    '期末贷方',
  ];
  const found = readTrialBalance(
    printed('科目余额表', heads, [
      ...Array.from({ length: 14 }, (_, n) => [`1${n + 100}`, `科目${n}`, 1, '', '?', '', 1, '']),
      ['1001', '库存现金', 5, '', 1, '', 9, ''],
    ]),
  ); // prettier-ignore
  expect(told(found)).toContain('roll-forward-differs');
});
