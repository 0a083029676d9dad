import { balanceBefore, type Book, turnover } from '../book';
import { type Fen, sum } from '../money';
import { between, PERIODS, type Period } from '../period';
import { income } from './measure';

/** A line of a return. `null` is a cell that the form does not have (printed as --). Fen. */
export interface VatLine {
  readonly group: string;
  readonly label: string;
  /** Line number, with its formula when the form prints one. */
  readonly line: string;
  readonly values: readonly (Fen | null)[];
}

export interface VatReturn {
  readonly title: string;
  readonly columns: readonly string[];
  readonly from: Period;
  readonly to: Period;
  readonly lines: readonly VatLine[];
}

/** The lines of one month, by number; identities as printed on the form. */
export interface VatMonth {
  readonly 1: Fen;
  readonly 11: Fen;
  readonly 12: Fen;
  readonly 13: Fen;
  readonly 17: Fen;
  readonly 18: Fen;
  readonly 19: Fen;
  readonly 20: Fen;
  readonly 24: Fen;
  readonly 25: Fen;
  readonly 27: Fen;
  readonly 32: Fen;
  readonly 34: Fen;
  readonly 39: Fen;
  readonly 40: Fen;
  readonly 41: Fen;
}

/** Input tax not yet used before a month: what 应交增值税 stands at on its debit side. */
const creditBefore = (book: Book, period: Period): Fen => Math.max(balanceBefore(book, 'tax.vat', period), 0);

export function vatMonth(book: Book, period: Period): VatMonth {
  const moved = (role: string): { debit: Fen; credit: Fen } => turnover(book, role, period, period);
  const output = moved('tax.vat.output').credit;
  const input = moved('tax.vat.input').debit;
  const brought = creditBefore(book, period);
  const available = input + brought;
  const used = Math.min(available, output);
  const due = output - used;
  const opening = -balanceBefore(book, 'tax.unpaid', period);
  const paid = moved('tax.unpaid').debit;
  return {
    1: income(book, 'revenue', period, period),
    11: output,
    12: input,
    13: brought,
    17: available,
    18: used,
    19: due,
    20: available - used,
    24: due,
    25: opening,
    27: paid,
    32: due + opening - paid,
    34: due,
    39: moved('tax.city').credit,
    40: moved('tax.education').credit,
    41: moved('tax.local').credit,
  };
}

type Number = keyof VatMonth;
/** What a printed line takes: a figure, nothing, or the sales when the client sells goods. */
type Source = Number | 'zero' | 'goods';
type Layout = readonly (readonly [
  group: string,
  label: string,
  line: string,
  source: Source,
  year: boolean,
])[];

const LAYOUT: Layout = [
  ['销售额', '（一）按适用税率计税销售额', '1', 1, true],
  ['销售额', '其中：应税货物销售额', '2', 'goods', true],
  ['销售额', '应税劳务销售额', '3', 'zero', true],
  ['销售额', '纳税检查调整的销售额', '4', 'zero', true],
  ['销售额', '（二）按简易办法计税销售额', '5', 'zero', true],
  ['销售额', '（三）免、抵、退办法出口销售额', '7', 'zero', true],
  ['销售额', '（四）免税销售额', '8', 'zero', true],
  ['税款计算', '销项税额', '11', 11, true],
  ['税款计算', '进项税额', '12', 12, true],
  ['税款计算', '上期留抵税额', '13', 13, false],
  ['税款计算', '进项税额转出', '14', 'zero', true],
  ['税款计算', '应抵扣税额合计', '17=12+13-14', 17, false],
  ['税款计算', '实际抵扣税额', '18（17<11，为17，否则为11）', 18, true],
  ['税款计算', '应纳税额', '19=11-18', 19, true],
  ['税款计算', '期末留抵税额', '20=17-18', 20, false],
  ['税款计算', '简易计税办法计算的应纳税额', '21', 'zero', true],
  ['税款计算', '应纳税额减征额', '23', 'zero', true],
  ['税款计算', '应纳税额合计', '24=19+21-23', 24, true],
  ['税款缴纳', '期初未缴税额（多缴为负数）', '25', 25, false],
  ['税款缴纳', '本期已缴税额', '27', 27, true],
  ['税款缴纳', '①分次预缴税额', '28', 'zero', false],
  ['税款缴纳', '③本期缴纳上期应纳税额', '30', 27, true],
  ['税款缴纳', '期末未缴税额（多缴为负数）', '32=24+25-27', 32, false],
  ['税款缴纳', '本期应补（退）税额', '34=24-28', 34, false],
  ['附加税费', '城市维护建设税本期应补（退）税额', '39', 39, true],
  ['附加税费', '教育费附加本期应补（退）费额', '40', 40, true],
  ['附加税费', '地方教育附加本期应补（退）费额', '41', 41, true],
];

/** 增值税及附加税费申报表（一般纳税人适用）for a month. */
export function generalReturn(book: Book, period: Period): VatReturn {
  const months = between(PERIODS[0] ?? period, period).map((one) => vatMonth(book, one));
  const month = vatMonth(book, period);
  const goods = book.client.costing === 'goods';
  const of = (source: Source, one: VatMonth): Fen =>
    source === 'zero' || (source === 'goods' && !goods) ? 0 : one[source === 'goods' ? 1 : source];
  return {
    title: '增值税及附加税费申报表（一般纳税人适用）',
    columns: ['一般项目', '即征即退项目'],
    from: period,
    to: period,
    lines: LAYOUT.map(([group, label, line, source, hasYear]) => ({
      group,
      label,
      line,
      values: [
        of(source, month),
        hasYear ? sum(months.map((one) => of(source, one))) : null,
        0,
        hasYear ? 0 : null,
      ],
    })),
  };
}
