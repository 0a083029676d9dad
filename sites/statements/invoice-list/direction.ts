import type { InvoiceList } from '../../../rules/reading';
import type { InvoiceRole } from './columns';

const OUTPUT = /销项|销售发票|开具|开票(?!方|日|时|人)|sales invoice|issued|outgoing|receivable/i;
const INPUT = /进项|采购发票|取得|勾选|抵扣|受票|purchase|supplier invoice|\bbills?\b|incoming|payable/i;

/** Issued or received, as the nearest text says that says one alone; else by whose column there is. */
export function directionOf(
  texts: readonly string[],
  at: Readonly<Record<InvoiceRole, number>>,
): InvoiceList['direction'] {
  for (const text of texts) {
    const output = OUTPUT.test(text);
    if (output !== INPUT.test(text)) return output ? 'output' : 'input';
  }
  const seller = at.seller >= 0 || at.sellerTaxId >= 0;
  const buyer = at.buyer >= 0 || at.buyerTaxId >= 0;
  return seller === buyer ? null : seller ? 'input' : 'output';
}
