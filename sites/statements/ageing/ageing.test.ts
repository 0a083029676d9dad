import { describe, expect, it } from 'vitest';
import { ageings } from '../../fixtures/lists';
import { printed } from '../../fixtures/table';
import { readAgeing } from '.';

describe('ageing', () => {
  it('reads parties, balances and buckets, without the total', () => {
    const read = readAgeing(ageings.days);
    expect(read?.problems).toEqual([]);
    expect(read?.statement).toMatchObject({ kind: 'ageing', of: 'receivable', unit: 1, complete: true });
    expect(read?.statement.rows).toEqual([
      {
        name: '石家庄恒达商贸有限公司',
        code: 'C001',
        balance: 120000,
        buckets: { '0-30天': 20000, '31-60天': 30000, '61-90天': 0, '90天以上': 70000 },
        overdue: 70000,
      },
      {
        name: '保定信诚建材有限公司',
        code: 'C002',
        balance: 56300.5,
        buckets: { '0-30天': 56300.5, '31-60天': 0, '61-90天': 0, '90天以上': 0 },
        overdue: 0,
      },
      {
        name: '邯郸永兴机械有限公司',
        code: 'C003',
        balance: -1000,
        buckets: { '0-30天': -1000, '31-60天': 0, '61-90天': 0, '90天以上': 0 },
        overdue: 0,
      },
    ]);
    expect(read?.rowAt).toEqual([0, 1, 2]);
    expect(read?.columnAt).toMatchObject({ name: 1, code: 0, balance: 2, '90天以上': 6 });
  });

  it('reads group headings, 万元 and a code in front of the name', () => {
    const read = readAgeing(ageings.grouped);
    expect(read?.problems).toEqual([]);
    expect(read?.statement).toMatchObject({ of: 'prepayment', unit: 10000 });
    expect(read?.statement.rows[0]).toEqual({
      name: '唐山宏远物资有限公司',
      code: '0101',
      balance: 300000,
      buckets: { '1-3个月': 100000, '3-6个月': 0, '6-12个月': 0, '1-2年': 0, '2-3年': 0, '3年以上': 200000 },
    });
  });

  it('reads English aged receivables', () => {
    const read = readAgeing(ageings.english);
    expect(read?.problems).toEqual([]);
    expect(read?.statement.of).toBe('receivable');
    expect(read?.statement.rows).toHaveLength(2);
    expect(read?.statement.rows[0]).toMatchObject({
      name: 'Acme Ltd',
      balance: 1250,
      buckets: { Current: 1000, '1 - 30': 0, '31 - 60': 200, '61 - 90': 0, 'Over 90': 50 },
    });
  });

  it('says when buckets are not the balance', () => {
    const read = readAgeing(
      printed('账龄', ['客户', '余额', '1年以内', '1-2年'], [['恒达', '100', '60', '30']]),
    );
    expect(read?.problems).toEqual([
      {
        code: 'totals-differ',
        detail: { row: '恒达', column: '余额', printed: '100.00', sum: '90.00' },
        frame: [],
      },
    ]);
  });

  it('says when rows are not the printed total', () => {
    const read = readAgeing(
      printed(
        '账龄',
        ['客户', '余额', '1年以内', '1-2年'],
        [
          ['恒达', '100', '60', '40'],
          ['合计', '200', '60', '40'],
        ],
      ),
    );
    expect(read?.problems.map(({ code, detail }) => [code, detail.column, detail.sum])).toEqual([
      ['totals-differ', 'balance', '100.00'],
    ]);
  });

  it('keeps what cannot be read apart from nil', () => {
    const read = readAgeing(
      printed(
        '账龄',
        ['客户', '余额', '1年以内', '1-2年'],
        [
          ['恒达', '1O0', '--', ''],
          ['信诚', '1'],
        ],
      ),
    );
    expect(read?.statement.rows).toEqual([
      { name: '恒达', code: null, balance: null, buckets: { '1年以内': null, '1-2年': 0 } },
    ]);
    expect(read?.problems.map(({ code, detail }) => [code, detail.row, detail.column])).toEqual([
      ['cell-unreadable', '恒达', '余额'],
      ['cell-unreadable', '信诚', '客户'],
    ]);
    expect(read?.statement.complete).toBe(false);
  });

  it.each([
    [['应收账款账龄'], 'receivable'],
    [['预收账款'], 'advance'],
    [['Aged Payables'], 'payable'],
    [['A/P Aging Summary'], 'payable'],
    [['应收应付账龄表'], null],
    [['其他应收款账龄表'], null],
    [['账龄表', '应收 应付', '预付账款'], 'prepayment'],
  ])('%s are %s', ([title = '', ...captions], of) => {
    const read = readAgeing(
      printed(title, ['单位', '余额', '1年以内', '1-2年'], [['恒达', '3', '1', '2']], { captions }),
    );
    expect(read?.statement.of).toBe(of);
  });
});
