import { folded } from '../../text';

/** A voucher's number, `记-1`: word and number in one text, or each in its own. */
export function voucherNumber(word: string, text: string): string {
  const shown = folded(text);
  const written =
    /^(\p{Script=Han}{1,4}?)字?第?[-—#_]?0*(\d+)号$/u.exec(shown) ??
    /^(\p{Script=Han}{1,4}?)字?第?(\d+)$/u.exec(shown);
  if (written) return `${written[1]}-${written[2]}`;
  const own = folded(word).replace(/字$/, '');
  return own && /^\d+$/.test(shown) ? `${own}-${shown}` : shown;
}

export interface VoucherHead {
  number: string;
  date: string;
  /** Null when it is not said. */
  attachments: number | null;
}

const NUMBER =
  /(?:凭证(?:字号|编号|号码?)|字号)[:：]?(\p{Script=Han}{0,4}[-—]?字?第?\d+号?)|(?:voucher|journal|entry)(?:no\.?|number|#)?[:#]?([a-z]{0,6}-?\d+)|(?<![\p{Script=Han}\d])([记收付转现银]字?[-—]?第?\d+号?)/iu;
/** Word and number each behind its own label: `凭证字 记 第 1 号`. */
const APART = /凭证字(?!号):?(\p{Script=Han}{1,3}?)字?(?:凭证|第|[编字]?号:?)*0*(\d+)/u;
const DATE =
  /日期[:：]?(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{8})|date[:：]?(\d{4}-\d{1,2}-\d{1,2})|(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)/i;
const PAPERS = /附(?:件|单据)(?:张?数)?[:：]?(\d+)|附[:：]?(\d+)张|attachments?:?(\d+)/i;

/** Number, day and papers in a text such as `凭证字号：记-1 日期：2025-06-30 附件：2 张`; null when it names no voucher. */
export function voucherHead(text: string): VoucherHead | null {
  const shown = folded(text);
  const any = (found: RegExpExecArray | null): string => found?.slice(1).find(Boolean) ?? '';
  const dated = DATE.exec(shown);
  // A day in front of the number would run into it, and the number into a day behind it.
  const rest = dated ? `${shown.slice(0, dated.index)} ${shown.slice(dated.index + dated[0].length)}` : shown;
  const apart = APART.exec(rest);
  const number = apart ? `${apart[1]}-${apart[2]}` : any(NUMBER.exec(rest));
  if (!number) return null;
  const papers = any(PAPERS.exec(rest));
  return { number: voucherNumber('', number), date: any(dated), attachments: papers ? Number(papers) : null };
}
