import type { StatementKind } from '../../../rules/reading';

/** Lines that add up, by their keys; a minus stands before those that are taken off. */
export interface Sum {
  of: readonly string[];
  /** The result may be nil where the sum is negative. */
  floor?: true;
  /** Holds only where the sheet has none of these lines. */
  unless?: readonly string[];
  /** Adds up single accounts, so that a line nobody knows may be one of them. */
  items?: true;
  /** Holds one side of the sheet against the other. */
  sides?: true;
}

export interface Formula {
  line: string;
  /** It is right when one of these is. */
  sums: readonly Sum[];
  /** Told by Chinese names alone: in English the same names cut the statement elsewhere. */
  chinese?: true;
}

const f = (line: string, ...sums: (string | Sum)[]): Formula => ({
  line,
  sums: sums.map((sum) => (typeof sum === 'string' ? { of: sum.split(' ') } : sum)),
});

const sum = (of: string, rest: Omit<Sum, 'of'>): Sum => ({ of: of.split(' '), ...rest });

const GENERAL = ['other_income', 'rd_expense', 'credit_impairment', 'fair_value_gain', 'disposal_gain'];
const COMMON = 'revenue -cost -taxes_and_surcharges -selling_expense -admin_expense';
const GAINS =
  '-rd_expense -finance_expense other_income investment_income hedging_gain fair_value_gain disposal_gain';

/** What lines are made of, by the forms of each kind. `*` multiplies. */
// prettier-ignore
export const formulas: Partial<Record<StatementKind, readonly Formula[]>> = {
  'income-statement': [
    {
      ...f(
        'operating_profit',
        sum(`${COMMON} -finance_expense investment_income`, { unless: [...GENERAL, 'asset_impairment'] }),
        // Losses are printed with a minus by the form, and without by some.
        sum(`${COMMON} ${GAINS} credit_impairment asset_impairment`, {}),
        sum(`${COMMON} ${GAINS} -credit_impairment -asset_impairment`, {}),
      ),
      chinese: true,
    },
    { ...f('profit_before_tax', 'operating_profit non_operating_income -non_operating_expense'), chinese: true },
    f('net_profit', 'profit_before_tax -income_tax', 'profit_before_tax income_tax'),
  ],
  'balance-sheet': [
    f('total_current_assets', sum(
      'cash_and_bank short_term_investment notes_receivable receivables prepayments dividends_receivable ' +
      'interest_receivable other_receivables inventories other_current_assets',
      { items: true, unless: ['trading_assets', 'contract_assets', 'noncurrent_assets_due'] },
    )),
    f('fixed_assets_net', 'fixed_assets_cost -accumulated_depreciation'),
    f('total_noncurrent_assets', sum(
      'long_term_bonds long_term_equity fixed_assets_net construction construction_materials fixed_assets_disposal ' +
      'biological_assets intangible_assets development_expenditure long_term_deferred other_noncurrent_assets',
      { items: true, unless: ['right_of_use_assets', 'investment_property', 'goodwill'] },
    )),
    f('total_assets', 'total_current_assets total_noncurrent_assets'),
    f('total_current_liabilities', sum(
      'short_term_loans notes_payable payables advances_received wages_payable taxes_payable interest_payable ' +
      'profit_payable other_payables other_current_liabilities',
      { items: true, unless: ['trading_liabilities', 'contract_liabilities', 'noncurrent_liabilities_due'] },
    )),
    f('total_noncurrent_liabilities', sum(
      'long_term_loans long_term_payables deferred_income other_noncurrent_liabilities',
      { items: true, unless: ['bonds_payable', 'lease_liabilities', 'provisions', 'deferred_tax_liabilities'] },
    )),
    f('total_liabilities', 'total_current_liabilities total_noncurrent_liabilities'),
    f('total_equity', sum('paid_in_capital capital_reserve surplus_reserve undistributed_profit', {
      items: true,
      unless: ['other_equity', 'treasury_shares', 'accumulated_other_income', 'special_reserve', 'current_earnings'],
    })),
    f('total_liabilities_and_equity', 'total_liabilities total_equity'),
    f(
      'total_assets',
      sum('total_liabilities_and_equity', { sides: true }),
      sum('total_liabilities total_equity', { sides: true, unless: ['total_liabilities_and_equity'] }),
      sum('total_liabilities total_equity current_earnings', { sides: true, unless: ['total_liabilities_and_equity'] }),
    ),
  ],
  'vat-return-general': [
    f('deductible_tax', 'input_tax credit_brought_forward -input_tax_transferred_out -export_refund inspection_tax_standard'),
    f('tax_payable', 'output_tax -deducted_tax'),
    f('credit_carried_forward', 'deductible_tax -deducted_tax'),
    f('total_tax_payable', 'tax_payable simple_tax_payable -tax_reduction'),
    f('unpaid_carried_forward', 'total_tax_payable unpaid_brought_forward export_refund_received -paid_in_period'),
    f('tax_due', 'total_tax_payable -prepaid_instalments -prepaid_export'),
  ],
  'vat-return-small': [
    f('sales_exempt', 'sales_exempt_small sales_below_threshold sales_exempt_other'),
    f('total_tax_payable', 'tax_payable -tax_reduction'),
    f('tax_due', 'total_tax_payable -prepaid'),
  ],
  'cit-prepayment': [
    f('actual_profit', sum(
      'profit_before_tax specific_business_income -non_taxable_income -accelerated_depreciation ' +
      '-exempt_and_extra_deductions -income_reduction -loss_offset', {},
    )),
    f('tax_payable', sum('actual_profit *tax_rate', { floor: true })),
    f('tax_due',
      sum('tax_payable -tax_relief -tax_credit -prepaid_ytd -prepaid_specific', { floor: true }),
      // 抵免 is a line since 2025 only; the forms with it have lines of operating profit too.
      sum('tax_payable -tax_relief -prepaid_ytd -prepaid_specific', { floor: true, unless: ['tax_credit', 'operating_profit'] }),
    ),
  ],
};

/** Lines whose sums hold over the year too; the others carry forward from period to period. */
export const holdOverYear: Partial<Record<StatementKind, readonly string[]>> = {
  'vat-return-general': ['tax_payable', 'total_tax_payable'],
  'vat-return-small': ['sales_exempt', 'total_tax_payable'],
};
