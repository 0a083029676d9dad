import { lineKey } from '../../../rules/lines';
import type { TaxReturn } from '../../../rules/reading';
import type { PrintedTable } from '../../tables/printed';
import { folded } from '../../text';
import { isName, isTooLong } from '../forms/headings';

type Kind = TaxReturn['kind'];

/** Other forms of the tax offices: appendices, and the return of the year. */
const OTHER = /附列资料|减免税申报明细|年度纳税申报|A10\d{4}|A20[12][1-9]0|附表/;
const TITLES: Record<Kind, RegExp> = {
  'vat-return-general': /增值税.*申报表.*一般纳税人|一般纳税人.*增值税/,
  'vat-return-small': /增值税.*申报表.*小规模|小规模.*增值税/,
  'cit-prepayment': /企业所得税.*(?:预缴|季度|月度)|A200000/,
};
const VAT = /增值税.*申报表/;
const TAX = /纳税申报|申报表|预缴/;

/** Lines that no other form has. */
const OWN: Record<Kind, readonly string[]> = {
  'vat-return-general': [
    'sales_standard_rate', 'output_tax', 'input_tax', 'credit_brought_forward', 'input_tax_transferred_out',
    'deductible_tax', 'deducted_tax', 'credit_carried_forward', 'unpaid_carried_forward', 'simple_tax_payable',
  ],
  'vat-return-small': [
    'sales_3pct', 'sales_5pct', 'sales_used_assets', 'sales_exempt_small', 'sales_below_threshold', 'tax_payable',
    'tax_exempt', 'tax_exempt_small', 'tax_exempt_below_threshold',
  ],
  'cit-prepayment': [
    'specific_business_income', 'non_taxable_income', 'accelerated_depreciation', 'exempt_and_extra_deductions',
    'income_reduction', 'loss_offset', 'actual_profit', 'tax_payable', 'tax_relief', 'prepaid_ytd', 'prepaid_specific',
    'tax_due',
  ],
}; // prettier-ignore

/** Headings of books and lists; no return has them. */
const BOOKS = /借方|贷方|科目|凭证|发票|摘要|往来|客户|debit|credit|voucher|invoice|customer/i;

/** Whether a table is one of books or lists by its headings and length, which spares a look at every cell. */
export const isBook = (table: PrintedTable): boolean =>
  isTooLong(table) || table.headers.some((heading) => BOOKS.test(folded(heading)));

const ANNUAL = /^纳税调整(?:增加|减少)额/;

const heads = ({ title, captions }: PrintedTable): string => [title, ...captions].map(folded).join(' ');

/** The keys of a kind that any cell of a table names. */
function keysIn(table: PrintedTable, kind: Kind): Set<string> {
  const keys = new Set<string>();
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      const key = isName(cell) ? lineKey(kind, cell, null) : null;
      if (key) keys.add(key);
    }
  }
  return keys;
}

const ownIn = (table: PrintedTable, kind: Kind): number => {
  const keys = keysIn(table, kind);
  return OWN[kind].filter((key) => keys.has(key)).length;
};

const isAnnual = (table: PrintedTable): boolean =>
  table.rows.some(({ cells }) => cells.some((cell) => ANNUAL.test(folded(cell).replace(/^[减加]:/, ''))));

/** Whether a table is the main form of this kind, by what stands over it and by its lines. */
export function isTaxReturn(table: PrintedTable, kind: Kind): boolean {
  if (isBook(table)) return false;
  // A title that says it needs no captions, among which other forms' tabs may be.
  const head = TITLES[kind].test(folded(table.title)) ? folded(table.title) : heads(table);
  if (OTHER.test(head) || isAnnual(table)) return false;
  if (Object.keys(TITLES).some((other) => other !== kind && TITLES[other as Kind].test(head))) return false;
  const own = ownIn(table, kind);
  if (TITLES[kind].test(head)) return own > 0 || keysIn(table, kind).size > 2;
  // A tool's own sum of taxes has some of these lines; the form has them all.
  if (kind === 'cit-prepayment') return own > 2 || (own > 1 && TAX.test(head));
  const other: Kind = kind === 'vat-return-general' ? 'vat-return-small' : 'vat-return-general';
  return own > (VAT.test(head) ? 1 : 3) && own > ownIn(table, other);
}

/** Whether a table is a form of the tax offices, this one or another, and so no statement of the books. */
export function isTaxForm(table: PrintedTable): boolean {
  const title = folded(table.title);
  if (OTHER.test(title) || Object.values(TITLES).some((known) => known.test(title))) return true;
  return isAnnual(table) || ownIn(table, 'cit-prepayment') > 1;
}
