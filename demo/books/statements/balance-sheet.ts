import type { Book } from '../book';
import { type Fen, sum } from '../money';
import type { Period } from '../period';
import { atEnd, atStart } from './measure';
import { type Measured, measure } from './balance-figures';
import { GENERAL_LEFT, GENERAL_RIGHT, type Layout, SMALL_LEFT, SMALL_RIGHT } from './balance-layout';

export interface SheetCell {
  readonly label: string;
  /** Line number of the form; a heading has none. */
  readonly line: number | null;
  readonly indent: number;
  readonly closing: Fen;
  readonly opening: Fen;
}

export interface BalanceSheet {
  readonly form: '会小企01表' | '会企01表';
  readonly openingColumn: '年初余额' | '上年年末余额';
  readonly rows: readonly { readonly left: SheetCell | null; readonly right: SheetCell | null }[];
  readonly assets: Fen;
  readonly claims: Fen;
}

function column(layout: Layout, firstLine: number, closing: Measured, opening: Measured): SheetCell[] {
  let line = firstLine;
  return layout.map(([label, indent, of]) => ({
    label,
    indent,
    line: of === null ? null : line++,
    closing: of?.(closing) ?? 0,
    opening: of?.(opening) ?? 0,
  }));
}

/** 资产负债表 at a month's end, two-sided; the totals stand in the last row on both sides. Fen. */
export function balanceSheet(book: Book, period: Period): BalanceSheet {
  const small = book.client.standard === '小企业会计准则';
  const closing = measure(book, atEnd(book, period));
  const opening = measure(book, atStart(book, `${period.slice(0, 4)}-01`));
  const left = column(small ? SMALL_LEFT : GENERAL_LEFT, 1, closing, opening);
  const next = left.filter((cell) => cell.line !== null).length + 1;
  const right = column(small ? SMALL_RIGHT : GENERAL_RIGHT, next, closing, opening);
  const rows = left.map((cell, i) => {
    const last = i === left.length - 1;
    const other = last ? right.at(-1) : i < right.length - 1 ? right[i] : undefined;
    return { left: cell, right: other ?? null };
  });
  return {
    form: small ? '会小企01表' : '会企01表',
    openingColumn: small ? '年初余额' : '上年年末余额',
    rows,
    assets: closing.assets,
    claims: sum([closing.liabilities, closing.equity]),
  };
}
