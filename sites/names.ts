/** Company names in running text, as the pages of bookkeeping tools show them. */

export interface ShownName {
  name: string;
  code: string | null;
  /** What stands in front of it, such as `当前账套：`. */
  label: string;
}

const HAN = '\\u3400-\\u9fff';
/** Legal forms that end a name wherever they stand. */
const COMPANY = new RegExp(
  `[${HAN}A-Za-z0-9（）()·&]{2,40}?(?:有限责任公司|有限公司|合伙企业|集团公司|总公司)(?:[（(][${HAN}]{2,8}[）)])?(?:[${HAN}]{2,14}分公司)?`,
);
/** Endings of sole traders and institutions; only when nothing else stands in the text. */
const ENDING = new RegExp(
  `^[${HAN}A-Za-z0-9（）()·&]{4,40}(?:公司|集团|经营部|营业部|门市部|服务部|销售部|工作室|事务所|合作社|商行|商店|商场|超市|药房|诊所|饭店|酒店|宾馆|餐厅|饭馆|幼儿园|学校|医院|协会|研究院|农场|厂|店|铺|行|坊|中心)(?:[（(][${HAN}]{2,8}[）)])?$`,
);
/** Parts of a tool, not clients of it. */
const TOOL = /(?:帮助|个人|消息|用户|客服|任务|数据|应用|管理|控制|报表|税务|账务|财务|凭证|学习|下载|会员|订单|结算|通知|安全|开放|知识|服务|系统|体验|工作|费用|发票)(?:中心|商店|店)$|银行$|进行$|执行$|发行$|运行$/;
const ENGLISH =
  /[A-Z][\w&'’.-]*(?: [\w&'’(][\w&'’.,)-]*){0,6}?,? (?:Ltd|Limited|Inc|LLC|LLP|GmbH|Corp|Corporation|Company|Co|PLC|AG|Pty Ltd|B\.V|S\.A)\b\.?/;
const WRITTEN_TOGETHER = /^(?:当前|所属)?(?:账套|帐套|账簿|客户|企业|公司|编制单位|核算单位|单位|纳税人)(?:名称)?(?=.{6})/;
const CODE_BEFORE = /[[(（【]?([A-Za-z]{0,4}\d[\w-]{0,13}[A-Za-z\d])[\])）】]?[\s\-_—:：.|]*$/;
const CODE_BEHIND = /^\s*[[(（【]([A-Za-z]{0,4}\d[\w-]{1,14})[\])）】]/;
/** Characters that may stand beside the name in a caption; more is a sentence. */
const REST = 26;

/** Names of bookkeeping firms and software makers, which stand on the same pages as their clients'. */
export const isAgency = (name: string): boolean => /代理记账|代账|财税|会计|税务|财务咨询|软件|云计算|信息技术|网络科技/.test(name);

/** The one company a short text names, or null. */
export function companyIn(text: string): ShownName | null {
  if (text.length > 120) return null;
  const found = COMPANY.exec(text) ?? ENGLISH.exec(text);
  let [before, name, behind] = found
    ? [text.slice(0, found.index), found[0], text.slice(found.index + found[0].length)]
    : ['', text, ''];
  if (!found) {
    const split = /^(.{1,12}[:：]|[\w-]{2,14}[\s\-_]+)(.+)$/.exec(text);
    if (split) [before, name] = [split[1]!, split[2]!.trim()];
    if (!ENDING.test(name) || TOOL.test(name)) return null;
  }
  if (before.length + behind.length > REST || /[，。；！？]/.test(before + behind)) return null;
  if (COMPANY.test(behind)) return null;
  const together = WRITTEN_TOGETHER.exec(name)?.[0] ?? '';
  name = name.slice(together.length);
  const digits = /^\d{2,12}(?=[^\d])/.exec(name)?.[0] ?? '';
  name = name.slice(digits.length).replace(/^[)）\s]+/, '');
  const code = digits || CODE_BEFORE.exec(before)?.[1] || CODE_BEHIND.exec(behind)?.[1] || null;
  return name.length < 4 ? null : { name, code, label: before + together };
}

/** Splits `0012 宏达建筑` where the page is known to name a client there. */
export function codeAndName(text: string): { name: string; code: string | null } {
  const split = /^[[(（【]?([A-Za-z]{0,4}-?\d{2,}[\w-]{0,12}?)[\])）】]?[\s\-_—:：]+(.+)$/.exec(text);
  return split ? { code: split[1]!, name: split[2]!.trim() } : { code: null, name: text };
}

/** For comparing: width, blanks and brackets do not make another name. */
export const sameName = (name: string): string => name.normalize('NFKC').replace(/[\s()[\]·.,]/g, '').toLowerCase();
