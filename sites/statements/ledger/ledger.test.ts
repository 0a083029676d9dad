import { describe, expect, it } from 'vitest';
import { ledgers } from '../../fixtures/lists';
import { printed } from '../../fixtures/table';
import { readLedger } from '.';
import { accountOf } from './account';

const heads = ['日期', '凭证字号', '摘要', '借方', '贷方', '方向', '余额'];

describe('ledger', () => {
  it('reads entries and the balance carried in, without monthly sums', () => {
    const read = readLedger(ledgers.detail);
    expect(read?.problems).toEqual([]);
    expect(read?.statement).toMatchObject({ kind: 'ledger', account: '1002 银行存款', complete: true });
    expect(read?.statement.rows).toEqual([
      { date: null, number: null, summary: '期初余额', debit: 0, credit: 0, side: 'debit', balance: 10000 },
      {
        date: '2025-06-03',
        number: '记-1',
        summary: '收到货款',
        debit: 109000,
        credit: 0,
        side: 'debit',
        balance: 119000,
      },
      {
        date: '2025-06-05',
        number: '记-2',
        summary: '提现',
        debit: 0,
        credit: 5000,
        side: 'debit',
        balance: 114000,
      },
    ]);
    expect(read?.statement.sums?.map(({ summary, debit, credit }) => [summary, debit, credit])).toEqual([
      ['本月合计', 109000, 5000],
      ['本年累计', 909000, 805000],
    ]);
    expect(read?.columnAt).toMatchObject({ debit: 3, balance: 6 });
  });

  it.each(['借或贷', '借/贷', '借贷', '余额方向', '方向'])('knows the side under %s', (side) => {
    const read = readLedger(
      printed('应付账款明细账', ['日期', '凭证号', '摘要', '借方金额', '贷方金额', side, '余额'], [
        ['2025-06-01', '', '期初余额', '', '', '贷', '12,000.00'],
        ['2025-06-05', '记-2', '付款', '13,000.00', '', '借', '1,000.00'],
      ]),
    );
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows.map((row) => [row.side, row.balance])).toEqual([
      ['credit', 12000],
      ['debit', 1000],
    ]);
  }); // prettier-ignore

  it.each([
    [['凭证 / 字', '凭证 / 号'], ['记', '1'], '记-1'],
    [['凭证字', '凭证号'], ['记', '0012'], '记-0012'],
    [['字', '号'], ['银收', '3'], '银收-3'],
    [['凭证字号', '附件'], ['记字第3号', ''], '记-3'],
    [['Ref', 'Memo'], ['JE 7', ''], 'JE 7'],
  ])('puts %j together', (headings, cells, number) => {
    const read = readLedger(
      printed('', ['日期', ...headings, '摘要', '借方', '贷方', '余额'], [['2025-06-03', ...cells, '货款', '1', '', '1']]),
    );
    expect(read?.statement.rows[0]?.number).toBe(number);
  }); // prettier-ignore

  it('carries an account down that is named beside its first row alone', () => {
    const { headers, title } = ledgers.general;
    const read = readLedger(
      printed(title, headers, [
        ['1001', '库存现金', '202506', '期初余额', '', '', '借', '2,000.00'],
        ['', '', '202506', '本期合计', '100.00', '50.00', '借', '2,050.00'],
        ['', '', '202506', '本年累计', '600.00', '550.00', '借', '2,050.00'],
      ]),
    );
    expect(read?.problems).toEqual([]);
    expect(read?.statement.account).toBe('1001 库存现金');
    expect(read?.statement.sums?.map(({ account, summary }) => [account, summary])).toEqual([
      ['1001 库存现金', '本期合计'],
      ['1001 库存现金', '本年累计'],
    ]);
  });

  it('says which sum of the period is not what stands before it', () => {
    const read = (rows: string[][]): unknown =>
      readLedger(printed('', heads, rows))?.problems.map(({ code, detail }) => [code, detail['row'], detail['column'], detail['printed'], detail['sum']]); // prettier-ignore
    const opening = ['', '', '期初余额', '', '', '借', '10'];
    const entry = ['2025-06-03', '记-1', '货款', '5', '', '借', '15'];
    expect(read([opening, entry, ['', '', '本月合计', '5', '', '借', '15']])).toEqual([]);
    const doubted = readLedger(printed('', heads, [opening, entry, ['', '', '本月合计', '8', '', '借', '15']]));
    expect(doubted?.statement.rows.map(({ doubtful }) => doubtful?.['debit'])).toEqual(['sum', 'sum']);
    expect(read([opening, entry, ['', '', '本月合计', '8', '', '借', '15']])).toEqual([
      ['totals-differ', '本月合计', '借方', '8.00', '5.00'],
    ]);
    expect(read([opening, entry, ['', '', '本月合计', '5', '', '借', '18']])).toEqual([
      ['roll-forward-differs', '本月合计', '余额', '18.00', '15.00'],
    ]);
    // A general ledger, a month after another.
    const month = (debit: string, credit: string, balance: string): string[] => ['', '', '本期合计', debit, credit, '借', balance]; // prettier-ignore
    expect(read([opening, month('5', '1', '14'), ['', '', '本年累计', '9', '9', '借', '14'], month('2', '', '16')])).toEqual([]);
    expect(read([opening, month('5', '1', '13')])).toEqual([
      ['roll-forward-differs', '本期合计', '余额', '13.00', '14.00'],
    ]);
    // Entries of the second month alone make its sum.
    const later = ['2025-07-02', '记-1', '付款', '', '3', '借', '12'];
    expect(read([opening, entry, ['', '', '本月合计', '5', '', '借', '15'], later, ['', '', '本月合计', '', '3', '借', '12']])).toEqual([]);
  }); // prettier-ignore

  it('gives each row of a general ledger its account', () => {
    const read = readLedger(ledgers.general);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.account).toBeNull();
    expect(read?.statement.rows).toMatchObject([
      { account: '1001 库存现金', dateText: '202506', side: 'flat', balance: 0 },
      { account: '2202 应付账款', side: 'credit', balance: 8000 },
    ]);
    expect(read?.statement.sums).toMatchObject([
      {
        account: '1001 库存现金',
        summary: '本期合计',
        debit: 5000,
        credit: 2000,
        side: 'debit',
        balance: 3000,
      },
      {
        account: '2202 应付账款',
        summary: '本期合计',
        debit: 1000,
        credit: 0,
        side: 'credit',
        balance: 7000,
      },
    ]);
  });

  it('reads an English ledger, accounts as headings between the rows', () => {
    const read = readLedger(ledgers.english);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows.map(({ account, balance, side }) => [account, balance, side])).toEqual([
      ['2000 Accounts Payable', 500, null],
      ['2000 Accounts Payable', 600, null],
      ['2000 Accounts Payable', 100, null],
      ['1000 Cash', 1500, null],
      ['1000 Cash', 1550, null],
    ]);
  });

  it('reads a journal that runs upwards', () => {
    const read = readLedger(ledgers.newestFirst);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.account).toBe('银行存款');
  });

  it('reads a side beside the balance, 月 and 日 apart', () => {
    const read = readLedger(
      printed(
        '',
        ['2025年 / 月', '2025年 / 日', '凭证号', '摘要', '借方', '贷方', '借/贷', '余额'],
        [
          ['6', '3', '记-1', '货款', '100', '', '借', '100'],
          ['6', '31', '记-1', '货款', '', '100', '平', ''],
        ],
      ),
    );
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows).toMatchObject([
      { date: '2025-06-03', side: 'debit', balance: 100 },
      { date: null, dateText: '2025-6-31', side: 'flat', balance: 0 },
    ]);
    const english = readLedger(
      printed(
        '',
        ['Date', 'Description', 'Debit', 'Credit', 'Balance'],
        [
          ['2025-06-03', 'a', '', '20', '1,200.00 Cr'],
          ['2025-06-04', 'b', '300', '', '900.00 CR'],
        ],
      ),
    );
    expect(english?.problems).toEqual([]);
    expect(english?.statement.rows).toMatchObject([
      { side: 'credit', balance: 1200 },
      { side: 'credit', balance: 900 },
    ]);
  });

  it('reads a balance that says of itself that it is nil', () => {
    const read = readLedger(
      printed('', ['日期', '凭证字号', '摘要', '借方', '贷方', '余额'], [
        ['2025-06-03', '记-1', '货款', '100', '', '借 100.00'],
        ['2025-06-04', '记-2', '付款', '', '100', '平'],
        ['2025-06-05', '记-3', '冲销', '', '', '0.00 平'],
      ]),
    ); // prettier-ignore
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows.map(({ side, balance }) => [side, balance])).toEqual([
      ['debit', 100], ['flat', 0], ['flat', 0],
    ]); // prettier-ignore
  });

  it('says when the balance does not follow', () => {
    const read = readLedger(
      printed('', heads, [
        ['2025-06-01', '记-1', '一', '100', '', '借', '100'],
        ['2025-06-02', '记-2', '二', '100', '', '借', '250'],
        ['2025-06-03', '记-3', '三', '', '300', '贷', '50'],
        ['2025-06-04', '记-4', '四', '50', '', '平', '-'],
      ]),
    );
    expect(read?.problems).toEqual([
      {
        code: 'roll-forward-differs',
        detail: { row: '记-2 二', column: '余额', printed: '250.00', sum: '200.00' },
        frame: [],
      },
    ]);
    expect(read?.statement.rows.map(({ doubtful }) => doubtful)).toEqual([
      undefined,
      { debit: 'sum', credit: 'sum', balance: 'sum' },
      undefined,
      undefined,
    ]);
  });

  it('does not take a blank balance, or one without its side, for nil', () => {
    const read = readLedger(
      printed('', heads, [
        ['2025-06-01', '记-1', '一', '100', '', '', ''],
        ['2025-06-02', '记-2', '二', '100', '', '', '200'],
        ['2025-06-02', '记-3', '三', '100', '', '?', '300'],
      ]),
    );
    expect(read?.statement.rows.map(({ balance, side }) => [balance, side])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(read?.problems).toMatchObject([
      { code: 'cell-unreadable', detail: { row: '记-3 三', column: '方向', text: '?' } },
    ]);
  });

  it.each([
    ['明细账', ['科目：1002 银行存款 期间：2025-06'], '1002 银行存款'],
    ['明细账', ['会计科目:应收账款-恒达　币别：人民币'], '应收账款-恒达'],
    ['银行存款日记账', [], '银行存款'],
    ['1002 银行存款 明细账', [], '1002 银行存款'],
    ['明细账', ['1002 银行存款'], '1002 银行存款'],
    ['General Ledger', ['Account: 1000 Cash'], '1000 Cash'],
    ['明细账', ['2025-06', '单位：元'], null],
    ['', [], null],
    ['往来明细账', ['0012 唐山宏达建筑工程有限公司', '2025-06-01 to 2025-06-30'], null],
    ['唐山宏达建筑工程有限公司明细账', [], null],
    ['2025年6月总账', [], null],
  ])('account of %s %s', (title, captions, account) => {
    expect(accountOf(title, captions)).toBe(account);
  });

  it('takes a row of amounts alone for their sum', () => {
    const { rows, ...table } = ledgers.english;
    const sum = { cells: ['', '', '', '9.00', '9.00', ''] };
    expect(readLedger({ ...table, rows: [...rows, sum] })?.statement.rows).toEqual(
      readLedger(ledgers.english)?.statement.rows,
    );
  });
});

describe('a ledger of one digit a column', () => {
  const PLACES = '千百十元角分';
  const group = (over: string): string[] => [...PLACES].map((place) => `${over} / ${place}`);
  const digits = (text: string): string[] => [...text.padStart(PLACES.length)].map((digit) => digit.trim());
  const headers = ['日期', '凭证号', '摘要', ...group('借方'), ...group('贷方'), '方向', ...group('余额')];
  const entry = (day: string, debit: string, credit: string, balance: string): string[] => [
    day, '记-1', '货款', ...digits(debit), ...digits(credit), '借', ...digits(balance),
  ]; // prettier-ignore

  it('is read with its point', () => {
    const read = readLedger(printed('明细账', headers, [
      entry('2026-10-09', '100000', '', '100000'),
      entry('2026-10-10', '', '5005', '94995'),
    ])); // prettier-ignore
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows.map(({ debit, credit, balance }) => [debit, credit, balance])).toEqual([
      [1000, 0, 1000],
      [0, 50.05, 949.95],
    ]);
    expect(read?.columnAt).toMatchObject({ debit: 3, credit: 9, side: 15, balance: 16 });
  });

  it('is read where the digits stand in boxes of one cell', () => {
    const boxes = [
      '日期',
      '凭证号',
      '摘要',
      '借方 / 千百十元角分',
      '贷方 / 千百十元角分',
      '方向',
      '余额 / 千百十元角分',
    ];
    const read = readLedger(
      printed('明细账', boxes, [['2026-10-09', '记-1', '货款', '100000', '', '借', '100000']]),
    );
    expect(read?.statement.rows).toMatchObject([{ debit: 1000, credit: 0, balance: 1000 }]);
  });

  it('is not read where digits are missing between others', () => {
    const row = entry('2026-10-09', '', '', '100000');
    row[4] = '1';
    row[6] = '5';
    const read = readLedger(printed('明细账', headers, [row]));
    expect(read?.problems).toMatchObject([{ code: 'cell-unreadable', detail: { column: '借方' } }]);
    expect(read?.statement.rows).toMatchObject([{ debit: null, credit: 0, balance: 1000 }]);
  });
});
