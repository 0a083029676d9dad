import type { IncomeStatement, Problem } from '../../../rules/reading';
import { folded } from '../../text';
import type { Recogniser } from '../../tables/printed';
import { exchangedHeadings, isTooLong } from '../forms/headings';
import { isOverYear } from '../forms/over-year';
import { placesOf, readForm } from '../forms/read';
import type { FormLine } from '../forms/row';
import { isTaxForm } from '../tax-return/kinds';
import { formulaProblems } from '../identities';
import { DashedLines } from '../identities/dashes';
import { DoubtfulLines } from '../identities/doubts';
import { incomeColumns, isDated } from './columns';
import { setCostSigns } from './cost-signs';
import { setResultInFront } from './in-front';

const TITLE = /利润表|损益表|profit(?:&|and)loss|incomestatement|statementof(?:profit|income|comprehensive)/i;
const OTHER = /现金流量|权益变动|利润分配|cashflow|changesinequity/i;
/** Headings of other books; no statement of lines has them. */
const BOOKS = /借方|贷方|借\/贷|^科目(?:编码|代码|编号)$|凭证|发票|摘要|往来|debit|credit|voucher|invoice/i;
const RESULTS = ['operating_profit', 'profit_before_tax', 'net_profit', 'gross_profit'];
const OF_SALE = new Set([
  'revenue', 'main_revenue', 'other_revenue', 'total_revenue', 'cost', 'main_cost', 'other_cost', 'total_cost',
  'taxes_and_surcharges', 'consumption_tax', 'business_tax', 'urban_construction_tax', 'education_surcharge',
  'income_tax', 'total_profit', ...RESULTS,
]); // prettier-ignore
const FEW = 3;

/** Whether lines named so are those of an income statement: it earns, spends and ends in a profit. */
function isIncome(lines: readonly FormLine[], titled: boolean): boolean {
  const keys = new Set(lines.flatMap(({ key }) => key ?? []));
  const results = RESULTS.filter((key) => keys.has(key)).length;
  const earns = ['revenue', 'main_revenue', 'total_revenue'].some((key) => keys.has(key));
  if (titled) return keys.size >= 2 && (results > 0 || earns);
  return keys.size >= FEW && results > 0 && (earns || results > 1);
}

/** Reads an income statement of either Chinese standard, or a profit and loss account in English. */
export const readIncomeStatement: Recogniser<IncomeStatement> = (table, period = null) => {
  if (isTooLong(table)) return null;
  const heads = [table.title, ...table.captions].map(folded);
  if (heads.some((text) => OTHER.test(text)) || table.headers.some((heading) => BOOKS.test(folded(heading))))
    return null;
  if (isTaxForm(table)) return null;
  const isFilled = (column: number): boolean =>
    table.rows.some(({ cells }) => /[1-9]/.test(cells[column] ?? ''));
  const form = readForm(table, 'income-statement', (headings) => incomeColumns(headings, period, isFilled));
  const titled = heads.some((text) => TITLE.test(text));
  if (titled) setResultInFront(form.lines, form.coarse);
  if (!isIncome(form.lines, titled)) return null;
  const doubtful = new DoubtfulLines();
  const dashes = new DashedLines(form.lines, () => true, true);
  const signs = setCostSigns(form.lines, form.coarse, table.frame, doubtful);
  const formulas = formulaProblems('income-statement', form, table.frame, doubtful, dashes);
  const isSame = (one: Problem, other: Problem): boolean =>
    one.detail['label'] === other.detail['label'] && one.detail['column'] === other.detail['column'];
  const exchanged = isOverYear(
    form.lines.map(({ key, values }) => ({
      period: values['period'] ?? null,
      year: values['ytd'] ?? null,
      ofSale: key !== null && OF_SALE.has(key),
    })),
  );
  if (exchanged) form.problems.push(exchangedHeadings(table));
  const isShown = (name: string): boolean => !exchanged || name === 'prior';
  const amount = (line: FormLine, name: string): number | null =>
    isShown(name) && !line.dashed.includes(name) ? (line.values[name] ?? null) : null;
  return {
    statement: {
      kind: 'income-statement',
      unit: form.unit,
      frame: table.frame,
      title: table.title,
      rows: form.lines.map((line) => ({
        label: line.label,
        line: line.line,
        period: amount(line, 'period'),
        ytd: amount(line, 'ytd'),
        prior: amount(line, 'prior'),
        ...(line.means && { means: line.means }),
        ...doubtful.of(line),
        ...dashes.of(line, isShown),
      })),
    },
    problems: [
      ...form.problems,
      ...signs,
      ...formulas.filter((one) => !signs.some((sign) => isSame(sign, one))),
    ],
    empty: form.empty,
    ...(isDated(table.headers) && { dated: true }),
    ...placesOf(form.lines),
  };
};
