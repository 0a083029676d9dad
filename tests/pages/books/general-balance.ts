import type { BalanceLine } from '../../../sites/fixtures/sheets/balance';
import { columns, zeroNil, type Book, type Column } from './sheet';

const month = { period: '2025-06', shownPeriod: '2025年第06期' };

// prettier-ignore
const GENERAL_BALANCE = [
  ['assets', '货币资金', 900000, 800000], ['assets', '应收账款', 500000, 450000], ['assets', '预付款项', 20000, 30000],
  ['assets', '其他应收款', 40000, 35000], ['assets', '存货', 440000, 310000], ['assets', '流动资产合计', 1900000, 1625000],
  ['assets', '固定资产', 800000, 850000], ['assets', '使用权资产', 70000, 80000], ['assets', '无形资产', 130000, 140000],
  ['assets', '非流动资产合计', 1000000, 1070000], ['assets', '资产总计', 2900000, 2695000],
  ['liabilities', '短期借款', 300000, 300000], ['liabilities', '应付账款', 250000, 240000], ['liabilities', '合同负债', 80000, 60000],
  ['liabilities', '应付职工薪酬', 70000, 65000], ['liabilities', '应交税费', 30000, 25000], ['liabilities', '其他应付款', 20000, 10000],
  ['liabilities', '流动负债合计', 750000, 700000], ['liabilities', '长期借款', 200000, 200000], ['liabilities', '租赁负债', 60000, 70000],
  ['liabilities', '非流动负债合计', 260000, 270000], ['liabilities', '负债合计', 1010000, 970000],
  ['liabilities', '实收资本（或股本）', 1000000, 1000000], ['liabilities', '盈余公积', 90000, 80000],
  ['liabilities', '未分配利润', 800000, 645000], ['liabilities', '所有者权益（或股东权益）合计', 1890000, 1725000],
  ['liabilities', '负债和所有者权益（或股东权益）总计', 2900000, 2695000],
] as const;

/** 会企01表, one side under the other, shortened. */
export const generalBalance: Book = {
  name: 'balance sheet of the general standard',
  ...month,
  sheet: {
    title: '资产负债表',
    captions: ['会企01表', '单位：元'],
    columns: columns({ label: '项目', closing: '期末余额', opening: '上年年末余额' }, ['closing', 'opening']),
    lines: GENERAL_BALANCE.map(([, label, closing, opening]) => ({
      cells: { label, closing: zeroNil(closing), opening: zeroNil(opening) },
    })),
  },
  truth: {
    kind: 'balance-sheet',
    unit: 1,
    rows: GENERAL_BALANCE.map(([side, label, closing, opening]) => ({
      label,
      line: null,
      closing,
      opening,
      side,
    })),
  },
};

/** The lines of one side of 会企01表, as those of small enterprises stand: without numbers. */
const sideOf = (wanted: string): BalanceLine[] =>
  GENERAL_BALANCE.filter(([side]) => side === wanted).map(([, label, closing, opening]) => [
    label,
    '',
    closing,
    opening,
  ]);
const SIDES = [
  ['assets', sideOf('assets')],
  ['liabilities', sideOf('liabilities')],
] as const;
const LOWEST = Math.max(...SIDES.map(([, lines]) => lines.length));
/** By printed row: the line of either side, their last lines beside each other. */
const PAIRS = Array.from({ length: LOWEST }, (_, n) =>
  SIDES.map(([side, lines]) => {
    const line = n === LOWEST - 1 ? lines[lines.length - 1] : n < lines.length - 1 ? lines[n] : undefined;
    return { side, line };
  }),
);

/** 会企01表 with assets and liabilities beside each other and no numbers of lines. */
export const generalTwoSided: Book = {
  name: 'balance sheet of the general standard, two-sided',
  ...month,
  sheet: {
    title: '资产负债表',
    captions: ['会企01表', '2025年6月30日', '单位：元'],
    columns: ['资产', '负债和所有者权益（或股东权益）'].flatMap((heading, n): Column[] => [
      { key: `${n}label`, path: [heading] },
      { key: `${n}closing`, path: ['期末余额'], figure: true },
      { key: `${n}opening`, path: ['上年年末余额'], figure: true },
    ]),
    lines: PAIRS.map((pair) => ({
      cells: Object.fromEntries(
        pair.flatMap(({ line }, n) => [
          [`${n}label`, line?.[0] ?? ''],
          [`${n}closing`, zeroNil(line?.[2] ?? null)],
          [`${n}opening`, zeroNil(line?.[3] ?? null)],
        ]),
      ),
    })),
  },
  truth: {
    kind: 'balance-sheet',
    unit: 1,
    rows: PAIRS.flat().flatMap(({ side, line }) =>
      line ? [{ label: line[0], line: null, closing: line[2] ?? 0, opening: line[3] ?? 0, side }] : [],
    ),
  },
};
