import type { Fen } from './money';
import type { Period } from './period';

export type Standard = '小企业会计准则' | '企业会计准则';
export type Taxpayer = '一般' | '小规模';

/** Where cost gathers before it is carried to cost of sales. */
export type Costing = 'goods' | 'construction' | 'service';

/** An account by its meaning, independent of the code a standard gives it; `parent.child`. */
export type Role = string;

export interface Line {
  readonly account: Role;
  readonly debit: Fen;
  readonly credit: Fen;
}

/** A voucher before it has a number. */
export interface Draft {
  readonly day: number;
  readonly summary: string;
  readonly lines: readonly Line[];
  readonly attachments: number;
  /** Carries profit and loss to 本年利润; statements leave it out. */
  readonly closing?: boolean;
}

/** What one client does in one month. All amounts in fen, sales and purchases without VAT. */
export interface Plan {
  readonly sales: Fen;
  /** The part of sales, tax included, taken in cash. */
  readonly cashSales: Fen;
  readonly collected: Fen;
  readonly purchases: Fen;
  readonly inputVat: Fen;
  readonly paid: Fen;
  readonly cost: Fen;
  /** Wages that belong to the work sold (service, construction). */
  readonly labour: Fen;
  readonly wages: Fen;
  readonly rent: Fen;
  readonly freight: Fen;
  readonly ads: Fen;
  readonly office: Fen;
  readonly entertainment: Fen;
  readonly bankFee: Fen;
  readonly depreciation: Fen;
  /** Cash paid into the bank, and taken out of it. */
  readonly deposit: Fen;
  readonly withdrawal: Fen;
  readonly extras: readonly Draft[];
}

export interface SubAccount {
  readonly parent: Role;
  /** Two digits behind the parent's code. */
  readonly suffix: string;
  readonly name: string;
}

export interface Client {
  readonly code: string;
  readonly name: string;
  readonly taxpayer: Taxpayer;
  readonly standard: Standard;
  /** 个体工商户: no corporate income tax. */
  readonly soleTrader: boolean;
  /** The account set's own current period, shown in the header. */
  readonly current: Period;
  readonly closed: '已结' | '未结';
  readonly filing: '未申报' | '已申报' | '按季';
  readonly costing: Costing;
  readonly vatRate: number;
  readonly cityTaxRate: number;
  readonly subAccounts: readonly SubAccount[];
  /** Vouchers a month to aim at; invoices are split until it is reached. */
  readonly vouchersPerMonth: number;
  /** Voucher numbers left out, by month. */
  readonly missingNumbers: Readonly<Record<Period, readonly number[]>>;
  /** One plan a month; `null` before the books begin. */
  readonly plans: readonly (Plan | null)[];
  /**
   * Closing balances of the anchor month, yuan, positive on the account's own
   * side. Year-start balances follow from them by taking the movements back.
   */
  readonly balances: Readonly<Record<Role, number>>;
  /** VAT of December 2025, paid in January, yuan. */
  readonly vatBroughtForward: number;
}
