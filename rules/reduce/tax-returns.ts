/** What tax returns say. */
import { addUp, settle, type StatementRead, type Sum } from '../balances';
import { monthCountOf } from '../period';
import type { TaxReturn } from '../reading';
import { absentForm, cellOf, formOf, lineOf, type Line } from './forms';

type Kind = TaxReturn['kind'];
type Table = Readonly<Record<string, (statements: readonly StatementRead[]) => Sum>>;

const OF_PERIOD = /本[月期]数|本期金额|本[月期]$/;
const OF_YEAR = /累计/;

/** Kinds of sales that have columns of their own. */
const SALES = /一般|即征即退|货物|劳务|服务|不动产/;
const REFUNDED = /即征即退/;

const isOfPeriod = (heading: string): boolean => OF_PERIOD.test(heading) && !OF_YEAR.test(heading);

/** A column of sales of which nobody says what months it is of, and refunded sales beside no ordinary ones. */
const lacksHeading = (headings: readonly string[]): boolean => {
  const period = headings.filter(isOfPeriod);
  return (
    headings.some((one) => SALES.test(one) && !OF_YEAR.test(one) && !isOfPeriod(one)) ||
    (period.length > 0 && period.every((one) => REFUNDED.test(one)))
  );
};

/** Columns of the period: ordinary and refundable sales, goods and services stand beside each other. */
const ofPeriod = ({ row: { amounts, doubtful } }: Line<Kind>): { column: string; value: number | null }[] => {
  if (lacksHeading(Object.keys(amounts))) return [];
  const columns = Object.entries(amounts).filter(([heading]) => isOfPeriod(heading));
  const applying = columns.filter(([heading, value]) => value !== null || doubtful?.[heading]);
  return (applying.length > 0 ? applying : columns.slice(0, 1)).map(([column, value]) => ({ column, value }));
};

const ofYear = ({ row: { amounts } }: Line<Kind>): { column: string; value: number | null }[] => {
  const columns = Object.entries(amounts);
  const [column, value] = columns.find(([heading]) => OF_YEAR.test(heading)) ?? columns[0] ?? [];
  return column === undefined ? [] : [{ column, value: value ?? null }];
};

const line = (
  statements: readonly StatementRead[],
  kind: Kind,
  key: string,
  columns: typeof ofPeriod = ofPeriod,
): Sum => lineOf(formOf(statements, kind), kind, [key], columns);

const lines = (statements: readonly StatementRead[], kind: Kind, keys: readonly string[]): Sum => {
  if (!formOf(statements, kind)) return absentForm(kind);
  return addUp(keys.map((key) => line(statements, kind, key)));
};

const surcharges = ['urban_construction_tax_due', 'education_surcharge_due', 'local_education_surcharge_due'];

/** Sales of all kinds, exempt ones included: what is declared, whether or not it is taxed. */
const generalSales = ['sales_standard_rate', 'sales_simple_method', 'sales_export_refund', 'sales_exempt'];
const smallSales = ['sales_3pct', 'sales_5pct', 'sales_used_assets', 'sales_exempt', 'sales_export_exempt'];

const general: Table = {
  vat_output: (read) => line(read, 'vat-return-general', 'output_tax'),
  vat_input: (read) => line(read, 'vat-return-general', 'input_tax'),
  vat_payable: (read) => line(read, 'vat-return-general', 'total_tax_payable'),
  vat_end_credit: (read) => line(read, 'vat-return-general', 'credit_carried_forward'),
  input_transferred_out: (read) => line(read, 'vat-return-general', 'input_tax_transferred_out'),
  vat_sales_declared: (read) => lines(read, 'vat-return-general', generalSales),
  declared_revenue: (read) => lines(read, 'vat-return-general', generalSales),
  surcharge_declared: (read) => lines(read, 'vat-return-general', surcharges),
};

const small: Table = {
  sales_tax_period: (read) => lines(read, 'vat-return-small', smallSales),
  declared_revenue: (read) => lines(read, 'vat-return-small', smallSales),
  vat_sales_declared: (read) => lines(read, 'vat-return-small', smallSales),
  vat_payable: (read) => line(read, 'vat-return-small', 'total_tax_payable'),
  surcharge_declared: (read) => lines(read, 'vat-return-small', surcharges),
};

/** A printed average is rounded, to whole ones or to the last digits of its unit. */
const ROUNDING = 0.006;

/**
 * The mean of what was filled in for the beginnings and ends of quarters: the average of quarterly averages. Missing
 * where some of it was not read: half a quarter, a quarter between others, an average printed beside that is another.
 */
function quarterly(statements: readonly StatementRead[], key: string): Sum {
  const [line] = formOf(statements, 'cit-prepayment')?.lines(key) ?? [];
  if (!line) return absentForm('cit-prepayment');
  const missing: Sum = { missing: [{ why: 'row', kind: 'cit-prepayment', row: line.row.label }] };
  const entries = Object.entries(line.row.amounts);
  const days = entries.filter(([column]) => /[初末]/.test(column));
  if (days.some(([column]) => line.row.doubtful?.[column])) return missing;
  const known = days.flatMap(([, value], at) => (value === null ? [] : [at]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return missing;
  if (first % 2 === 1 || last % 2 === 0 || last - first + 1 !== known.length) return missing;
  const filled = days.flatMap(([column, value]) => (value === null ? [] : [{ column, value }]));
  const mean = filled.reduce((sum, { value }) => sum + value, 0) / filled.length;
  const printed = entries.find(([column]) => /平均/.test(column))?.[1] ?? null;
  const unit = line.form.unit;
  if (printed !== null && Math.abs(printed - mean) > Math.max(1, unit * ROUNDING)) return missing;
  const sources = filled.flatMap(({ column, value }) => {
    const cell = cellOf(line, column, value);
    return 'sources' in cell ? cell.sources : [];
  });
  return { value: settle(mean), sources };
}

const prepayment: Table = {
  taxable_income_ytd: (read) => line(read, 'cit-prepayment', 'actual_profit', ofYear),
  cit_due: (read) => line(read, 'cit-prepayment', 'tax_due', ofYear),
  cit_prepaid: (read) => line(read, 'cit-prepayment', 'prepaid_ytd', ofYear),
  cit_payable_ytd: (read) => {
    const tax = line(read, 'cit-prepayment', 'tax_payable', ofYear);
    const relief = line(read, 'cit-prepayment', 'tax_relief', ofYear);
    if ('missing' in tax) return tax;
    if ('missing' in relief) return relief;
    return { value: settle(tax.value - relief.value), sources: [...tax.sources, ...relief.sources] };
  },
  employees_avg: (read) => quarterly(read, 'employees'),
  assets_avg: (read) => quarterly(read, 'assets'),
};

/** Facts by name, general taxpayers first: nobody files both returns for one period. */
export const taxReturnReductions: readonly Table[] = [general, small, prepayment];

/** The filing period of a small-scale taxpayer, by the period of the return: `month` or `quarter`. */
export function taxPeriodOf(statements: readonly StatementRead[]): 'month' | 'quarter' | null {
  const read = formOf(statements, 'vat-return-small');
  const months = read?.parts[0] ? monthCountOf(read.parts[0].period) : null;
  return months === 1 ? 'month' : months === 3 ? 'quarter' : null;
}

/** The kind of taxpayer, by the return that was filed; null when none or both were read. */
export function taxpayerTypeOf(statements: readonly StatementRead[]): 'general' | 'small-scale' | null {
  const kinds = new Set(statements.map(({ statement }) => statement.kind));
  const [isGeneral, isSmall] = [kinds.has('vat-return-general'), kinds.has('vat-return-small')];
  return isGeneral === isSmall ? null : isGeneral ? 'general' : 'small-scale';
}

/** Whether the return says that the enterprise is small and of low profit; null where it does not say. */
export function smallLowProfitOf(statements: readonly StatementRead[]): boolean | null {
  const lines = formOf(statements, 'cit-prepayment')?.lines('small_low_profit') ?? [];
  const [answer, other] = new Set(lines.flatMap(({ row }) => row.answer ?? []));
  return other === undefined ? (answer ?? null) : null;
}
