import { describe, expect, it } from 'vitest';
import { ageings } from '../../fixtures/lists';
import { printed, type Cell } from '../../fixtures/table';
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

  it('reads terms whose days stand elsewhere, under a title that says what they are', () => {
    const headings = ['Party', 'Now', 'First Term', 'Second Term', 'Third Term', 'Balance'];
    const table = printed('Aged Balance', headings, [['甲公司', '0.00', '0.00', '0.00', '95.00', '95.00']]);
    expect(readAgeing(table)?.statement.rows).toEqual([
      { name: '甲公司', code: null, balance: 95, buckets: { Now: 0, 'First Term': 0, 'Second Term': 0, 'Third Term': 95 } },
    ]); // prettier-ignore
    expect(readAgeing({ ...table, title: 'Parties' })).toBeNull();
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

  it('calls buckets by their ages, not by the unit in their headings', () => {
    const read = readAgeing(
      printed('应收账款账龄分析表', ['客户名称', '期末余额（万元）', '1-30天（万元）', '31-60天（万元）', '60天以上（元）'], [
        ['甲公司', '6.00', '1.00', '2.00', '30,000.00'],
      ]),
    ); // prettier-ignore
    expect(read?.problems).toEqual([]);
    expect(read?.statement.rows).toEqual([
      { name: '甲公司', code: null, balance: 60000, buckets: { '1-30天': 10000, '31-60天': 20000, '60天以上': 30000 } },
    ]); // prettier-ignore
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

  const bucketsOf = (title: string, headers: string[], ...rows: string[][]): unknown =>
    readAgeing(printed(title, headers, rows))?.statement.rows.map(({ name, balance, buckets, overdue }) => [name, balance, buckets, overdue]); // prettier-ignore

  it('takes the amount of a bucket that has a share beside it', () => {
    const groups = ['1年以内', '1-2年', '2-3年'].flatMap((age) => [`账龄 / ${age} / 金额（元）`, `账龄 / ${age} / 比例(%)`]); // prettier-ignore
    expect(bucketsOf('账龄分析表', ['客户', '期末余额', ...groups], ['恒达', '10', '6', '60', '3', '30%', '1', '10'])).toEqual([
      ['恒达', 10, { '1年以内': 6, '1-2年': 3, '2-3年': 1 }, undefined],
    ]);
    expect(
      bucketsOf('账龄分析表', ['客户', '余额', '1年以内 / 金额', '1年以内 / 占比', '1年以上 / 金额', '1年以上 / 占比'], ['恒达', '10', '6', '60', '4', '40']),
    ).toEqual([['恒达', 10, { '1年以内': 6, '1年以上': 4 }, undefined]]);
  }); // prettier-ignore

  it('takes columns of any name for buckets that add up to the balance with the others', () => {
    expect(
      bucketsOf('应收账龄表', ['客户', '余额', '信用额度', '0-3月', '3-6月', '1年', '2年', '三年以上', '逾期金额'], ['恒达', '15', '100', '1', '2', '3', '4', '5', '9'], ['信诚', '6', '50', '6', '', '', '', '', '']),
    ).toEqual([
      ['恒达', 15, { '0-3月': 1, '3-6月': 2, '1年': 3, '2年': 4, 三年以上: 5 }, 9],
      ['信诚', 6, { '0-3月': 6, '3-6月': 0, '1年': 0, '2年': 0, 三年以上: 0 }, 0],
    ]);
    expect(bucketsOf('账龄表', ['客户', '余额', '2025年', '2024年', '以前年度'], ['恒达', '6', '1', '2', '3'])).toEqual([
      ['恒达', 6, { '2025年': 1, '2024年': 2, 以前年度: 3 }, undefined],
    ]);
    // Two ways to add up are none.
    expect(bucketsOf('账龄表', ['客户', '余额', '甲', '乙', '丙'], ['恒达', '3', '1', '2', '2'])).toBeUndefined();
    expect(bucketsOf('客户余额', ['客户', '余额', '甲', '乙'], ['恒达', '3', '1', '2'])).toBeUndefined();
  }); // prettier-ignore

  it.each(['逾期金额', '已逾期', '其中：逾期', 'Overdue', 'Past due amount', 'Total overdue'])(
    'does not take %s for a bucket',
    (heading) => {
      expect(
        bucketsOf('账龄', ['客户', '余额', '30天以内', '30天以上', heading], ['恒达', '3', '1', '2', '2']),
      ).toEqual([['恒达', 3, { '30天以内': 1, '30天以上': 2 }, 2]]);
    },
  );

  it('knows names of parties under no heading', () => {
    const headers = ['', 'Current', '1 - 30', '31 - 60', '> 60', 'TOTAL'];
    expect(
      bucketsOf('A/R Aging Summary', headers, ['Acme Ltd', '10.00', '20.00', '0.00', '5.00', '35.00'], ['TOTAL', '10.00', '20.00', '0.00', '5.00', '35.00']),
    ).toEqual([['Acme Ltd', 35, { Current: 10, '1 - 30': 20, '31 - 60': 0, '> 60': 5 }, undefined]]);
    expect(readAgeing(printed('Aging', headers, [['1', '2', '3', '4', '5', '14']]))).toBeNull();
  }); // prettier-ignore

  it('keeps buckets of one name apart by their groups', () => {
    expect(
      bucketsOf('账龄表', ['客户', '货款 / 1年以内', '货款 / 1年以上', '押金 / 1年以内', '押金 / 1年以上'], ['恒达', '1', '2', '3', '4']),
    ).toEqual([
      ['恒达', null, { '货款 / 1年以内': 1, '货款 / 1年以上': 2, '押金 / 1年以内': 3, '押金 / 1年以上': 4 }, undefined],
    ]);
    const twice = readAgeing(printed('账龄表', ['客户', '1年以内', '1年以上', '1年以上'], [['恒达', '1', '2', '3']]));
    expect(twice?.statement.rows[0]?.buckets).toEqual({ '1年以内': 1 });
    expect(twice?.problems).toMatchObject([{ code: 'header-unreadable', detail: { column: '1年以上' } }]);
  }); // prettier-ignore
});

describe('a side beside the balance', () => {
  const HEADS = ['客户名称', '方向', '期末余额', '1年以内', '1-2年'];
  const ofSides = (title: string, ...rows: Cell[][]) => readAgeing(printed(title, HEADS, rows));
  const figures = (found: ReturnType<typeof readAgeing>): (number | null)[][] =>
    found?.statement.rows.map(({ balance, buckets }) => [balance, ...Object.values(buckets)]) ?? [];

  it('is a minus where the debts stand on the other one', () => {
    const found = ofSides(
      '应收账款账龄分析表',
      ['甲公司', '借', '1,000.00', '600.00', '400.00'],
      ['乙公司', '贷', '200.00', '200.00', ''],
      ['丙公司', '贷', '50.00', '', '-50.00'],
      ['丁公司', '平', '0.00', '', ''],
      ['合计', '借', '750.00', '400.00', '350.00'],
    );
    expect(found?.problems).toEqual([]);
    expect(figures(found)).toEqual([[1000, 600, 400], [-200, -200, 0], [-50, 0, -50], [0, 0, 0]]); // prettier-ignore
    const owed = ofSides(
      '应付账款账龄分析表',
      ['甲公司', '贷', '1,000.00', '600.00', '400.00'],
      ['乙公司', '借', '200.00', '200.00', ''],
    );
    expect(figures(owed)).toEqual([[1000, 600, 400], [-200, -200, 0]]); // prettier-ignore
  });

  it('leaves a figure unread where nobody can say what it means', () => {
    const found = ofSides(
      '往来账龄分析表',
      ['甲公司', '借', '1,000.00', '1,000.00', ''],
      ['乙公司', '贷', '200.00', '200.00', ''],
    );
    expect(figures(found)).toEqual([[null, null, 0], [null, null, 0]]); // prettier-ignore
    expect(found?.problems.map(({ code }) => code)).toEqual(Array(4).fill('cell-unreadable'));
    const twice = ofSides('应收账款账龄分析表', ['乙公司', '贷', '-200.00', '-200.00', '']);
    expect(figures(twice)).toEqual([[null, null, 0]]);
  });
});
