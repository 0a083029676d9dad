/** Company names in running text, as the pages of bookkeeping tools show them. */

export interface ShownName {
  name: string;
  code: string | null;
  /** What stands in front of it, such as `当前账套：`. */
  label: string;
  /** A word follows that may belong to the name. */
  open?: true;
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
/** Words before the legal form are as often a control or a label as a name. */
const NO_NAME =
  '(?:Select|Switch|Change|Choose|My|Our|Your|This|That|All|New|Add|Parent|Current|The|Any|Each|No|Company|Client|Entity|Organi[sz]ation)';
/** What a report calls itself in front of its company. */
const REPORT =
  /^(?:(?:Trial Balance|Balance Sheet|Profit (?:and|&) Loss|Income Statement|General Ledger|Ledger|Statement|Books|Accounts|Report|Company|Client|Entity|Organi[sz]ation|Welcome)(?: (?:of|for|to))? )+/i;
const FORM =
  '(?:Ltd|Limited|Incorporated|Inc|LL[CP]|GmbH|Corporation|Corp|Company|Co|PLC|Plc|AG|Bhd|Oy|ApS|S\\.A|B\\.V|N\\.V)\\b\\.?';
/** With all of its legal forms: `Co., Ltd.`, `Pty Ltd`. */
const ENGLISH = /* @__PURE__ */ new RegExp(
  `(?!${NO_NAME} (?:Company|Co)\\b)[A-ZÀ-Þ][\\wÀ-ÿ&'’.-]*(?: [\\wÀ-ÿ&'’(][\\wÀ-ÿ&'’.,)-]*){0,7}?(?:,? ${FORM}|,? (?:&|and) (?:Sons|Co|Company|Bros|Brothers|Partners|Daughters|Associates)\\b\\.?)(?:,? ?${FORM})*`,
);
/** What may follow a name that has ended. */
const ENDED = /* @__PURE__ */ new RegExp(`^\\s*(?:$|[^\\w\\s]|[${HAN}])`);
const WRITTEN_TOGETHER = /^(?:当前)?(?:[账帐]套|客户|企业|公司|编制单位|单位|纳税人)(?:名称)?(?=.{6})/;
const OPEN = '[\\[(（【［〔]';
const CLOSE = '[\\])）】］〕]';
const CODE = '(?:[A-Za-z]{1,4}-?)?\\d[\\w-]{0,13}[A-Za-z\\d]';
const CODE_BEFORE = /* @__PURE__ */ new RegExp(`${OPEN}?(${CODE})${CLOSE}?[\\s\\-_—:：.|、·]*$`);
const CODE_BEHIND = /* @__PURE__ */ new RegExp(`^\\s*${OPEN}(${CODE})${CLOSE}`);
/** A code in the characters that the pattern of names takes for its beginning. */
const CODE_WITHIN = /* @__PURE__ */ new RegExp(
  `^(?:[(（]([A-Za-z]{0,4}\\d[\\w]{1,13})[)）]|([A-Za-z]{0,4}(?:0\\d+|\\d{4,12})))(?=[${HAN}A-Za-z（(])`,
);
/** Characters that may stand beside the name in a caption; more is a sentence. */
const REST = 26;
const SHORTEST = 4;

/** Between the parts of a trail of menus. */
const STEP = /\s+[/>›»]\s+/;

/** The name without the code that its pattern took in, and that code. */
function apart(shown: string): { name: string; code: string | null } {
  const found = CODE_WITHIN.exec(shown);
  const name = shown.slice(found?.[0].length ?? 0).replace(/^[)）\s]+/, '');
  return { name, code: found?.[1] ?? found?.[2] ?? null };
}

/** The one company a short text names, or null. */
export function companyIn(text: string): ShownName | null {
  if (text.length > 120) return null;
  const steps = text.split(STEP);
  if (steps.length > 2) {
    const named = steps.flatMap((step) => companyIn(step) ?? []);
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  const han = COMPANY.exec(text);
  const found = han ?? ENGLISH.exec(text);
  const behind = found ? text.slice(found.index + found[0].length) : '';
  let [before, shown] = found ? [text.slice(0, found.index), found[0]] : ['', text];
  if (!found) {
    const split = /^(.{1,12}[:：]|[\w-]{2,14}[\s\-_]+)(.+)$/.exec(text);
    if (split) [before, shown] = [split[1]!, split[2]!.trim()];
    if (!ENDING.test(shown)) return null;
  }
  if (before.length + behind.length > REST || /[，。；！？]/.test(before + behind)) return null;
  if (COMPANY.test(behind)) return null;
  const together = (WRITTEN_TOGETHER.exec(shown) ?? REPORT.exec(shown))?.[0] ?? '';
  const own = apart(shown.slice(together.length));
  const code = own.code ?? CODE_BEFORE.exec(before)?.[1] ?? CODE_BEHIND.exec(behind)?.[1] ?? null;
  if (own.name.length < SHORTEST) return null;
  const open = found !== null && han === null && !ENDED.test(behind);
  return { name: own.name, code, label: before + together, ...(open && { open }) };
}

/** Splits `0012 宏达建筑` where the page is known to name a client there. */
export function codeAndName(text: string): { name: string; code: string | null } {
  const split = /^[[(（【［〔]?([A-Za-z]{0,4}-?\d{2,}[\w-]{0,12}?)[\])）】］〕]?[\s\-_—:：]+(.+)$/.exec(text);
  if (split) return { code: split[1]!, name: split[2]!.trim() };
  const held = /^[[(（【［〔]([A-Za-z]{0,4}-?\d{2,12})[\])）】］〕](.+)$/.exec(text);
  if (held) return { code: held[1]!, name: held[2]!.trim() };
  const behind = /^(.+?)\s*[[(（【［〔]([A-Za-z]{0,4}-?\d{2,12})[\])）】］〕]$/.exec(text);
  return behind ? { code: behind[2]!, name: behind[1]! } : { code: null, name: text };
}

/** The client a text names where the page is known to name one. */
export function nameIn(text: string): { name: string; code: string | null } {
  return companyIn(text) ?? codeAndName(text);
}
