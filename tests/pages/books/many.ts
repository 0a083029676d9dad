import type { Sheet } from './sheet';
import { directions } from './trial-balance';

const OPENING = 3200;

/** A balance of so many accounts, the debit of each its own number. */
export const manyAccounts = (count: number): Sheet => ({
  ...directions.sheet,
  lines: Array.from({ length: count }, (_, n) => ({
    cells: {
      code: String(100101 + n),
      name: `往来单位第${n + 1}号`,
      from: '借',
      opening: `${OPENING}.00`,
      debit: `${n + 1}.00`,
      credit: '',
      to: '借',
      closing: `${OPENING + n + 1}.00`,
    },
  })),
});
