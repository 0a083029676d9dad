import { folded } from '../../text';
import { findColumns } from '../list/headings';
import { digitGroups, isBoxed, withoutPlaces, type SideColumns } from './digits';

type Role =
  'date' | 'number' | 'word' | 'accountCode' | 'account' | 'summary' | 'debit' | 'credit' | 'attachments';

export interface VoucherColumns {
  at: Record<Exclude<Role, 'debit' | 'credit'>, number>;
  /** Null where the table draws the side in a way that cannot be read. */
  debit: SideColumns | null;
  credit: SideColumns | null;
  twice: string[];
  /** The heading counts papers: a blank under it says none. */
  counted: boolean;
}

/** Headings of ledgers, balances and invoices; no list of vouchers has them. */
const OTHER = /余额|balance|期初|期末|累计|发票号|税[率额]|^ytd|opening|closing/i;

/** Finds the columns of a list of vouchers; null when its headings are not those of one. */
export function voucherColumns(headers: readonly string[]): VoucherColumns | null {
  if (headers.some((heading) => OTHER.test(folded(heading)))) return null;
  const groups = digitGroups(headers);
  const plain = headers.map((heading) => {
    const over = heading.split(' / ').slice(0, -1).map(folded).join('');
    return groups.has(over) ? '' : withoutPlaces(heading);
  });
  const { at, twice } = findColumns<Role>(plain, {
    date: [/^(?:凭证|制单|记[账帐]|业务)?日期$/, /^(?:voucher|posting|transaction|entry)?date$/i],
    number: [/^凭证(?:字号|编号|号码?|号数)$/, /^字号$/, /^号$/, /^(?:voucher|journal|entry|je)(?:no\.?|number|#|id)?$/i, /^(?:no\.?|number|num|ref\.?|reference)$/i],
    word: [/^凭证(?:字|类[型别])$/, /^字$/],
    accountCode: [/^(?:会计)?科目(?:编[码号]|代码)$/, /^account(?:code|no\.?|number)$/i],
    account: [/^(?:会计)?科目(?:名称|全称)?$/, /^account(?:name|title|description)?s?$/i],
    summary: [/^摘要$/, /^(?:summary|description|memo|narration|particulars)$/i],
    debit: [/^借方(?:金额|发生额)?$/, /^(?:金额)?借方?$/, /^debit(?:amount|s)?$|^dr\.?$/i],
    credit: [/^贷方(?:金额|发生额)?$/, /^(?:金额)?贷方?$/, /^credit(?:amount|s)?$|^cr\.?$/i],
    attachments: [/^(?:附单据|附件|单据|附)(?:张?数|数量)$/, /^附单据$/, /^附件$/, /^attachments?$/i],
  }); // prettier-ignore
  const sideOf = (role: 'debit' | 'credit', word: RegExp): SideColumns | null | undefined => {
    const group = [...groups].find(([over]) => word.test(over));
    if (group) return group[1];
    if (at[role] < 0) return undefined;
    return { at: at[role], digits: 1, boxed: isBoxed(headers[at[role]] ?? '') };
  };
  const debit = sideOf('debit', /借|debit/i);
  const credit = sideOf('credit', /贷|credit/i);
  if (debit === undefined || credit === undefined) return null;
  if (at.account < 0 && at.accountCode < 0) return null;
  if (at.summary < 0 && (at.number < 0 || at.date < 0)) return null;
  // In a balance of accounts, too, a number may stand beside account, debit and credit.
  const ofVouchers =
    at.date >= 0 || /凭证|字|^号|voucher|journal|entry|^je/i.test(folded(headers[at.number] ?? ''));
  if (at.number >= 0 && !ofVouchers) return null;
  const counted = /数|附单据/.test(folded(headers[at.attachments] ?? ''));
  return { at, debit, credit, twice, counted };
}
