import type { Client, Draft, Plan } from '../client';
import type { Fen } from '../money';
import { credit, debit, draft } from './lines';

const MONTH_END = 31;

/** Wages, expenses, cash in and out, depreciation and the cost of what was sold. */
export function running(client: Client, plan: Plan, wagesDue: Fen): Draft[] {
  const source = client.costing === 'goods' ? 'stock' : 'work';
  return [
    ...draft(6, '提取备用金', [debit('cash', plan.withdrawal), credit('bank', plan.withdrawal)]),
    ...draft(8, '现金存入银行', [debit('bank', plan.deposit), credit('cash', plan.deposit)]),
    ...draft(10, '发放上月工资', [debit('wages', wagesDue), credit('bank', wagesDue)], 2),
    ...draft(12, '支付房租', [debit('admin.rent', plan.rent), credit('bank', plan.rent)]),
    ...draft(16, '支付运费', [debit('selling.freight', plan.freight), credit('bank', plan.freight)], 3),
    ...draft(18, '支付推广费', [debit('selling.ads', plan.ads), credit('bank', plan.ads)]),
    ...draft(
      20,
      '报销业务招待费',
      [debit('admin.entertainment', plan.entertainment), credit('cash', plan.entertainment)],
      4,
    ),
    ...draft(22, '报销办公费', [debit('admin.office', plan.office), credit('cash', plan.office)], 3),
    ...draft(26, '银行手续费', [debit('finance', plan.bankFee), credit('bank', plan.bankFee)]),
    ...draft(MONTH_END, '计提本月工资', [
      debit('work', plan.labour),
      debit('admin.wages', plan.wages),
      credit('wages', plan.labour + plan.wages),
    ]),
    ...draft(MONTH_END, '计提折旧', [
      debit('admin.depreciation', plan.depreciation),
      credit('depreciation', plan.depreciation),
    ]),
    ...draft(MONTH_END, '结转销售成本', [debit('cost', plan.cost), credit(source, plan.cost)]),
  ];
}
