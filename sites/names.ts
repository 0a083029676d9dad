/** Company names in running text, as the pages of bookkeeping tools show them. */

export interface ShownName {
  name: string;
  code: string | null;
  /** What stands in front of it, such as `当前账套：`. */
  label: string;
}

const HAN = '\\u3400-\\u9fff';
/** Legal forms that end a name wherever they stand. */
const COMPANY = /* @__PURE__ */ new RegExp(
  `[${HAN}A-Za-z0-9（）()·&]{2,40}?(?:有限责任公司|有限公司|合伙企业|集团公司|总公司)(?:[（(][${HAN}]{2,8}[）)])?(?:[${HAN}]{2,14}分公司)?`,
);
/** Endings of sole traders and institutions; only when nothing else stands in the text. A 帮助中心 is no client. */
const ENDING = /* @__PURE__ */ new RegExp(
  `^[${HAN}A-Za-z0-9（）()·&]{4,40}(?:公司|集团|[经营门服销][营业市务售]部|工作室|[务诊]所|合作社|商行|超市|药房|宾馆|餐厅|学校|医院|协会|[园厂店场铺]|中心(?=[（(]))(?:[（(][${HAN}]{2,8}[）)])?$`,
);
const ENGLISH =
  /[A-Z][\w&'’.-]*(?: [\w&'’(][\w&'’.,)-]*){0,6}?,? (?:Ltd|Limited|Inc|LL[CP]|GmbH|Corp|Company|Co|PLC|AG)\b\.?/;
const WRITTEN_TOGETHER = /^(?:当前)?(?:[账帐]套|客户|企业|公司|编制单位|单位|纳税人)(?:名称)?(?=.{6})/;
const CODE_BEFORE = /[[(（【]?([A-Za-z]{0,4}\d[\w-]{0,13}[A-Za-z\d])[\])）】]?[\s\-_—:：.|]*$/;
const CODE_BEHIND = /^\s*[[(（【]([A-Za-z]{0,4}\d[\w-]{1,14})[\])）】]/;
/** Characters that may stand beside the name in a caption; more is a sentence. */
const REST = 26;

/** Between the parts of a trail of menus. */
const STEP = /\s+[/>›»]\s+/;

/** The one company a short text names, or null. */
export function companyIn(text: string): ShownName | null {
  if (text.length > 120) return null;
  const steps = text.split(STEP);
  if (steps.length > 2) {
    const named = steps.flatMap((step) => companyIn(step) ?? []);
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  const found = COMPANY.exec(text) ?? ENGLISH.exec(text);
  const behind = found ? text.slice(found.index + found[0].length) : '';
  let [before, name] = found ? [text.slice(0, found.index), found[0]] : ['', text];
  if (!found) {
    const split = /^(.{1,12}[:：]|[\w-]{2,14}[\s\-_]+)(.+)$/.exec(text);
    if (split) [before, name] = [split[1]!, split[2]!.trim()];
    if (!ENDING.test(name)) return null;
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

/** The client a text names where the page is known to name one. */
export function nameIn(text: string): { name: string; code: string | null } {
  return companyIn(text) ?? codeAndName(text);
}
