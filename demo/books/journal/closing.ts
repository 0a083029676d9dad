import { PROFIT_AND_LOSS } from '../accounts';
import type { Draft, Line, Role } from '../client';
import type { Fen } from '../money';
import { credit, debit } from './lines';

const isProfitAndLoss = (role: Role): boolean => PROFIT_AND_LOSS.includes(role.split('.')[0] ?? role);

/** One voucher for the accounts that stand on one side: all income, or all cost and expense. */
function carry(summary: string, rows: readonly (readonly [Role, Fen])[]): Draft[] {
  if (rows.length === 0) return [];
  const lines: Line[] = rows.map(([role, net]) => (net > 0 ? credit(role, net) : debit(role, -net)));
  const total = rows.reduce((all, [, net]) => all + net, 0);
  const target = total > 0 ? debit('yearProfit', total) : credit('yearProfit', -total);
  return [{ day: 31, summary, lines: [target, ...lines], attachments: 0, closing: true }];
}

/** Month-end vouchers that carry profit and loss to 本年利润. */
export function closing(drafts: readonly Draft[]): Draft[] {
  const net = new Map<Role, Fen>();
  for (const line of drafts.flatMap((one) => one.lines)) {
    if (!isProfitAndLoss(line.account)) continue;
    net.set(line.account, (net.get(line.account) ?? 0) + line.debit - line.credit);
  }
  const rows = [...net].filter(([, amount]) => amount !== 0);
  return [
    ...carry(
      '结转本期收入',
      rows.filter(([, amount]) => amount < 0),
    ),
    ...carry(
      '结转本期成本费用',
      rows.filter(([, amount]) => amount > 0),
    ),
  ];
}
