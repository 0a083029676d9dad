import type { Client, Draft, Plan } from '../client';
import { type Fen, pieces, times } from '../money';
import { credit, debit, draft } from './lines';

/** How many vouchers each kind of business is spread over. */
export interface Spread {
  readonly sales: number;
  readonly collected: number;
  readonly purchases: number;
  readonly paid: number;
}

const BUYERS = ['鑫源', '恒达', '永信', '博远', '佳和', '瑞丰', '德润', '启明', '华盛', '同泰'] as const;
const SELLERS = ['冀中', '宏运', '金桥', '万通', '北辰', '长信', '中基', '汇川'] as const;

const name = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
const dayOf = (i: number, count: number): number => 2 + Math.floor((i * 26) / Math.max(count, 1));

export const outputVat = (client: Client, plan: Plan): Fen => times(plan.sales, client.vatRate);

/** Sales invoices: on account, except for what was taken in cash. */
function sales(client: Client, plan: Plan, count: number): Draft[] {
  const vatRole = client.taxpayer === '一般' ? 'tax.vat.output' : 'tax.vat';
  const parts = pieces(plan.sales, count);
  let vatLeft = outputVat(client, plan);
  let cashLeft = plan.cashSales;
  return parts.flatMap((net, i) => {
    const vat = i === count - 1 ? vatLeft : times(net, client.vatRate);
    vatLeft -= vat;
    const cash = Math.min(cashLeft, net + vat);
    cashLeft -= cash;
    return draft(dayOf(i, count), `销售收入 ${name(BUYERS, i)}`, [
      debit('cash', cash),
      debit('receivable', net + vat - cash),
      credit('revenue', net),
      credit(vatRole, vat),
    ]);
  });
}

const collections = (plan: Plan, count: number): Draft[] =>
  pieces(plan.collected, count).flatMap((amount, i) =>
    draft(dayOf(i, count) + 1, `收回货款 ${name(BUYERS, i + 1)}`, [
      debit('bank', amount),
      credit('receivable', amount),
    ]),
  );

function purchases(client: Client, plan: Plan, count: number): Draft[] {
  const into = client.costing === 'goods' ? 'stock' : 'work';
  const what = client.costing === 'goods' ? '采购商品' : '成本支出';
  const rate = plan.purchases === 0 ? 0 : plan.inputVat / plan.purchases;
  let vatLeft = plan.inputVat;
  return pieces(plan.purchases, count).flatMap((net, i) => {
    const vat = i === count - 1 ? vatLeft : times(net, rate);
    vatLeft -= vat;
    return draft(
      dayOf(i, count),
      `${what} ${name(SELLERS, i)}`,
      [debit(into, net), debit('tax.vat.input', vat), credit('payable.goods', net + vat)],
      2,
    );
  });
}

const payments = (plan: Plan, count: number): Draft[] =>
  pieces(plan.paid, count).flatMap((amount, i) =>
    draft(dayOf(i, count) + 2, `支付货款 ${name(SELLERS, i + 1)}`, [
      debit('payable.goods', amount),
      credit('bank', amount),
    ]),
  );

/** Buying and selling, and the money for it. */
export function trade(client: Client, plan: Plan, spread: Spread): Draft[] {
  return [
    ...sales(client, plan, spread.sales),
    ...collections(plan, spread.collected),
    ...purchases(client, plan, spread.purchases),
    ...payments(plan, spread.paid),
  ];
}
