import { ageRange } from '../../../rules/ageing';
import { folded } from '../../text';
import { findColumns, type FoundColumns } from '../list/headings';

export type InvoiceRole =
  | 'digital' | 'code' | 'number' | 'date' | 'sellerTaxId' | 'seller' | 'buyerTaxId' | 'buyer'
  | 'total' | 'tax' | 'amount' | 'rate' | 'positive' | 'risk' | 'status' | 'goods' | 'remark'; // prettier-ignore

const SELLER = '(?:销售?方|销货方|销货单位|卖方|开票方)(?:企业)?';
const BUYER = '(?:购买?方|购货方|购货单位|买方|受票方)(?:企业)?';
const TAX_ID = '(?:(?:纳税人|税务)?(?:识别号|税号)|统一社会信用代码)';

/** Headings of books and of ageings; no list of invoices has them. */
const OTHER = /摘要|^借方|^贷方|科目|余额|账龄|行次|栏次|debit|credit|^account/i;

/** Finds the columns of a list of invoices; null when its headings are not those of one. */
export function invoiceColumns(headers: readonly string[]): FoundColumns<InvoiceRole> | null {
  if (headers.some((heading) => OTHER.test(folded(heading)))) return null;
  if (headers.filter(ageRange).length > 1) return null;
  const found = findColumns<InvoiceRole>(headers, {
    digital: [/^(?:数电|全电|数字化电子)(?:发?票)?号码?$/],
    code: [/^发票代码$/],
    number: [/^发票号码?$/, /^发票编号$/, /^invoice(?:no\.?|number|num|#|id)$/i, /^invoice$/i],
    date: [/^(?:开票|开具|发票)(?:日期|时间)$/, /^invoicedate$/i, /^(?:日期|date)$/i],
    sellerTaxId: [new RegExp(`^${SELLER}${TAX_ID}`)],
    seller: [new RegExp(`^${SELLER}(?:名称)?$`), /^供应商(?:名称)?$/, /^(?:seller|vendor|supplier)(?:name)?$/i],
    buyerTaxId: [new RegExp(`^${BUYER}${TAX_ID}`)],
    buyer: [new RegExp(`^${BUYER}(?:名称)?$`), /^客户(?:名称)?$/, /^(?:buyer|customer|client|billto)(?:name)?$/i],
    total: [/^价税合计(?:金额)?$/, /^含税(?:金额|总额)$/, /^(?:total|gross|grandtotal|totalamount|invoicetotal|amountinc.*)$/i],
    tax: [/^(?:合计)?税额$/, /^(?:vat|tax|gst|salestax)(?:amount)?$/i],
    amount: [/^(?:不含税|未税)(?:金额|销售额)$/, /^(?:合计)?金额$/, /^开票金额$/, /^(?:net|netamount|subtotal)$/i, /^amount$/i],
    rate: [/^税率(?:[/、或]征收率)?(?:\(%\))?$/, /^征收率$/, /^(?:vat|tax)rate(?:%|\(%\))?$/i],
    positive: [/^是否正数(?:发票)?$/, /^正负数?(?:标[志识])?$/, /^[红蓝]{2}字?(?:发票)?(?:标[志识])?$/],
    risk: [/^(?:发票)?风险(?:等级|状态|级别)$/],
    status: [/^发票状态$/, /^状态$/, /^status$/i],
    goods: [/^货物(?:或应税劳务|或应税服务)?(?:、?服务)?名称$/, /^货物或应税劳务/, /^(?:商品|项目|货物|品目)名称$/, /^(?:item|goods|description)$/i],
    remark: [/^备注$/, /^(?:remarks?|notes?)$/i],
  }); // prettier-ignore
  const { at } = found;
  const named = at.digital >= 0 || at.number >= 0;
  const valued = at.amount >= 0 || at.total >= 0;
  const described = [at.tax, at.rate, at.seller, at.buyer, at.date].filter((column) => column >= 0).length;
  return named && valued && described >= 2 ? found : null;
}
