import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { books, type Book } from './books';
import { mastheadOf, openDesk, type Desk } from './desk';
import type { Drawer } from './server';

let desk: Desk;
beforeAll(async () => (desk = await openDesk()));
afterAll(async () => desk?.close());

interface Broken {
  book: string;
  /** The row, by the beginning of one of its cells, and the column of the figure that is typed over. */
  row: RegExp;
  column: string;
  /** Facts that are part of a sum that no longer comes out, and some that are not. */
  withheld: readonly string[];
  kept: readonly string[];
}

const broken: readonly Broken[] = [
  {
    book: 'income statement of small enterprises',
    row: /营业利润/,
    column: 'period',
    withheld: ['revenue', 'cost', 'profit_before_tax'],
    kept: ['revenue_ytd', 'net_profit', 'net_profit_ytd'],
  },
  {
    book: 'balance sheet of small enterprises',
    row: /^流动资产合计/,
    column: 'aclosing',
    withheld: ['current_assets', 'total_assets', 'receivable_balance'],
    kept: ['current_liabilities', 'total_liabilities', 'payable_balance', 'undistributed_profit_opening'],
  },
  {
    book: 'VAT return, general',
    row: /^应纳税额$/,
    column: 'month',
    withheld: ['vat_output', 'vat_payable'],
    kept: ['vat_sales_declared'],
  },
  {
    book: 'VAT return, small-scale',
    row: /^应纳税额合计/,
    column: 'services',
    withheld: ['vat_payable'],
    kept: ['sales_tax_period'],
  },
  {
    book: 'income tax prepayment',
    row: /实际利润额/,
    column: 'amount',
    withheld: ['taxable_income_ytd'],
    kept: ['cit_prepaid'],
  },
  {
    book: 'trial balance',
    row: /^库存现金/,
    column: 'closing_debit',
    withheld: ['cash_balance'],
    kept: ['bank_balance', 'receivable_balance', 'roll_forward_break_count'],
  },
];

function typedOver({ sheet }: Book, { row, column }: Broken): Book['sheet'] {
  const lines = sheet.lines.map((line) =>
    Object.values(line.cells).some((text) => row.test(text))
      ? { ...line, cells: { ...line.cells, [column]: '987,654.00' } }
      : line,
  );
  return { ...sheet, lines };
}

describe.each<Drawer>(['plain', 'element-ui', 'inputs'])('figures of %s that do not add up', (drawer) => {
  it.each(broken.map((one) => [one.book, one] as const))('%s', async (name, one) => {
    const book = books.find((other) => other.name === name)!;
    const masthead = mastheadOf(book, 'text');
    const right = await desk.read(drawer, { sheet: book.sheet, masthead });
    const found = await desk.read(drawer, { sheet: typedOver(book, one), masthead });
    const factsIn = ({ facts }: typeof found) => new Map(facts.map((fact) => [fact.name, fact.value]));
    const [before, after] = [factsIn(right), factsIn(found)];
    expect(found.problemCodes.some((code) => /differs?$/.test(code))).toBe(true);
    for (const fact of one.withheld) expect([fact, before.has(fact), after.get(fact)]).toEqual([fact, true, undefined]);
    for (const fact of one.kept) expect([fact, after.get(fact) ?? null]).not.toEqual([fact, null]);
  }); // prettier-ignore
});
