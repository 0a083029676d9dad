import { OF_OTHERS, YEAR } from './labels';
import { codeAndName, companyIn } from './names';
import { labelledParts } from './parts';
import { dayIn, periodIn, rangeOf } from './periods';
import { maybeClient } from './plausible';

/** What a short text with a label in front of it says of whose and from when the books are. */

/** Labels of whose books these are. */
const OWNER =
  /^[*\s]*(?:(?:当前|选择|切换|所属)?(?:[账帐]套|账簿)(?:名称)?|(?:编制|核算|会计)(?:单位|主体)(?:名称)?|当前(?:企业|公司|单位|客户|纳税人)|(?:企业|公司|单位|纳税人)(?:名称|全称|简称)|(?:current )?(?:company|entity|organi[sz]ation|taxpayer|business)(?: name)?)(?:[(（].*[)）])?\s*[:：]?\s*$/i;
/** What a switcher shows while no books are open. */
export const NOBODY = /^(?:全部|所有|请?选择|未选择|all\b|select\b|none\b)/i;
/** A name is no sentence, no unit and no figure. */
const NO_NAME = /[，。；！？:：]|^[千万亿]?元$|^[\d.,%-]+$/;
const LONGEST = 40;

/** Beside dates that are no period of books. */
const NO_PERIOD =
  /登录|打印|制表|填[表报写制]|编报|报送|申报(?:日|时|期|月)|征期|征收期|导出|生成|查询时|取数|同步|更新|操作|创建|编制日|编制时|制单(?!位)|审核|记账日|建账|版权|©|到期|有效|成立|注册|开业|签订|合同|发布|生日|出生|版本|公告|通知|截屏|今天|今日|现在|星期|周[一二三四五六日]|copyright|printed|print date|generated|prepared|created|updated|exported|run (?:on|date)|fil(?:ed|ing)|due|today|version/i;
/** What a return calls its period: `税款所属时间`. */
const OF_TAX = /所属/;
/** A day beside these is a moment of work. */
const NO_DAY = /时间|时刻|time\b/i;
const FROM = /[起始从自]$|起始|开始|^start|^from/i;
const TO = /[止至到]$|终止|截止|结束|^end|^to$/i;

export interface SaidClient {
  name: string;
  code: string | null;
  /** All that stands in front of the name. */
  label: string;
  /** By its ending it is a company. */
  company: boolean;
  /** Another word follows that may belong to it. */
  open: boolean;
}

export interface SaidPeriod {
  raw: string;
  /** `''` for the day that begins a period, which another one must end. */
  period: string;
  /** Of a single day: the months it begins and ends. */
  day?: { begins: string; ends: string };
  label: string;
}

/** The clients that a text names. */
export function clientsSaid(text: string, label = ''): SaidClient[] {
  return labelledParts(text).flatMap((part, n): SaidClient[] => {
    const own = part.label || (n ? '' : label);
    const shown = companyIn(part.text);
    if (shown) {
      const all = [shown.label, own].filter(Boolean).join(' ');
      if (OF_OTHERS.test(all)) return [];
      return [{ name: shown.name, code: shown.code, label: all, company: true, open: shown.open ?? false }];
    }
    const isNamed =
      OWNER.test(own) && !OF_OTHERS.test(own) && part.text.length <= LONGEST &&
      maybeClient(part.text) && !NOBODY.test(part.text) && !NO_NAME.test(part.text); // prettier-ignore
    return isNamed ? [{ ...codeAndName(part.text), label: own, company: false, open: false }] : [];
  });
}

/** The periods that a text names, and days that may name some. */
export function periodsSaid(text: string, label = ''): SaidPeriod[] {
  return labelledParts(text).flatMap((part, n): SaidPeriod[] => {
    const own = part.label || (n ? '' : label);
    if (!YEAR.test(part.text) || (NO_PERIOD.test(`${own} ${part.text}`) && !OF_TAX.test(own))) return [];
    const period = periodIn(part.text);
    if (period) return [{ raw: part.text, period, label: own }];
    const day = NO_DAY.test(own) && !OF_TAX.test(own) ? null : dayIn(part.text);
    if (!day || (!day.begins && !day.ends)) return [];
    return [{ raw: part.text, period: day.ends, day, label: own }];
  });
}

/** The period that two such texts, one after the other, are together: from one day to another; null for none. */
function rangeSaid(from: SaidPeriod, to: SaidPeriod): string | null {
  if (from.day?.begins && to.day?.ends) return rangeOf(from.day.begins, to.day.ends);
  if (from.day || to.day || !FROM.test(from.label) || !TO.test(to.label)) return null;
  return rangeOf(from.period, to.period);
}

/** The end of a period whose beginning is not said. */
const isOpenEnd = ({ day, label }: SaidPeriod): boolean =>
  day !== undefined && TO.test(label) && !/截[至止]/.test(label);

/** What is told one after the other, beginnings and ends joined; a beginning or an end alone tells nothing. */
export function joinDays<T extends { said: SaidPeriod }>(told: readonly T[]): T[] {
  const joined: T[] = [];
  for (let n = 0; n < told.length; n++) {
    const [one, next] = [told[n]!, told[n + 1]];
    const range = next && rangeSaid(one.said, next.said);
    if (range) {
      const { label, raw } = one.said;
      joined.push({ ...one, said: { label, raw: `${raw} 至 ${next.said.raw}`, period: range } });
      n++;
    } else if (one.said.period && !isOpenEnd(one.said)) joined.push(one);
  }
  return joined;
}
