import { describe, expect, it } from 'vitest';
import { facts as vocabulary } from '../facts';
import type { Ageing, InvoiceList, Ledger, Missing, Statement, VoucherList } from '../reading';
import { given, nobody } from '../testing';
import { ageingReductions } from './ageing';
import { invoiceReductions } from './invoices';
import { ledgerReductions } from './ledgers';
import { reduce } from './index';
import { voucherReductions } from './vouchers';

const base = { unit: 1, frame: [1], title: '表', complete: true };
type Outcome = number | Missing[] | undefined;

/** A fact by name over statements of June 2026: its value, or why it is missing. */
function fact(statements: Statement[], name: string, values: Record<string, number> = {}): Outcome {
  const read = statements.map((statement, index) => ({ statement, period: '2026-06', readAt: index, index }));
  const reduced = reduce(read, given(values), nobody);
  return (reduced.known[name]?.value as number | undefined) ?? reduced.missing[name];
}
const sources = (statement: Statement, name: string): unknown =>
  reduce([{ statement, period: '2026-06', readAt: 1, index: 3 }], given({}), nobody).known[name]?.sources.map(
    ({ row, value, address }) => [row, value, address?.at, address?.column],
  );

const ageing = (
  of: Ageing['of'],
  rows: [string, Record<string, number | null>][],
  more: Partial<Ageing> = {},
): Ageing => ({
  ...base,
  kind: 'ageing',
  of,
  rows: rows.map(([name, buckets]) => ({
    name,
    code: null,
    balance: Object.values(buckets).reduce<number>((sum, value) => sum + (value ?? 0), 0),
    buckets,
  })),
  ...more,
});

describe('every list reduction', () => {
  it('gives a fact of the vocabulary', () => {
    const tables = [ageingReductions, voucherReductions, invoiceReductions, ledgerReductions];
    for (const name of tables.flatMap((table) => Object.keys(table)))
      expect(vocabulary.has(name), name).toBe(true);
  });
  it('says which page it waits for', () => {
    expect(fact([], 'vouchers_total')).toEqual([{ why: 'statement', kind: 'voucher-list' }]);
    expect(fact([], 'invoice_count')).toEqual([{ why: 'statement', kind: 'invoice-list' }]);
    expect(fact([], 'cash_largest_day')).toEqual([{ why: 'statement', kind: 'ledger' }]);
    expect(fact([], 'receivable_aged_total')).toEqual([{ why: 'statement', kind: 'ageing' }]);
  });
  it('leaves alone what is given', () => {
    expect(
      fact([ageing('advance', [['甲', { '1-2年': 5 }]])], 'advance_aged_over_12m', {
        advance_aged_over_12m: 7,
      }),
    ).toBe(7);
  });
});

describe('ageings', () => {
  const years = ageing('advance', [
    ['甲', { '1年以内': 100, '1-2年': 40, '2-3年': 0, '3年以上': 2 }],
    ['乙', { '1年以内': 5, '1-2年': 0, '2-3年': 0.1, '3年以上': 0.2 }],
  ]);
  it('adds what is older, with the cells it stands in', () => {
    expect(fact([years], 'advance_aged_over_12m')).toBe(42.3);
    expect(sources(years, 'advance_aged_over_12m')).toEqual([
      ['甲', 40, 0, '1-2年'],
      ['甲', 2, 0, '3年以上'],
      ['乙', 0.2, 1, '3年以上'],
      ['乙', 0.1, 1, '2-3年'],
    ]);
    expect(fact([{ ...years, of: 'prepayment' }], 'prepayment_aged_over_12m')).toBe(42.3);
    expect(fact([{ ...years, of: 'payable' }], 'payable_aged_over_36m')).toBe(2.2);
    expect(fact([{ ...years, of: 'receivable' }], 'receivable_aged_over_36m')).toBe(2.2);
    expect(fact([{ ...years, of: 'receivable' }], 'receivable_aged_total')).toBe(147.3);
  });
  it('never takes one kind of debts for another', () => {
    expect(fact([years], 'prepayment_aged_over_12m')).toEqual([{ why: 'statement', kind: 'ageing' }]);
    expect(fact([{ ...years, of: null }], 'advance_aged_over_12m')).toEqual([
      { why: 'statement', kind: 'ageing' },
    ]);
  });
  it('counts months of 30 days, and months', () => {
    expect(
      fact(
        [ageing('advance', [['甲', { '0-180天': 1, '181-360天': 2, '360天以上': 4 }]])],
        'advance_aged_over_12m',
      ),
    ).toBe(4);
    expect(
      fact(
        [ageing('receivable', [['甲', { '1-3个月': 1, '3-6个月': 2, '6-12个月': 4, '1-2年': 8 }]])],
        'receivable_overdue_90d',
      ),
    ).toBe(14);
    expect(
      fact(
        [
          ageing('receivable', [
            ['a', { Current: 1, '1 - 30': 2, '31 - 60': 4, '61 - 90': 8, 'Over 90': 16 }],
          ]),
        ],
        'receivable_overdue_90d',
      ),
    ).toBe(16);
  });
  it('does not know what a bucket over the limit hides, unless it is empty', () => {
    const open = (amount: number): Ageing =>
      ageing('advance', [['甲', { '90天以内': 1, '90天以上': amount }]]);
    expect(fact([open(5)], 'advance_aged_over_12m')).toEqual([
      { why: 'column', kind: 'ageing', column: '90天以上' },
    ]);
    expect(fact([open(0)], 'advance_aged_over_12m')).toBe(0);
    expect(
      fact([ageing('advance', [['甲', { '1年以内': 1, '1-2年': null }]])], 'advance_aged_over_12m'),
    ).toEqual([{ why: 'row', kind: 'ageing', row: '甲' }]);
  });
  it('does not add up a part', () => {
    expect(fact([{ ...years, complete: false }], 'advance_aged_over_12m')).toEqual([
      { why: 'partial', kind: 'ageing' },
    ]);
    expect(fact([{ ...years, rows: [] }], 'advance_aged_over_12m')).toEqual([
      { why: 'statement', kind: 'ageing' },
    ]);
  });
  it('knows estimates by their table or by their name', () => {
    const payables = ageing('payable', [
      ['暂估应付', { '1年以内': 1, '1-2年': 2 }],
      ['甲', { '1年以内': 4, '1-2年': 8 }],
    ]);
    expect(fact([payables], 'estimate_aged_over_12m')).toBe(2);
    const own = ageing('payable', [['甲', { '1年以内': 4, '3年以上': 8 }]], { title: '暂估应付账龄' });
    expect(fact([own], 'estimate_aged_over_12m')).toBe(8);
    expect(fact([own], 'payable_aged_over_36m')).toEqual([{ why: 'statement', kind: 'ageing' }]);
  });
});

type Entry = [
  number: string,
  account: string,
  debit: number | null,
  credit: number | null,
  more?: Partial<VoucherList['rows'][number]>,
];
const vouchers = (entries: Entry[], complete = true): VoucherList => ({
  ...base,
  kind: 'voucher-list',
  complete,
  rows: entries.map(([number, account, debit, credit, more]) => ({
    date: '2026-06-30', number, summary: '货款', account, debit, credit, attachments: 1, ...more,
  })), // prettier-ignore
});
const pair = (number: string, more?: Entry[4], amount = 100): Entry[] => [
  [number, '银行存款', amount, 0, more],
  [number, '应收账款', 0, amount, more],
];

describe('vouchers', () => {
  it('counts vouchers, not entries', () => {
    const list = vouchers([...pair('记-1'), ...pair('记-2'), ...pair('收-1')]);
    expect(fact([list], 'vouchers_total')).toBe(3);
    expect(fact([list], 'voucher_unbalanced_count')).toBe(0);
    expect(fact([list], 'voucher_unbalanced_amount')).toBe(0);
    expect(fact([list], 'voucher_gap_count')).toBe(0);
    expect(fact([list], 'voucher_duplicate_count')).toBe(0);
    expect(fact([list], 'vouchers_without_attachment')).toBe(0);
  });
  it('finds what does not balance', () => {
    const list = vouchers([
      ...pair('记-1'),
      ['记-2', '银行存款', 100, 0],
      ['记-2', '应收账款', 0, 90],
      ['记-3', '银行存款', 0.1, 0],
      ['记-3', '应收账款', 0, 0.13],
    ]);
    expect(fact([list], 'voucher_unbalanced_count')).toBe(2);
    expect(fact([list], 'voucher_unbalanced_amount')).toBe(10);
    expect(sources(list, 'voucher_unbalanced_count')).toEqual([
      ['记-2 银行存款', 10, 2, 'debit'],
      ['记-3 银行存款', 0.03, 4, 'debit'],
    ]);
    expect(fact([vouchers([['记-1', '银行存款', null, 0]])], 'voucher_unbalanced_count')).toEqual([
      { why: 'row', kind: 'voucher-list', row: '记-1' },
    ]);
  });
  it('finds numbers left out and used twice, by word and month', () => {
    expect(
      fact([vouchers([...pair('记-001'), ...pair('记-004'), ...pair('收-2')])], 'voucher_gap_count'),
    ).toBe(2);
    const twice = vouchers([...pair('记-1'), ...pair('记-2'), ...pair('记-1', { date: '2026-06-20' })]);
    expect(fact([twice], 'voucher_duplicate_count')).toBe(1);
    expect(fact([twice], 'vouchers_total')).toBe(3);
    const apart = vouchers([['记-1', '银行存款', 100, 0], ...pair('记-2'), ['记-1', '应收账款', 0, 100]]);
    expect(fact([apart], 'voucher_duplicate_count')).toBe(0);
    expect(fact([apart], 'voucher_unbalanced_count')).toBe(0);
    expect(fact([vouchers(pair('草稿'))], 'voucher_gap_count')).toEqual([
      { why: 'row', kind: 'voucher-list', row: '草稿' },
    ]);
  });
  it('misses papers only where they are needed', () => {
    const list = vouchers([
      ...pair('记-1', { attachments: 0 }),
      ...pair('记-2', { attachments: 0, summary: '结转本期损益' }),
      ['记-3', '本年利润', 5, 0, { attachments: 0 }],
      ['记-3', '管理费用', 0, 5, { attachments: 0 }],
      ...pair('记-4'),
    ]);
    expect(fact([list], 'vouchers_without_attachment')).toBe(1);
    expect(sources(list, 'vouchers_without_attachment')).toEqual([['记-1 银行存款', 0, 0, 'attachments']]);
    expect(fact([vouchers(pair('记-1', { attachments: null }))], 'vouchers_without_attachment')).toEqual([
      { why: 'column', kind: 'voucher-list', column: 'attachments' },
    ]);
  });
  it('leaves out other months, and says nothing of a list of them alone', () => {
    expect(
      fact([vouchers([...pair('记-1'), ...pair('记-9', { date: '2026-05-31' })])], 'vouchers_total'),
    ).toBe(1);
    expect(fact([vouchers(pair('记-9', { date: '2026-05-31' }))], 'vouchers_total')).toEqual([
      { why: 'statement', kind: 'voucher-list' },
    ]);
  });
  it.each(Object.keys(voucherReductions))('does not know %s of a part', (name) => {
    expect(fact([vouchers(pair('记-1'), false)], name)).toEqual([{ why: 'partial', kind: 'voucher-list' }]);
  });
});

const invoices = (
  direction: InvoiceList['direction'],
  rows: Partial<InvoiceList['rows'][number]>[],
  complete = true,
): InvoiceList => ({
  ...base,
  kind: 'invoice-list',
  direction,
  complete,
  rows: rows.map((row, n) => ({
    number: String(n), date: '2026-06-30', seller: '卖', buyer: '买', amount: 100, rate: 0.13, tax: 13, total: 113, status: '正常', ...row,
  })), // prettier-ignore
});

describe('invoices', () => {
  const issued = invoices('output', [
    { number: 'a', amount: 1000 },
    { number: 'a', amount: 500, goods: '第二行' },
    { number: 'b', amount: -200, tax: -26 },
    { number: 'c', amount: 950 },
    { number: 'd', amount: 70, status: '已作废' },
  ]);
  it('counts invoices, not lines, without those made void', () => {
    expect(fact([issued], 'invoice_count')).toBe(3);
    expect(fact([issued], 'invoice_amount')).toBe(2250);
    expect(fact([issued], 'red_invoice_count')).toBe(1);
    expect(fact([issued], 'red_invoice_amount')).toBe(200);
    expect(sources(issued, 'red_invoice_count')).toEqual([['b', -200, 2, 'amount']]);
  });
  it('counts invoices of one number under two codes apart', () => {
    const list = invoices('output', [
      { number: '00000001', code: '1300214130' },
      { number: '00000001', code: '1300214131' },
      { number: '00000001', code: '1300214131' },
    ]);
    expect(fact([list], 'invoice_count')).toBe(2);
  });
  it('does not take a discount line for a red invoice', () => {
    const list = invoices('output', [
      { number: 'a', amount: 100, positive: true },
      { number: 'a', amount: -10, positive: true },
    ]);
    expect(fact([list], 'red_invoice_count')).toBe(0);
  });
  it('never takes received ones for issued ones', () => {
    expect(fact([{ ...issued, direction: 'input' }], 'invoice_count')).toEqual([
      { why: 'statement', kind: 'invoice-list' },
    ]);
    expect(fact([{ ...issued, direction: null }], 'invoice_count')).toEqual([
      { why: 'statement', kind: 'invoice-list' },
    ]);
    expect(fact([{ ...issued, direction: 'input' }], 'purchase_invoice_amount')).toBe(2250);
  });
  it('needs the limit to say which are close to it', () => {
    expect(fact([issued], 'invoice_near_cap_count')).toEqual([{ why: 'archive', field: 'invoiceCap' }]);
    expect(fact([issued], 'invoice_near_cap_count', { invoice_cap: 1000 })).toBe(2);
    expect(fact([issued], 'invoice_near_cap_count', { invoice_cap: 1001 })).toBe(1);
  });
  it('takes the net out of the total, and knows when it cannot', () => {
    expect(fact([invoices('output', [{ amount: null }])], 'invoice_amount')).toBe(100);
    expect(fact([invoices('output', [{ amount: null, tax: null }])], 'invoice_amount')).toEqual([
      { why: 'column', kind: 'invoice-list', column: 'amount' },
    ]);
    expect(fact([invoices('output', [{ amount: null, tax: null }, {}])], 'invoice_amount')).toEqual([
      { why: 'row', kind: 'invoice-list', row: '0' },
    ]);
  });
  it('finds risky ones where the page marks risks', () => {
    const list = invoices('input', [{ risk: '正常' }, { risk: '疑点', amount: 30 }, { risk: null }]);
    expect(fact([list], 'abnormal_invoice_count')).toBe(1);
    expect(fact([list], 'abnormal_invoice_amount')).toBe(30);
    expect(fact([invoices('input', [{}])], 'abnormal_invoice_count')).toEqual([
      { why: 'column', kind: 'invoice-list', column: 'risk' },
    ]);
  });
  it('finds parties on both sides', () => {
    const sold = invoices('output', [
      { buyer: '恒达（北京）公司', amount: 70 },
      { buyer: '甲', amount: 5 },
    ]);
    const bought = invoices('input', [
      { seller: '恒达(北京)公司', amount: 40 },
      { seller: '乙', amount: 3 },
    ]);
    expect(fact([sold, bought], 'same_party_count')).toBe(1);
    expect(fact([sold, bought], 'same_party_sales')).toBe(70);
    expect(fact([sold, bought], 'same_party_purchases')).toBe(40);
    expect(fact([sold], 'same_party_sales')).toEqual([{ why: 'statement', kind: 'invoice-list' }]);
    expect(fact([sold, { ...bought, complete: false }], 'same_party_count')).toEqual([
      { why: 'partial', kind: 'invoice-list' },
    ]);
  });
  it.each(['invoice_count', 'invoice_amount', 'red_invoice_count', 'red_invoice_amount'])(
    'does not know %s of a part',
    (name) => {
      expect(fact([{ ...issued, complete: false }], name)).toEqual([
        { why: 'partial', kind: 'invoice-list' },
      ]);
    },
  );
});

describe('ledgers', () => {
  const row = { number: '记-1', summary: '货款', side: 'debit' as const, balance: 0 };
  const ledger = (
    account: string | null,
    rows: Partial<Ledger['rows'][number]>[],
    complete = true,
  ): Ledger => ({
    ...base,
    kind: 'ledger',
    account,
    complete,
    rows: rows.map((one) => ({ date: '2026-06-03', debit: 0, credit: 0, ...row, ...one })),
  });
  it('finds the day with most cash received or paid', () => {
    const cash = ledger('1001 库存现金', [
      { date: null, balance: 5, summary: '期初余额' },
      { debit: 30000 },
      { debit: 25000 },
      { date: '2026-06-04', credit: 40000 },
    ]);
    expect(fact([cash], 'cash_largest_day')).toBe(55000);
    expect(fact([{ ...cash, account: '1002 银行存款' }], 'cash_largest_day')).toEqual([
      { why: 'statement', kind: 'ledger' },
    ]);
    expect(fact([{ ...cash, complete: false }], 'cash_largest_day')).toEqual([
      { why: 'partial', kind: 'ledger' },
    ]);
    expect(fact([ledger('库存现金', [{ debit: null }])], 'cash_largest_day')).toEqual([
      { why: 'row', kind: 'ledger', row: '货款' },
    ]);
  });
  it('takes the rows of cash out of a ledger of several accounts', () => {
    expect(
      fact(
        [
          ledger(null, [
            { account: '1001 库存现金', debit: 10 },
            { account: '1002 银行存款', debit: 90 },
          ]),
        ],
        'cash_largest_day',
      ),
    ).toBe(10);
  });

  it('does not take a general ledger, which has no entries, for a month without cash', () => {
    const opening = { date: null, summary: '期初余额' };
    const general = ledger('1001 库存现金', [opening]);
    const sum = (debit: number): Ledger['rows'][number] => ({
      ...row,
      date: null,
      summary: '本期合计',
      debit,
      credit: 0,
    });
    expect(fact([general], 'cash_largest_day')).toEqual([{ why: 'statement', kind: 'ledger' }]);
    expect(fact([{ ...general, sums: [sum(100)] }], 'cash_largest_day')).toEqual([
      { why: 'statement', kind: 'ledger' },
    ]);
    expect(fact([{ ...general, sums: [sum(0)] }], 'cash_largest_day')).toBe(0);
    const ofBank = { ...sum(0), account: '1002 银行存款' };
    expect(fact([{ ...general, account: null, rows: [{ ...general.rows[0]!, account: '1001 库存现金' }], sums: [ofBank] }], 'cash_largest_day')).toEqual([
      { why: 'statement', kind: 'ledger' },
    ]); // prettier-ignore
  });
});
