import { describe, expect, it } from 'vitest';
import { invoiceLists } from '../../fixtures/lists';
import { printed } from '../../fixtures/table';
import { readInvoiceList } from '.';
import { rateOf } from './values';

const heads = ['发票号码', '开票日期', '购方名称', '金额', '税率', '税额', '价税合计', '是否正数发票'];

describe('invoice list', () => {
  it('reads what the tax bureau exports', () => {
    const read = readInvoiceList(invoiceLists.export);
    expect(read?.problems).toEqual([]);
    expect(read?.statement).toMatchObject({ kind: 'invoice-list', direction: 'output', complete: true });
    const rows = read?.statement.rows ?? [];
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      number: '25132000000012345678',
      date: '2025-06-03',
      seller: '唐山宏达建筑工程有限公司',
      buyer: '石家庄恒达商贸有限公司',
      amount: 100000,
      rate: 0.09,
      tax: 9000,
      total: 109000,
      status: '正常',
      code: null,
      sellerTaxId: '91130200MA0000001X',
      buyerTaxId: '91130100MA0000002Y',
      goods: '*建筑服务*工程款',
      positive: true,
      risk: '正常',
      remark: null,
    });
    expect(rows[1]?.number).toBe(rows[0]?.number);
    expect(rows[2]).toMatchObject({
      number: '00123456',
      code: '1300214130',
      rate: null,
      rateText: '免税',
      tax: null,
      total: 500,
    });
    expect(rows[3]).toMatchObject({
      amount: -20000,
      tax: -1800,
      total: -21800,
      positive: false,
      risk: '疑点',
    });
  });

  it("reads a tool's own list, with full-width digits and days of several forms", () => {
    const read = readInvoiceList(invoiceLists.own);
    expect(read?.problems).toEqual([]);
    expect(read?.statement).toMatchObject({ direction: 'input', complete: true });
    expect(read?.statement.rows).toMatchObject([
      {
        date: '2025-06-05',
        seller: '北京华信科技有限公司',
        buyer: null,
        amount: 1000,
        rate: 0.13,
        tax: 130,
        total: 1130,
      },
      { date: '2025-06-09', amount: 2000, rate: 0.13, tax: 260, total: 2260, status: '未勾选' },
    ]);
  });

  it('reads an English list', () => {
    expect(readInvoiceList(invoiceLists.english)?.statement).toMatchObject({
      direction: 'output',
      rows: [{ number: 'INV-0001', date: '2025-06-30', buyer: 'Acme Ltd', amount: 100, tax: 20, total: 120 }],
    });
  });

  it('gives red invoices their sign, but not a discount within one', () => {
    const read = readInvoiceList(
      printed('发票', heads, [
        ['1', '2025-06-01', '甲', '100', '13%', '13', '113', '否'],
        ['2', '2025-06-01', '甲', '-100', '13%', '-13', '-113', '否'],
        ['2', '2025-06-01', '甲', '10', '13%', '1.30', '11.30', '否'],
      ]),
    );
    expect(read?.statement.rows.map(({ amount, tax, total }) => [amount, tax, total])).toEqual([
      [-100, -13, -113],
      [-100, -13, -113],
      [10, 1.3, 11.3],
    ]);
  });

  it('knows invoices of one number under two codes apart', () => {
    const read = readInvoiceList(
      printed('发票', ['发票代码', ...heads], [
        ['1300214130', '00000001', '2025-06-01', '甲', '100', '13%', '13', '113', '否'],
        ['1300214131', '00000001', '2025-06-01', '甲', '200', '13%', '26', '226', '是'],
      ], { after: ['共 2 张'] }),
    );
    expect(read?.statement.rows.map(({ code, number, amount }) => [code, number, amount])).toEqual([
      ['1300214130', '00000001', -100],
      ['1300214131', '00000001', 200],
    ]);
    expect(read?.statement.complete).toBe(true);
  }); // prettier-ignore

  it('tells the direction by whose column there is, and is silent where both are', () => {
    const direction = (title: string, head: string[]): unknown =>
      readInvoiceList(printed(title, ['发票号码', '开票日期', ...head, '金额', '税额'], []))?.statement
        .direction;
    expect(direction('', ['购方名称'])).toBe('output');
    expect(direction('', ['销方名称'])).toBe('input');
    expect(direction('全量发票查询', ['销方名称', '购方名称'])).toBeNull();
    expect(direction('取得发票', ['销方名称', '购方名称'])).toBe('input');
    expect(direction('开票记录', ['销方名称', '购方名称'])).toBe('output');
    expect(direction('进项/销项发票', ['销方名称', '购方名称'])).toBeNull();
  });

  it('keeps a day without year as text, and reports what it cannot read', () => {
    const read = readInvoiceList(
      printed('', heads, [
        ['1', '06-30', '甲', 'abc', '免税', '0', '113', '是'],
        ['', '2025-06-01', '甲', '1', '13%', '0.13', '1.13', '是'],
      ]),
    );
    expect(read?.statement.rows).toMatchObject([{ date: null, dateText: '06-30', amount: null, total: 113 }]);
    expect(read?.problems.map(({ detail }) => [detail.row, detail.column])).toEqual([
      ['1', '金额'],
      ['2025-06-01', '发票号码'],
    ]);
    expect(read?.statement.complete).toBe(false);
  });

  it('says when amount and tax are not the total', () => {
    const read = readInvoiceList(
      printed('', heads, [
        ['1', '2025-06-01', '甲', '100', '13%', '13', '213', '是'],
        ['2', '2025-06-01', '甲', '100', '13%', '13', '113', '是'],
      ]),
    );
    expect(read?.statement.rows.map(({ doubtful }) => doubtful)).toEqual([
      { amount: 'sum', tax: 'sum', total: 'sum' },
      undefined,
    ]);
    expect(read?.problems).toMatchObject([
      { code: 'totals-differ', detail: { row: '1', printed: '213.00', sum: '113.00' } },
    ]);
  });

  it('is partial when the page says there is more', () => {
    const rows = [['1', '2025-06-01', '甲', '100', '13%', '13', '113', '是']];
    const complete = (more: object): unknown =>
      readInvoiceList(printed('', heads, rows, more))?.statement.complete;
    expect(complete({})).toBe(true);
    expect(complete({ after: ['共 1 条 1/1 页'] })).toBe(true);
    expect(complete({ after: ['共 120 条'] })).toBe(false);
    expect(complete({ after: ['第 1/3 页'] })).toBe(false);
    expect(complete({ after: ['1-20 of 1,204 entries'] })).toBe(false);
    expect(complete({ declared: 0 })).toBe(false);
    expect(complete({ hidden: [['2', '2025-06-02']] })).toBe(false);
  });

  it.each([
    ['13%', { rate: 0.13 }],
    ['0.13', { rate: 0.13 }],
    ['13', { rate: 0.13 }],
    ['1', { rate: 0.01 }],
    ['1.5%', { rate: 0.015 }],
    ['0%', { rate: 0 }],
    ['', { rate: null }],
    ['不征税', { rate: null, rateText: '不征税' }],
    ['9%、13%', { rate: null, rateText: '9%、13%' }],
    ['130', { rate: null, rateText: '130' }],
  ])('rate %s', (text, rate) => {
    expect(rateOf(text)).toEqual(rate);
  });
});
