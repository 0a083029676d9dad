import { SMALL_ASSETS, SMALL_LIABILITIES, type BalanceLine } from '../../../sites/fixtures/sheets/balance';
import { CIT_2025, CIT_OLD, CIT_TITLE } from '../../../sites/fixtures/sheets/cit';
import { GENERAL_INCOME, SMALL_INCOME } from '../../../sites/fixtures/sheets/income';
import { VAT_GENERAL, VAT_SMALL } from '../../../sites/fixtures/sheets/vat';
import { blankNil, bracketed, columns, zeroNil, type Book, type Column, type Draw } from './sheet';

/** What of a line is its name: without what only places it. */
const labelOf = (shown: string): string =>
  shown
    .replace(/^(?:[一二三四五六]、|（[一二三四五]）|[①②③④])/, '')
    .replace(/^(?:减：|加：|其中：)/, '')
    .replace(/：$/, '');
const lineOf = (shown: string): string => /^[\d.]+/.exec(shown)?.[0] ?? '';
const month = { period: '2025-06', shownPeriod: '2025年第06期' };

/** What a cell of a form stands for: blank is nil, `——` nothing at all, `25%` a rate. */
type Cell = string | number | null;
const valueOf = (cell: Cell): number | null =>
  cell === null
    ? 0
    : typeof cell === 'number'
      ? cell
      : cell.endsWith('%')
        ? Number(cell.slice(0, -1)) / 100
        : null;
const drawn = (cell: Cell, draw: Draw): string => (typeof cell === 'string' ? cell : draw(cell));

/** 会小企02表. */
export const smallIncome: Book = {
  name: 'income statement of small enterprises',
  ...month,
  sheet: {
    title: '利润表',
    captions: ['会小企02表', '单位：元'],
    columns: columns({ label: '项目', line: '行次', ytd: '本年累计金额', period: '本月金额' }, [
      'ytd',
      'period',
    ]),
    lines: SMALL_INCOME.map(([label, line, period, ytd]) => ({
      cells: { label, line, ytd: blankNil(ytd), period: blankNil(period) },
    })),
  },
  truth: {
    kind: 'income-statement',
    unit: 1,
    rows: SMALL_INCOME.map(([shown, line, period, ytd]) => ({
      label: labelOf(shown),
      line,
      period: period ?? 0,
      ytd: ytd ?? 0,
      prior: null,
    })),
  },
};

/** 会企02表, brackets for less than nothing, no line numbers. */
export const generalIncome: Book = {
  name: 'income statement of the general standard',
  ...month,
  sheet: {
    title: '利润表',
    captions: ['会企02表', '单位：元'],
    columns: columns({ label: '项目', period: '本期金额', prior: '上期金额' }, ['period', 'prior']),
    lines: GENERAL_INCOME.map(([label, period, prior]) => ({
      cells: { label, period: bracketed(period), prior: bracketed(prior) },
    })),
  },
  truth: {
    kind: 'income-statement',
    unit: 1,
    rows: GENERAL_INCOME.map(([shown, period, prior]) => ({
      label: labelOf(shown),
      line: null,
      period: period ?? 0,
      ytd: null,
      prior: prior ?? 0,
    })),
  },
};

const HEIGHT = Math.max(SMALL_ASSETS.length, SMALL_LIABILITIES.length);
const beside = (lines: readonly BalanceLine[], n: number): BalanceLine | undefined => {
  if (n === HEIGHT - 1) return lines[lines.length - 1];
  return n < lines.length - 1 ? lines[n] : undefined;
};
const half = (line: BalanceLine | undefined, key: string): Record<string, string> => ({
  [`${key}label`]: line?.[0] ?? '',
  [`${key}line`]: line?.[1] ?? '',
  [`${key}closing`]: zeroNil(line?.[2] ?? null),
  [`${key}opening`]: zeroNil(line?.[3] ?? null),
});

/** 会小企01表, assets and liabilities beside each other. */
export const smallBalance: Book = {
  name: 'balance sheet of small enterprises',
  ...month,
  sheet: {
    title: '资产负债表',
    captions: ['会小企01表', '2025年6月30日', '单位：元'],
    columns: ['a', 'b'].flatMap((key, n): Column[] => [
      { key: `${key}label`, path: [n ? '负债和所有者权益' : '资产'] },
      { key: `${key}line`, path: ['行次'] },
      { key: `${key}closing`, path: ['期末余额'], figure: true },
      { key: `${key}opening`, path: ['年初余额'], figure: true },
    ]),
    lines: Array.from({ length: HEIGHT }, (_, n) => ({
      cells: { ...half(beside(SMALL_ASSETS, n), 'a'), ...half(beside(SMALL_LIABILITIES, n), 'b') },
    })),
  },
  truth: {
    kind: 'balance-sheet',
    unit: 1,
    rows: Array.from({ length: HEIGHT }, (_, n) => n).flatMap((n) =>
      ([['assets', SMALL_ASSETS], ['liabilities', SMALL_LIABILITIES]] as const).flatMap(([side, lines]) => {
        const [shown, line, closing, opening] = beside(lines, n) ?? ['', '', null, null];
        return line ? [{ label: labelOf(shown), line, closing: closing ?? 0, opening: opening ?? 0, side }] : [];
      }),
    ),
  },
}; // prettier-ignore

export { generalBalance } from './general-balance';

/** 增值税及附加税费申报表（一般纳税人适用）, groups down the side, columns of 即征即退 empty. */
export const vatGeneral: Book = {
  name: 'VAT return, general',
  ...month,
  sheet: {
    title: '增值税及附加税费申报表（一般纳税人适用）',
    captions: ['税款所属时间：自2025年6月1日至2025年6月30日', '金额单位：元（列至角分）'],
    columns: columns(
      {
        group: '项目', label: '项目', line: '栏次',
        month: '一般项目 / 本月数', ytd: '一般项目 / 本年累计',
        refundMonth: '即征即退项目 / 本月数', refundYtd: '即征即退项目 / 本年累计',
      }, // prettier-ignore
      ['month', 'ytd', 'refundMonth', 'refundYtd'],
    ),
    merged: 'group',
    lines: VAT_GENERAL.map(([group, label, line, own, ytd]) => ({
      cells: { group, label, line, month: drawn(own, zeroNil), ytd: drawn(ytd, zeroNil), refundMonth: '', refundYtd: '' },
    })), // prettier-ignore
  },
  truth: {
    kind: 'vat-return-general',
    unit: 1,
    rows: VAT_GENERAL.map(([, shown, line, own, ytd]) => ({
      label: labelOf(shown),
      line: lineOf(line),
      amounts: {
        '一般项目 / 本月数': valueOf(own),
        '一般项目 / 本年累计': valueOf(ytd),
        '即征即退项目 / 本月数': 0,
        '即征即退项目 / 本年累计': 0,
      },
    })),
  },
};

/** 增值税及附加税费申报表（小规模纳税人适用）. */
export const vatSmall: Book = {
  name: 'VAT return, small-scale',
  period: '2025-Q2',
  shownPeriod: '2025年第2季度',
  sheet: {
    title: '增值税及附加税费申报表（小规模纳税人适用）',
    captions: ['金额单位：元（列至角分）'],
    columns: columns(
      {
        label: '项目', line: '栏次',
        goods: '本期数 / 货物及劳务', services: '本期数 / 服务、不动产和无形资产',
        goodsYtd: '本年累计 / 货物及劳务', servicesYtd: '本年累计 / 服务、不动产和无形资产',
      }, // prettier-ignore
      ['goods', 'services', 'goodsYtd', 'servicesYtd'],
    ),
    lines: VAT_SMALL.map(([label, line, ...cells]) => {
      const [goods = '', services = '', goodsYtd = '', servicesYtd = ''] = cells.map((cell) =>
        drawn(cell, blankNil),
      );
      return { cells: { label, line, goods, services, goodsYtd, servicesYtd } };
    }),
  },
  truth: {
    kind: 'vat-return-small',
    unit: 1,
    rows: VAT_SMALL.map(([shown, line, goods, services, goodsYtd, servicesYtd]) => ({
      label: labelOf(shown),
      line: lineOf(line),
      amounts: {
        '本期数 / 货物及劳务': valueOf(goods),
        '本期数 / 服务、不动产和无形资产': valueOf(services),
        '本年累计 / 货物及劳务': valueOf(goodsYtd),
        '本年累计 / 服务、不动产和无形资产': valueOf(servicesYtd),
      },
    })),
  },
};

const cit = (name: string, lines: typeof CIT_2025, period: string, shownPeriod: string): Book => ({
  name,
  period,
  shownPeriod,
  sheet: {
    title: CIT_TITLE,
    captions: ['金额单位：人民币元（列至角分）'],
    columns: columns({ line: '行次', label: '项目', amount: '本年累计金额' }, ['amount']),
    lines: lines.map(([line, label, amount]) => ({
      cells: { line, label, amount: drawn(amount, blankNil) },
    })),
  },
  truth: {
    kind: 'cit-prepayment',
    unit: 1,
    rows: lines.map(([line, shown, amount]) => ({
      label: labelOf(shown),
      line,
      amounts: { 本年累计金额: valueOf(amount) },
    })),
  },
});

/** A200000 of 国家税务总局公告 2025年第17号. */
export const citNow = cit('income tax prepayment', CIT_2025, '2025-Q4', '2025年第4季度');
/** A200000 as it stood until September 2025. */
export const citBefore = cit('income tax prepayment before 2025-10', CIT_OLD, '2025-Q2', '2025年第二季度');
