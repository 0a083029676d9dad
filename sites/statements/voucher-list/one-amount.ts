import type { Problem } from '../../../rules/reading';
import type { PrintedRow, PrintedTable } from '../../tables/printed';
import { clean, folded } from '../../text';
import { isSum } from '../list/sums';

/** A journal of one column of amounts, beside which another says 借 or 贷, as one with a column a side. */
export interface OneAmount {
  table: PrintedTable;
  /** Where both sides' amounts stand on the page. */
  at: number;
}

const DIRECTION = /^(?:借贷)?方向$|^借(?:[/、\\]|或)?贷(?:方向)?$|^(?:dr\.?\/cr\.?|d\/c|side)$/i;
const AMOUNT = /^(?:凭证|本位?币|人民币|发生|交易|分录)?(?:金额|发生额)(?=$|\()|^amount(?=$|\()/i;
const SIDED = /^(?:借|贷|debit|credit)|余额|balance/i;
const DEBIT = /^(?:借方?|dr?\.?|debit)$/i;
const CREDIT = /^(?:贷方?|cr?\.?|credit)$/i;

/** The one column whose heading fits; -1 for none or several. */
function onlyAt(names: readonly string[], pattern: RegExp): number {
  const found = names.flatMap((name, at) => (pattern.test(name) ? [at] : []));
  return found.length === 1 ? found[0]! : -1;
}

/** Amounts of a cell under their sides, one a line; what has no side stays where nobody can read it. */
function parted(row: PrintedRow, direction: number, amount: number): PrintedRow {
  const sides = (row.cells[direction] ?? '').split('\n').map(folded);
  const texts = (row.cells[amount] ?? '').split('\n').map(clean);
  if (row.cells.length <= Math.max(direction, amount)) return row;
  const cells = [...row.cells];
  const adds = row.foot ?? row.cells.some(isSum);
  const isTold =
    sides.length === texts.length && sides.every((side) => DEBIT.test(side) || CREDIT.test(side));
  if (isTold) {
    cells[direction] = texts.map((text, n) => (DEBIT.test(sides[n]!) ? text : '')).join('\n');
    cells[amount] = texts.map((text, n) => (DEBIT.test(sides[n]!) ? '' : text)).join('\n');
  } else if (adds) cells[direction] = cells[amount] = '';
  else {
    // Nil has no side, and needs none.
    const both = [...sides, ...texts].filter(Boolean).join(' ');
    cells[direction] = cells[amount] = both && `? ${both}`;
  }
  return { ...row, cells };
}

/** Null for a table with a column a side, or of balances. */
export function withOneAmount(table: PrintedTable): OneAmount | null {
  const names = table.headers.map((heading) => folded(heading.split(' / ').pop() ?? ''));
  const direction = onlyAt(names, DIRECTION);
  const amount = onlyAt(names, AMOUNT);
  if (direction < 0 || amount < 0) return null;
  if (names.some((name, at) => at !== direction && SIDED.test(name))) return null;
  const unit = /[（(].*$/.exec(table.headers[amount] ?? '')?.[0] ?? '';
  const headers = [...table.headers];
  headers[direction] = `借方金额${unit}`;
  headers[amount] = `贷方金额${unit}`;
  const rows = table.rows.map((row) => parted(row, direction, amount));
  return { table: { ...table, headers, rows }, at: amount };
}

/** Problems of either side, said once of the column that the page has. */
export function asPrinted(
  problems: readonly Problem[],
  { table, at }: OneAmount,
  page: PrintedTable,
): Problem[] {
  const made = table.headers.filter((heading, n) => heading !== page.headers[n]);
  const said = problems.map((problem) =>
    made.includes(problem.detail['column'] ?? '')
      ? { ...problem, detail: { ...problem.detail, column: page.headers[at] ?? '' } }
      : problem,
  );
  const texts = said.map((problem) => JSON.stringify(problem));
  return said.filter((_, n) => texts.indexOf(texts[n]!) === n);
}
