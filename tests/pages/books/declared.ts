import { CIT_TITLE } from '../../../sites/fixtures/sheets/cit';
import { citNow, vatGeneral } from './forms';
import { cents, columns, type Book } from './sheet';

/** The VAT return with the captions of the tax office: the period with its days, who declares and when. */
export const vatDeclared: Book = {
  ...vatGeneral,
  name: 'VAT return with its captions',
  sheet: {
    ...vatGeneral.sheet,
    captions: [
      '税款所属时间：自2025年06月01日至2025年06月30日',
      '填表日期：2025年07月10日',
      '金额单位：元（列至角分）',
      '所属行业：建筑业',
    ],
  },
};

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'].flatMap((quarter) => [
  `${quarter} / 季初`,
  `${quarter} / 季末`,
]);
/** Heads, and assets in 万元 as that line says by itself. */
const PARTICULARS = [
  ['从业人数', 1, [12, 14, 14, 15, 15, 15, 15, 16, 15]],
  ['资产总额（万元）', 10000, [160.5, 168, 168, 171.15, 171.15, 172, 172, 175, 170]],
] as const;
const COLUMNS = [...QUARTERS, '季度平均值'];

/** What stands over the lines of A200000, by quarter. */
export const citParticulars: Book = {
  name: 'particulars of an income tax prepayment',
  period: '2025-Q4',
  shownPeriod: '2025年第4季度',
  sheet: {
    title: CIT_TITLE,
    captions: ['税款所属期间：2025年10月01日至2025年12月31日', '金额单位：人民币元（列至角分）'],
    columns: columns(
      { label: '项目', ...Object.fromEntries(COLUMNS.map((path, n) => [`q${n}`, path])) },
      COLUMNS.map((_, n) => `q${n}`),
    ),
    lines: PARTICULARS.map(([label, , values]) => ({
      cells: { label, ...Object.fromEntries(values.map((value, n) => [`q${n}`, String(value)])) },
    })),
  },
  truth: {
    kind: 'cit-prepayment',
    unit: 1,
    rows: PARTICULARS.map(([label, unit, values]) => ({
      label,
      line: null,
      amounts: Object.fromEntries(COLUMNS.map((path, n) => [path, cents((values[n] ?? 0) * unit)])),
    })),
  },
};

/** The lines of A200000 under the captions of the tax office. */
export const citDeclared: Book = {
  ...citNow,
  name: 'income tax prepayment with its captions',
  sheet: {
    ...citNow.sheet,
    captions: [
      '税款所属期间：2025年10月01日至2025年12月31日',
      '填报日期：2026年01月12日',
      '金额单位：人民币元（列至角分）',
    ],
  },
};
