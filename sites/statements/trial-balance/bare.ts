import { parseAmount } from '../../numbers';
import type { PrintedTable } from '../../tables/printed';
import { folded } from '../../text';
import type { AccountColumns } from './columns';
import { TOTAL } from './labels';

const MOVED = /发生额|movement|activity|transactions|turnover|for the (?:month|period|quarter|year)/i;
const AT_A_DAY = /\bas (?:of|at|on)\b|截[至止]|余额试算/i;

/**
 * What debit and credit alone are: balances where the page is of a day, or in English, where a trial balance lists
 * them; else movements. An account has no balance on both sides.
 */
export function ofBalances(table: PrintedTable, columns: AccountColumns): AccountColumns {
  if (!columns.bare || columns.sided.length !== 2) return columns;
  const around = [table.title, ...table.captions, ...table.headers].join(' ');
  const inEnglish = !/\p{Script=Han}/u.test(table.headers.map(folded).join(''));
  if (MOVED.test(around) || !(AT_A_DAY.test(around) || inEnglish)) return columns;
  const isFilled = (text: string | undefined): boolean => {
    const amount = parseAmount(text ?? '');
    return amount.kind === 'number' && amount.value !== 0;
  };
  const at = columns.sided.flatMap((one) => one.at);
  const isAccount = (cells: readonly string[]): boolean => {
    const label = cells[columns.name]?.trim() ?? '';
    return label !== '' && !TOTAL.test(folded(label));
  };
  const twoSided = table.rows.some(
    ({ cells }) => isAccount(cells) && at.every((column) => isFilled(cells[column])),
  );
  if (twoSided) return columns;
  return {
    ...columns,
    sided: columns.sided.map((one) => ({
      ...one,
      column: one.column === 'debit' ? 'closing_debit' : 'closing_credit',
    })),
  };
}
