import { type Book, turnover } from '../book';
import { type Fen, times } from '../money';
import { firstOfQuarter, isQuarterEnd, PERIODS, type Period } from '../period';
import { income } from './measure';
import type { VatReturn } from './vat-general';

/** Full levy rate of small-scale taxpayers; the books are kept at the reduced rate. */
const LEVY = 0.03;
const THRESHOLD: Fen = 300_000_00;

/** What a small-scale taxpayer reports for a range of months, fen. */
export interface SmallFigures {
  readonly sales: Fen;
  readonly exempt: boolean;
  /** A sole trader reports exempt sales as 未达起征点, a company as 小微企业. */
  readonly soleTrader: boolean;
  readonly due: Fen;
  readonly relief: Fen;
  readonly freed: Fen;
  readonly payable: Fen;
  readonly city: Fen;
  readonly education: Fen;
  readonly local: Fen;
}

/** The figures of one quarter up to a month; exempt when its sales stay below the threshold. */
export function smallFigures(book: Book, from: Period, to: Period): SmallFigures {
  const sales = income(book, 'revenue', from, to);
  const exempt = sales < THRESHOLD;
  const due = exempt ? 0 : times(sales, LEVY);
  const booked = turnover(book, 'tax.vat', from, to).credit;
  const accrued = (role: string): Fen => turnover(book, role, from, to).credit;
  return {
    sales,
    exempt,
    due,
    soleTrader: book.client.soleTrader,
    relief: exempt ? 0 : due - booked,
    freed: exempt ? times(sales, LEVY) : 0,
    payable: exempt ? 0 : booked,
    city: accrued('tax.city'),
    education: accrued('tax.education'),
    local: accrued('tax.local'),
  };
}

const plus = (a: SmallFigures, b: SmallFigures): SmallFigures => ({
  sales: a.sales + b.sales,
  exempt: b.exempt,
  soleTrader: b.soleTrader,
  due: a.due + b.due,
  relief: a.relief + b.relief,
  freed: a.freed + b.freed,
  payable: a.payable + b.payable,
  city: a.city + b.city,
  education: a.education + b.education,
  local: a.local + b.local,
});

type Layout = readonly (readonly [string, string, string, (f: SmallFigures, taxed: Fen) => Fen])[];
const none = (): Fen => 0;

const LAYOUT: Layout = [
  ['计税依据', '（一）应征增值税不含税销售额（3%征收率）', '1', (_, taxed) => taxed],
  ['计税依据', '增值税专用发票不含税销售额', '2', none],
  ['计税依据', '其他增值税发票不含税销售额', '3', (_, taxed) => taxed],
  ['计税依据', '（二）应征增值税不含税销售额（5%征收率）', '4', none],
  ['计税依据', '（三）销售使用过的固定资产不含税销售额', '7（7≥8）', none],
  ['计税依据', '（四）免税销售额', '9=10+11+12', (f, taxed) => f.sales - taxed],
  ['计税依据', '其中：小微企业免税销售额', '10', (f, taxed) => (f.soleTrader ? 0 : f.sales - taxed)],
  ['计税依据', '未达起征点销售额', '11', (f, taxed) => (f.soleTrader ? f.sales - taxed : 0)],
  ['计税依据', '其他免税销售额', '12', none],
  ['计税依据', '（五）出口免税销售额', '13（13≥14）', none],
  ['税款计算', '本期应纳税额', '15', (f) => f.due],
  ['税款计算', '本期应纳税额减征额', '16', (f) => f.relief],
  ['税款计算', '本期免税额', '17', (f) => f.freed],
  ['税款计算', '其中：小微企业免税额', '18', (f) => (f.soleTrader ? 0 : f.freed)],
  ['税款计算', '未达起征点免税额', '19', (f) => (f.soleTrader ? f.freed : 0)],
  ['税款计算', '应纳税额合计', '20=15-16', (f) => f.payable],
  ['税款计算', '本期预缴税额', '21', none],
  ['税款计算', '本期应补（退）税额', '22=20-21', (f) => f.payable],
  ['附加税费', '城市维护建设税本期应补（退）税额', '23', (f) => f.city],
  ['附加税费', '教育费附加本期应补（退）费额', '24', (f) => f.education],
  ['附加税费', '地方教育附加本期应补（退）费额', '25', (f) => f.local],
];

/** 增值税及附加税费申报表（小规模纳税人适用）for the quarter of a month, up to that month. */
export function smallReturn(book: Book, period: Period): VatReturn {
  const from = firstOfQuarter(period);
  const quarter = smallFigures(book, from, period);
  const ends = PERIODS.filter((one) => one < from && isQuarterEnd(one));
  const earlier = ends.map((end) => smallFigures(book, firstOfQuarter(end), end));
  const year = earlier.reduce((all, one) => plus(all, one), quarter);
  const taxedOf = (f: SmallFigures): Fen => (f.exempt ? 0 : f.sales);
  const yearTaxed = [...earlier, quarter].reduce((all, one) => all + taxedOf(one), 0);
  const services = book.client.costing !== 'goods';
  return {
    title: '增值税及附加税费申报表（小规模纳税人适用）',
    columns: ['本期数', '本年累计'],
    from,
    to: period,
    lines: LAYOUT.map(([group, label, line, of]) => {
      const [now, all] = [of(quarter, taxedOf(quarter)), of(year, yearTaxed)];
      return { group, label, line, values: services ? [0, now, 0, all] : [now, 0, all, 0] };
    }),
  };
}
