import type { Ageing } from '../../../rules/reading';
import { cents, parseAmount } from '../../numbers';
import { isOneCell, type PrintedRow, type PrintedTable } from '../../tables/printed';
import { folded } from '../../text';

type Side = '借' | '贷';

const DIRECTION = /^(?:余额)?(?:借贷)?方向$|^借[/、]?贷$/;
/** The side on which such debts stand. */
const OWN: Readonly<Record<NonNullable<Ageing['of']>, Side>> = {
  receivable: '借',
  prepayment: '借',
  payable: '贷',
  advance: '贷',
};

const sideIn = (text: string): Side | null => (/^[借贷]/.exec(folded(text))?.[0] ?? null) as Side | null;

const figure = (text: string): number => {
  const amount = parseAmount(text);
  return amount.kind === 'number' ? amount.value : 0;
};

/**
 * The table with a minus before what stands on the other side than its debts do, where a column says the sides; with
 * the side before a figure, which makes it unreadable, where nobody can tell what it means.
 */
export function withSigns(
  table: PrintedTable,
  balance: number,
  buckets: readonly number[],
  of: Ageing['of'],
): PrintedTable {
  const direction = table.headers.findIndex((heading) => DIRECTION.test(folded(heading)));
  if (direction < 0 || balance < 0) return table;
  const sides = new Set(table.rows.flatMap(({ cells }) => sideIn(cells[direction] ?? '') ?? []));
  const [first, other] = sides;
  const own = of ? OWN[of] : other ? null : first;
  const signed = (row: PrintedRow): PrintedRow => {
    const side = sideIn(row.cells[direction] ?? '');
    if (isOneCell(row) || !side || side === own) return row;
    const whole = figure(row.cells[balance] ?? '');
    const parts = cents(buckets.reduce((sum, at) => sum + figure(row.cells[at] ?? ''), 0));
    const columns = parts === -whole ? [balance] : [balance, ...buckets];
    const mark = own && whole >= 0 ? '-' : `${side} `;
    const cells = row.cells.map((text, at) =>
      columns.includes(at) && figure(text)
        ? mark === '-' && text.startsWith('-')
          ? text.slice(1)
          : mark + text
        : text,
    );
    return { ...row, cells };
  };
  return { ...table, rows: table.rows.map(signed) };
}
