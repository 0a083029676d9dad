import { folded } from '../../text';
import { findColumns, type FoundColumns } from '../list/headings';

export type LedgerRole =
  | 'date' | 'month' | 'day' | 'word' | 'number' | 'accountCode' | 'account' | 'summary'
  | 'debit' | 'credit' | 'side' | 'balance'; // prettier-ignore

/** Headings of balances of accounts, of invoices and of stock; no ledger has them. */
const OTHER = /期初|期末|年初|累计|发票号|税[率额]|行次|数量|^ytd|opening|closing/i;

/** Finds the columns of a detail or general ledger; null when its headings are not those of one. */
export function ledgerColumns(headers: readonly string[]): FoundColumns<LedgerRole> | null {
  if (headers.some((heading) => OTHER.test(folded(heading)))) return null;
  const found = findColumns<LedgerRole>(headers, {
    date: [/^(?:凭证|记[账帐]|业务|制单)?日期$/, /^期间$/, /^(?:posting|transaction|effective)?date$/i],
    month: [/^(?:(?:19|20)\d\d年?)?月份?$/],
    day: [/^(?:(?:19|20)\d\d年?)?日$/],
    word: [/^凭证(?:字|类[型别])$/, /^字$/],
    number: [/^凭证(?:字号|编号|号码?|号数)?$/, /^字号$/, /^号数?$/, /^(?:voucher|journal|entry|je)(?:no\.?|number|#)?$/i, /^(?:ref\.?|reference|num|no\.?|number|doc(?:ument)?(?:no\.?)?)$/i],
    accountCode: [/^(?:会计)?科目(?:编[码号]|代码)$/, /^account(?:code|no\.?|number)$/i],
    account: [/^(?:会计)?科目(?:名称|全称)?$/, /^account(?:name)?$/i],
    summary: [/^摘要$/, /^(?:description|memo|narration|particulars|details|memo\/description)$/i, /^name$/i],
    debit: [/^借方(?:金额|发生额)?$/, /^(?:本期发生额|发生额|金额)借方?$/, /^借$/, /^debit(?:amount|s)?$|^dr\.?$/i],
    credit: [/^贷方(?:金额|发生额)?$/, /^(?:本期发生额|发生额|金额)贷方?$/, /^贷$/, /^credit(?:amount|s)?$|^cr\.?$/i],
    side: [/^(?:余额)?方向$/, /^(?:余额)?借(?:[/、\\]|或)?贷(?:方向)?$/, /^(?:balance)?(?:dr\.?\/cr\.?|d\/c|side)$/i],
    balance: [/^余额$/, /^余额(?:余额|金额)$/, /^(?:running|cumulative)?balance$/i],
  }); // prettier-ignore
  const { at } = found;
  // A balance of accounts, too, has a description beside debit, credit and balance, but no day.
  const dated = at.date >= 0 || at.month >= 0 || at.day >= 0 || folded(headers[at.summary] ?? '') === '摘要';
  const described = at.summary >= 0 || at.number >= 0;
  return at.debit >= 0 && at.credit >= 0 && at.balance >= 0 && described && dated ? found : null;
}
