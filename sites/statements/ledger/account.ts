import { companyIn } from '../../names';
import { clean } from '../../text';

const NAMED = /(?:会计)?科目(?:名称)?\s*[:：]\s*(.+?)(?=\s+\S{1,8}\s*[:：]|\s+(?:19|20)\d\d\s*年|[　;；]|$)/;
const ENGLISH = /\baccount\s*[:：]\s*(.+?)(?=\s+\S{1,8}\s*:|$)/i;
const LEDGER =
  /(?:三栏式|数量金额式|多栏式)?(?:明细分类账|总分类账|明细[账帐]|日记[账帐]|总[账帐]|分类[账帐])(?:查询)?|\b(?:general |detail(?:ed)? |account )?ledger\b/i;
const CODED = /^\d{3,}(?:[.\-_]\d+)*\s*[-–—:]?\s*[^\d\s.\-_:：]/;
/** What stands before 明细账 and is no account. */
const NO_ACCOUNT = /^(?:科目|往来|辅助|核算|客户|供应商|部门|项目|个人|职员)|(?:19|20)\d\d\s*[年\-/.]|[:：]/;
const LONGEST = 30;

const isAccount = (text: string): boolean =>
  text !== '' && text.length <= LONGEST && !NO_ACCOUNT.test(text) && !companyIn(text);

/** The account a ledger is of, by the nearest text that names one, as shown; null when none does. */
export function accountOf(title: string, captions: readonly string[]): string | null {
  const texts = [title, ...captions].map(clean);
  for (const text of texts) {
    const named = NAMED.exec(text) ?? ENGLISH.exec(text);
    if (named?.[1]) return named[1].trim();
  }
  // 银行存款日记账, 1002 银行存款 明细账.
  const own = LEDGER.test(title) ? clean(title.replace(LEDGER, '').replace(/[-–—:：\s()（）]+$/, '')) : '';
  if (isAccount(own)) return own;
  return texts.find((text) => CODED.test(text) && isAccount(text)) ?? null;
}
