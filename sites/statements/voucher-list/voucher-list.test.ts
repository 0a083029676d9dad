import { describe, expect, it } from 'vitest';
import { voucherLists } from '../../fixtures/lists';
import { across } from '../../fixtures/mutations';
import { printed } from '../../fixtures/table';
import type { PrintedTable } from '../../tables/printed';
import { readVoucherList } from '.';
import { voucherHead, voucherNumber } from './number';

const first = [
  {
    date: '2025-06-03',
    number: '记-1',
    summary: '收到货款',
    account: '1002 银行存款',
    debit: 109000,
    credit: 0,
    attachments: 2,
  },
  {
    date: '2025-06-03',
    number: '记-1',
    summary: '收到货款',
    account: '1122 应收账款',
    debit: 0,
    credit: 109000,
    attachments: 2,
  },
];
const unread = (table: PrintedTable): unknown =>
  readVoucherList(table)?.problems.map(({ code, detail }) => [code, detail.row, detail.column]);

describe('voucher list', () => {
  it('reads one row an entry, without the totals', () => {
    const read = readVoucherList(voucherLists.rows);
    expect(read?.problems).toEqual([]);
    expect(read?.statement).toMatchObject({ kind: 'voucher-list', complete: true });
    expect(read?.statement.rows).toEqual([
      ...first,
      {
        date: '2025-06-05',
        number: '记-2',
        summary: '提现',
        account: '1001 库存现金',
        debit: 5000,
        credit: 0,
        attachments: 0,
      },
      {
        date: '2025-06-05',
        number: '记-2',
        summary: '提现',
        account: '1002 银行存款',
        debit: 0,
        credit: 5000,
        attachments: 0,
      },
    ]);
    expect(read?.rowAt).toEqual([0, 1, 2, 3]);
    expect(read?.columnAt).toMatchObject({ date: 0, number: 1, debit: 4, credit: 5, attachments: 8 });
  });

  it.each(['spanned', 'firstOnly'] as const)(
    'reads vouchers whose day and number stand once: %s',
    (drawing) => {
      const read = readVoucherList(voucherLists[drawing]);
      expect(read?.problems).toEqual([]);
      expect(read?.statement.rows).toEqual(first);
    },
  );

  it('parts entries stacked in one cell', () => {
    const read = readVoucherList(voucherLists.stacked);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows).toEqual([
      ...first,
      ...[
        ['4103 本年利润', 300, 0],
        ['5401 主营业务成本', 0, 200],
        ['5602 管理费用', 0, 100],
      ].map(([account, debit, credit]) => ({
        date: '2025-06-30', number: '记-2', summary: '结转', account, debit, credit, attachments: 0,
      })), // prettier-ignore
    ]);
    expect(read?.rowAt).toEqual([0, 0, 1, 1, 1]);
  });

  it('reads no amount where stacked entries do not match', () => {
    const heads = ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'];
    const table = printed('', heads, [['2025-06-03', '记-1', '货款', '银行\n应收', '100', '100']]);
    expect(
      readVoucherList(table)?.statement.rows.map(({ account, debit, credit }) => [account, debit, credit]),
    ).toEqual([
      ['银行', null, null],
      ['应收', null, null],
    ]);
    expect(unread(table)).toEqual([
      ['cell-unreadable', '记-1', '借方金额'],
      ['cell-unreadable', '记-1', '贷方金额'],
    ]);
  });

  it('reads vouchers drawn as blocks', () => {
    const read = readVoucherList(voucherLists.blocks);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows).toMatchObject([
      ...first,
      { date: '2025-06-05', number: '记-2', account: '1001 库存现金', debit: 5000, attachments: null },
      { date: '2025-06-05', number: '记-2', account: '1002 银行存款', credit: 5000, attachments: null },
    ]);
  });

  it('says when entries are not the total under them', () => {
    const heads = ['摘要', '科目', '借方金额', '贷方金额'];
    const rows = [
      ['货款', '银行', '100', ''],
      ['货款', '应收', '', '100'],
      ['合计', '', '150', '100'],
    ];
    const table = printed('', heads, [across('日期：2025-06-03 凭证字号：记-1', 4), ...rows]);
    expect(unread(table)).toEqual([['totals-differ', '合计', 'debit']]);
  });

  it('puts digits in columns of their own together', () => {
    const read = readVoucherList(voucherLists.digits);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows.map(({ date, debit, credit }) => [date, debit, credit])).toEqual([
      ['2025-06-03', 109000, 0],
      ['2025-06-03', 0, 109000],
      ['2025-06-08', -123.05, 0],
      ['2025-06-08', 0, -123.05],
    ]);
  });

  it('reads no digits in an unknown order or with a hole', () => {
    const heads = [
      '日期',
      '凭证号',
      '摘要',
      '科目',
      ...['百', '十', '元', '角', '分'].map((p) => `借方 / ${p}`),
      '贷方',
    ];
    const hole = printed('', heads, [['2025-06-03', '记-1', '货款', '银行', '1', '', '0', '0', '0', '']]);
    expect(unread(hole)).toEqual([['cell-unreadable', '记-1', '借方 / 百']]);
    const turned = [...heads];
    [turned[4], turned[5]] = [heads[5]!, heads[4]!];
    const order = printed('', turned, [['2025-06-03', '记-1', '货款', '银行', '1', '0', '0', '0', '0', '']]);
    expect(unread(order)).toEqual([['header-unreadable', undefined, '借方']]);
    expect(readVoucherList(order)?.statement.rows).toMatchObject([{ debit: null, credit: 0 }]);
  });

  it('reads digits in boxes of one cell', () => {
    const read = readVoucherList(voucherLists.boxed);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows.map(({ debit, credit }) => [debit, credit])).toEqual([
      [109000, 0],
      [0, 109000],
    ]);
  });

  it('reads English entries', () => {
    expect(readVoucherList(voucherLists.english)?.statement.rows).toEqual([
      {
        date: '2025-06-30',
        number: 'JE-7',
        summary: 'June rent',
        account: '6000 Rent',
        debit: 1500,
        credit: 0,
        attachments: null,
      },
      {
        date: '2025-06-30',
        number: 'JE-7',
        summary: 'June rent',
        account: '1000 Cash',
        debit: 0,
        credit: 1500,
        attachments: null,
      },
    ]);
  });

  it('takes a page of one voucher for a part', () => {
    const table = printed(
      '',
      ['摘要', '会计科目', '借方金额', '贷方金额'],
      [
        ['提现', '现金', '10', ''],
        ['提现', '银行', '', '10'],
      ],
      {
        captions: ['凭证字号：记-12 日期：2025-06-30 附单据：1 张'],
      },
    );
    expect(readVoucherList(table)?.statement).toMatchObject({
      complete: false,
      rows: [{ number: '记-12', date: '2025-06-30', attachments: 1 }, { number: '记-12' }],
    });
  });

  it('does not know how many papers hang behind a picture', () => {
    const heads = ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额', '附件'];
    const read = readVoucherList(
      printed('', heads, [
        ['2025-06-03', '记-1', '货款', '银行', '1', '', '查看'],
        ['2025-06-03', '记-2', '货款', '银行', '1', '', ''],
      ]),
    );
    expect(read?.statement.rows.map(({ attachments }) => attachments)).toEqual([null, null]);
    expect(read?.problems).toEqual([]);
  });

  it('keeps to what it knows when a first row has no number', () => {
    const heads = ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'];
    const read = readVoucherList(
      printed('', heads, [
        ['', '', '货款', '银行', '1', ''],
        ['2025-06-03', '记-2', '货款', '应收', '', '1'],
      ]),
    );
    expect(read?.statement).toMatchObject({ complete: false, rows: [{ number: '记-2' }] });
  });

  it('knows a list by the number of its vouchers or of its entries', () => {
    const complete = (after: string): unknown =>
      readVoucherList({ ...voucherLists.rows, after: [after] })?.statement.complete;
    expect(complete('共 2 条')).toBe(true);
    expect(complete('共 4 条')).toBe(true);
    expect(complete('共 3 条')).toBe(false);
  });

  it.each([
    ['', '记-1', '记-1'],
    ['', '记字第1号', '记-1'],
    ['', '记字12', '记-12'],
    ['', '记-001', '记-001'],
    ['记', '1', '记-1'],
    ['记字', '12', '记-12'],
    ['', 'JV-0001', 'JV-0001'],
  ])('number %s %s', (word, text, number) => {
    expect(voucherNumber(word, text)).toBe(number);
  });

  it.each([
    ['日期：2025-06-30 凭证字号：记-1 附件：2张', { number: '记-1', date: '2025-06-30', attachments: 2 }],
    ['凭证字号：记-12 日期：2025-06-30', { number: '记-12', date: '2025-06-30', attachments: null }],
    ['2025年6月30日 记字第3号', { number: '记-3', date: '2025年6月30日', attachments: null }],
    ['Voucher No: JV-0001 Date: 2025-06-30', { number: 'JV-0001', date: '2025-06-30', attachments: null }],
    [
      '凭证字 记 第 1 号　日期：2025-06-03　附单据 2 张',
      { number: '记-1', date: '2025-06-03', attachments: 2 },
    ],
    ['凭证字：记 12 号 日期： 2025-06-03', { number: '记-12', date: '2025-06-03', attachments: null }],
    ['凭证字：记　凭证号：003 2025年6月3日', { number: '记-3', date: '2025年6月3日', attachments: null }],
    ['凭证字：现收 号：7', { number: '现收-7', date: '', attachments: null }],
    ['暂无数据', null],
    ['凭证字：记', null],
    ['开户账号：6222020012345678', null],
  ])('head %s', (text, head) => {
    expect(voucherHead(text)).toEqual(head);
  });
});

describe('rows between the entries', () => {
  const HEADS = ['日期', '凭证号', '摘要', '科目', '借方', '贷方'];
  const entries = (...between: string[][]) =>
    readVoucherList(
      printed('凭证列表', HEADS, [
        ['2025-06-01', '记-1', '购货', '1405 库存商品', '9.00', ''],
        ['2025-06-01', '记-1', '购货', '2202 应付账款', '', '9.00'],
        ...between,
        ['2025-06-02', '记-2', '付款', '2202 应付账款', '4.00', ''],
        ['2025-06-02', '记-2', '付款', '1002 银行存款', '', '4.00'],
      ]),
    )!;

  it('that say the headings again change nothing', () => {
    expect(entries(HEADS)).toMatchObject({
      problems: [],
      statement: { rows: { length: 4 }, complete: true },
    });
  });

  it('that head the columns anew end what is read', () => {
    const { statement, problems } = entries([...HEADS.slice(0, 4), '贷方', '借方']);
    expect(problems).toMatchObject([{ code: 'header-unreadable', detail: { column: '贷方、借方' } }]);
    expect(statement).toMatchObject({ rows: { length: 2 }, complete: false });
  });

  it('that add up a day are none of them', () => {
    expect(entries(['', '', '本日累计发生额', '', '9.00', '9.00']).statement.rows).toHaveLength(4);
  });
});

describe('a journal of one amount and its side', () => {
  const heads = ['日期', '凭证字号', '摘要', '科目编码', '科目名称', '方向', '金额'];
  const rows = [
    ['2026-10-09', '记-1', '提现', '1001', '库存现金', '借', '100.00'],
    ['2026-10-09', '记-1', '提现', '1002', '银行存款', '贷', '100.00'],
  ];
  const sides = (found: ReturnType<typeof readVoucherList>): unknown =>
    found?.statement.rows.map(({ debit, credit }) => [debit, credit]);

  it('is read by its sides', () => {
    const found = readVoucherList(
      printed('序时账', heads, [...rows, ['', '', '合计', '', '', '', '200.00']]),
    );
    expect(found?.problems).toEqual([]);
    expect(sides(found)).toEqual([[100, 0], [0, 100]]); // prettier-ignore
    expect(found?.columnAt).toMatchObject({ debit: 6, credit: 6 });
    const myriads = readVoucherList(printed('序时账', [...heads.slice(0, -1), '金额（万元）'], rows));
    expect(sides(myriads)).toEqual([[1_000_000, 0], [0, 1_000_000]]); // prettier-ignore
  });

  it('is read where its entries are stacked', () => {
    const stacked = [
      '2026-10-09',
      '记-1',
      '提现',
      '1001\n1002',
      '库存现金\n银行存款',
      '借\n贷',
      '100.00\n99.00',
    ];
    expect(sides(readVoucherList(printed('序时账', heads, [stacked])))).toEqual([[100, 0], [0, 99]]); // prettier-ignore
  });

  it('has no amount where it has no side', () => {
    for (const side of ['', '平', '1']) {
      const table = printed('序时账', heads, [...rows, ['2026-10-10', '记-2', '付款', '1002', '银行存款', side, '50.00']]); // prettier-ignore
      expect(unread(table), side).toEqual([['cell-unreadable', '记-2', '金额']]);
      expect(sides(readVoucherList(table))).toEqual([[100, 0], [0, 100], [null, null]]); // prettier-ignore
    }
  });
});
