import type { Draft, Line, Role } from '../client';
import type { Fen } from '../money';

export const debit = (account: Role, amount: Fen): Line => ({ account, debit: amount, credit: 0 });
export const credit = (account: Role, amount: Fen): Line => ({ account, debit: 0, credit: amount });

/** A voucher without its zero lines, or nothing when no line is left. */
export function draft(day: number, summary: string, lines: readonly Line[], attachments = 1): Draft[] {
  const kept = lines.filter((line) => line.debit !== 0 || line.credit !== 0);
  return kept.length > 0 ? [{ day, summary, lines: kept, attachments }] : [];
}
