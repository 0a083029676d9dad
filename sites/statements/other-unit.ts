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
/** What one figure is called, in front of the bracket that says what it is in. */
const AMOUNT = new RegExp(
  String.raw`(?:收入|利润|资产|负债|成本|费用|支出|资本|资金|(?<!余|发生)额|款|税) ?${BRACKET}`,
  'u',
);
const DAY = /20\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?/g;
const CENTS = /\d\.\d\d(?!\d)/;
/** A box beside it says whether it is so. */
const OFFERED = /^[以按]?(?:人民币)?[十百千万亿]+元(?:显示|展示)$/;

/** Whether a text that names a unit may name that of something else than the table it stands over. */
export function isOfOther(text: string): boolean {
  const shown = plain(text);
  return CHART.test(shown) || AMOUNT.test(shown) || OFFERED.test(shown) || CENTS.test(shown.replace(DAY, ''));
}
