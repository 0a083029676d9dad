import { describe, expect, it } from 'vitest';
import { judge } from './evaluate';
import type { Pack, Rule } from './pack';
import type { Facts, TrialBalanceRow } from './reading';
import { factsOf, given, packs, row } from './testing';
import type { Verdict } from './verdict';

const verdict = (rule: string, facts: Facts, period = '2026-12', list: readonly Pack[] = packs): Verdict => {
  const found = judge({ packs: list, facts, period, today: '2026-11-21' }).find((one) => one.rule === rule);
  if (!found) throw new Error(`no verdict for ${rule}`);
  return found;
};

/** The built-in pack with one rule changed. */
const withRule = (id: string, change: Partial<Rule>): Pack => {
  const pack = structuredClone(packs[0]) as Pack;
  return { ...pack, rules: pack.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) };
};

/** Order in which verdicts are shown. */
const rank: (string | undefined)[] = ['fires', 'unknown', 'quiet'];

describe('negative-cash', () => {
  const cash = (opening: number, debit: number, credit: number): TrialBalanceRow =>
    row('1001', '库存现金', opening + debit - credit, {
      opening_debit: opening,
      opening_credit: 0,
      debit,
      credit,
    });

  it('sets out the sum from opening to closing', () => {
    const { status, severity, figure, why, explanation, evidence } = verdict(
      'negative-cash',
      factsOf([cash(3000, 1000, 6280.5)]),
    );
    expect({ status, severity, figure }).toEqual({
      status: 'fires',
      severity: 'warning',
      figure: { value: -2280.5, unit: 'money' },
    });
    expect(why?.['zh-CN']).toContain('2,280.50 元');
    expect(explanation.lines.map(({ op, value }) => [op, value])).toEqual([
      [null, 3000],
      ['+', 1000],
      ['−', 6280.5],
    ]);
    expect(explanation.result).toMatchObject({ value: -2280.5, unit: 'money' });
    expect(explanation.comparison).toMatchObject({ op: '<', value: 0, unit: 'money' });
    expect(explanation.formula).toBe('-2,280.50 < 0.00');
    expect(evidence[0]).toMatchObject({ source: { row: '1001 库存现金' }, value: 2280.5 });
  });
  it('shows the balance alone when the movements are not known', () => {
    const { explanation } = verdict('negative-cash', given({ cash_balance: -5 }));
    expect(explanation.lines).toHaveLength(1);
  });
  it.each([0, -0.005, 0.01])('is quiet at %d', (value) => {
    expect(verdict('negative-cash', given({ cash_balance: value })).status).toBe('quiet');
  });
  it('cannot judge without the balance, and says which page has it', () => {
    const { status, figure, missing } = verdict('negative-cash', given({}));
    expect({ status, figure, missing }).toEqual({
      status: 'unknown',
      figure: null,
      missing: [{ why: 'statement', kind: 'trial-balance' }],
    });
  });
});

describe('shareholder-loan-year-end', () => {
  const loan = given({ shareholder_loan: 500000 });
  it.each([
    ['2026-12', 'fires', 'major'],
    ['2026', 'fires', 'major'],
    ['2026-Q4', 'fires', 'major'],
    ['2026-11', 'fires', 'warning'],
    ['2026-10', 'fires', 'warning'],
  ])('in %s %s as %s', (period, status, severity) =>
    expect(verdict('shareholder-loan-year-end', loan, period)).toMatchObject({ status, severity }),
  );
  it('is quiet in September, even for a person nobody knows', () => {
    expect(verdict('shareholder-loan-year-end', loan, '2026-09').status).toBe('quiet');
    expect(verdict('shareholder-loan-year-end', given({}), '2026-09').status).toBe('quiet');
  });
  it('estimates the tax with the dated parameter', () => {
    expect(verdict('shareholder-loan-year-end', loan).why?.['zh-CN']).toContain('100,000.00 元');
    expect(verdict('shareholder-loan-year-end', loan, '2026-11').why?.['zh-CN']).toContain('年底前');
  });
  it('subtracts only what has papers, and shows no line for papers nobody has seen', () => {
    const proven = given({ shareholder_loan: 500000, shareholder_loan_business_use: 200000 });
    expect(verdict('shareholder-loan-year-end', proven)).toMatchObject({ figure: { value: 300000 } });
    expect(verdict('shareholder-loan-year-end', proven).explanation.lines.map(({ value }) => value)).toEqual([
      500000, 200000,
    ]);
    expect(verdict('shareholder-loan-year-end', loan).explanation.lines.map(({ value }) => value)).toEqual([
      500000,
    ]);
  });
  it('names the person it has to know', () => {
    const { status, missing } = verdict(
      'shareholder-loan-year-end',
      factsOf([row('122101', '其他应收款-周志明', 500), row('3001', '实收资本', -500)]),
    );
    expect(status).toBe('unknown');
    expect(missing).toEqual([expect.objectContaining({ why: 'person', name: '周志明', amount: 500 })]);
  });
  it('lists the loans one by one', () => {
    const facts = factsOf([row('122101', '其他应收款-股东甲', 300), row('122102', '其他应收款-股东乙', 200)]);
    expect(
      verdict('shareholder-loan-year-end', facts).explanation.lines.map(({ op, value }) => [op, value]),
    ).toEqual([
      [null, 300],
      ['+', 200],
    ]);
  });
});

describe('other-payable-large', () => {
  it.each([
    [500000, 9000000, 'fires'],
    [499999.99, 9000000, 'quiet'],
    [100000, 200000, 'fires'],
    [100000, 200000.02, 'quiet'],
    [99999.99, 100, 'quiet'],
  ])('%d of %d %s', (other_payable_balance, total_assets, status) => {
    expect(verdict('other-payable-large', given({ other_payable_balance, total_assets })).status).toBe(
      status,
    );
  });
  it('shows the line it was compared with, with its grade', () => {
    const { comparison } = verdict(
      'other-payable-large',
      given({ other_payable_balance: 600000 }),
    ).explanation;
    expect(comparison).toMatchObject({
      op: '≥',
      value: 500000,
      unit: 'money',
      param: { id: 'rot.other_payable.amount', grade: 'R' },
    });
  });
  it('needs the assets only when the amount alone does not decide', () => {
    expect(verdict('other-payable-large', given({ other_payable_balance: 300000 })).missing).toEqual([
      { why: 'statement', kind: 'trial-balance' },
    ]);
    expect(verdict('other-payable-large', given({ other_payable_balance: 50000 })).status).toBe('quiet');
  });
});

describe('judging', () => {
  it('puts first what fires, the gravest and the largest', () => {
    const facts = given({
      cash_balance: -5,
      shareholder_loan: 5,
      other_payable_balance: 800000,
      wrong_side_count: 1,
      wrong_side_amount: 9,
    });
    const order = judge({ packs, facts, period: '2026-12', today: '2026-12-31' }).map(
      ({ rule, status }) => `${rule} ${status}`,
    );
    expect(order.slice(0, 4)).toEqual([
      'shareholder-loan-year-end fires',
      'other-payable-large fires',
      'negative-cash fires',
      'wrong-side-balance fires',
    ]);
    const statuses = order.map((line) => line.split(' ')[1]);
    expect(statuses).toEqual([...statuses].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
  });

  it('takes the parameter in force in the period, and none from before its day', () => {
    const pack = structuredClone(packs[0]) as Pack;
    const [rate] = pack.parameters.filter(({ id }) => id === 'iit.dividend');
    if (!rate) throw new Error('no rate');
    rate.validTo = '2025-12-31';
    pack.parameters.push({ ...rate, value: 0.25, validFrom: '2026-01-01', validTo: null });
    const tax = (period: string) =>
      verdict('shareholder-loan-year-end', given({ shareholder_loan: 100 }), period, [pack]).why?.['zh-CN'];
    expect(tax('2025-12')).toContain('20.00 元');
    expect(tax('2026-12')).toContain('25.00 元');
    expect(tax('2018-12')).toContain('【试算税额】');
    pack.parameters = pack.parameters.filter(({ validFrom }) => validFrom !== '2026-01-01');
    expect(
      verdict('shareholder-loan-year-end', given({ shareholder_loan: 100 }), '2026-12', [{ ...pack }]).why?.[
        'zh-CN'
      ],
    ).toContain('【试算税额】');
  });

  it('lets the first pack override a rule of the next', () => {
    const own = withRule('negative-cash', { when: 'cash_balance < 0 - 1000', severity: 'note' });
    expect(verdict('negative-cash', given({ cash_balance: -500 }), '2026-12', [own, ...packs]).status).toBe(
      'quiet',
    );
    expect(
      verdict('negative-cash', given({ cash_balance: -5000 }), '2026-12', [own, ...packs]).severity,
    ).toBe('note');
  });

  it.each([
    '__proto__ > 0',
    'cash_balance <',
    '((((',
    'cash_balance / 0 > 1',
    'nothing > 0',
    '1e308 * 1e308 > 1',
    'x'.repeat(3000),
  ])('does not throw on a rule that says %s', (when) =>
    expect(
      verdict('negative-cash', given({ cash_balance: -5 }), '2026-12', [withRule('negative-cash', { when })])
        .status,
    ).toBe('unknown'),
  );

  it('names facts called like parts of every object without tripping', () => {
    const facts: Facts = {
      known: JSON.parse('{"__proto__": {"name": "x", "value": 1, "sources": []}}') as Facts['known'],
      missing: {},
    };
    expect(judge({ packs, facts, period: 'constructor', today: '2026-11-21' })).toHaveLength(
      packs.flatMap(({ rules }) => rules).length,
    );
  });
});

describe('a parameter that is not to be had', () => {
  const lacks = (rule: string, values: Record<string, number | string>, period: string) =>
    judge({ packs, facts: given(values), period, today: '2026-11-21' }).find((one) => one.rule === rule)
      ?.missing;

  it('is named, with its label', () => {
    expect(lacks('small-low-profit-lost', { taxable_income_ytd: 4_000_000 }, '2028-03')).toMatchObject([
      { why: 'parameter', id: 'slp.taxable_max' },
    ]);
  });

  it('is named by the industry where that would settle it', () => {
    const values = { vat_payable: 1, revenue: 1_000_000, vat_burden_own_avg: 0, taxpayer_type: 'general' };
    expect(lacks('vat-burden-low', values, '2026-09')).toContainEqual({
      why: 'archive',
      field: 'industry',
      fact: 'industry',
    });
  });
});

describe('the range of a trade', () => {
  const against = (ownAverage: number | null) =>
    judge({
      packs,
      facts: given({
        taxpayer_type: 'general',
        industry: '服装批发',
        revenue: 1_000_000,
        vat_payable: 5_000,
        vat_end_credit: 0,
        ...(ownAverage === null ? {} : { vat_burden_own_avg: ownAverage }),
      }),
      period: '2026-09',
      today: '2026-11-21',
    }).find(({ rule }) => rule === 'vat-burden-low')?.explanation.comparison;

  it('gives way to the own history of the client where both speak', () => {
    expect(against(0.02)).toMatchObject({
      label: { 'zh-CN': expect.stringContaining('自身平均') as string },
    });
    expect(against(0.02)?.value).toBeCloseTo(0.01, 10);
  });

  it.each([
    ['the own history has nothing to say', 0.006],
    ['nobody knows it', null],
  ])('is shown as experience, and whose it is, where %s', (_, ownAverage) =>
    expect(against(ownAverage)).toMatchObject({
      label: { 'zh-CN': '行业参考下限（经验参考，非官方）' },
      param: { industry: '批发零售', servesFor: '服装批发', grade: 'R', basis: '' },
    }),
  );
});
