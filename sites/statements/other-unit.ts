/** Units around a table that are those of something else: of one figure, of a chart, of another table. */

/** The bracket of a unit, as 注册资本（万元） has it. */
const BRACKET = String.raw`\((?:单位:)?(?:人民币|RMB)?[十百千万亿]*元\)`;
/** Years and days are no figures. */
const FIGURE = String.raw`[¥-]*(?!20\d\d(?:[-/.年]|[^\d,]|$))\d[\d,]*(?:\.\d+)?`;
const NAME = String.raw`[^\s()]*(?<![表账帐])`;
const OWN = new RegExp(
  String.raw`${NAME}${BRACKET} ?:? ?${FIGURE}|(?<![\d年./-])(?!20\d\d\()\d[\d,]*(?:\.\d+)? ?${BRACKET}`,
  'gu',
);

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** A text without the figures in it that name a unit of their own. */
export function withoutFigures(text: string): string {
  const shown = plain(text);
  const rest = shown.replace(OWN, '');
  return rest === shown ? text : rest.trim();
}

const CHART =
  /趋势|走势|排行|排名|占比|分布|构成|(?:统计|对比|分析|柱状|折线|饼)图|近\d+个?[月天日年]|近[一三半][年月]|\btrend|\bchart\b|\btop ?\d/i;
/** Whether a text speaks of a chart or a list beside the books. */
export const isOfChart = (text: string): boolean => CHART.test(text);

/** What one figure is called. */
const CALLED = String.raw`(?:收入|利润|资产|负债|成本|费用|支出|资本|资金|(?<!余|发生)额|款|税)`;
/** The same in front of the bracket that says what it is in. */
const AMOUNT = new RegExp(String.raw`${CALLED} ?${BRACKET}`, 'u');
/** One figure with what it is called. */
const NAMED_FIGURE = new RegExp(String.raw`${CALLED}[^\d表账帐期年月]{0,3}\d[\d,]*(?![\d年月期/.-])`, 'u');
const DAY = /20\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?/g;
const CENTS = /\d\.\d\d(?!\d)/;
/** A box beside it says whether it is so. */
const OFFERED = /^[以按]?(?:人民币)?[十百千万亿]+元(?:显示|展示)$/;

/** What shows figures in 元 when it is chosen; they may be in another unit now. */
const OFFERS_YUAN = /^(?:[以按](?:人民币)?元(?:显示|展示)|切换?[为到成]?(?:人民币)?元(?:显示|展示)?)$/;

/** Whether a text offers to show figures in 元. */
export const offersYuan = (text: string): boolean => OFFERS_YUAN.test(plain(text).replaceAll(' ', ''));

/** Whether a text offers to show figures in a larger unit. */
export const isOffered = (text: string): boolean => OFFERED.test(plain(text));

/** Whether a text that names a unit may name that of something else than the table it stands over. */
export function isOfOther(text: string): boolean {
  const shown = plain(text);
  return (
    isOfChart(shown) ||
    AMOUNT.test(shown) ||
    NAMED_FIGURE.test(shown) ||
    isOffered(shown) ||
    offersYuan(shown) ||
    CENTS.test(shown.replace(DAY, ''))
  );
}
