/** Short forms of periods, written out so that each end of a range names its year, month and day in figures. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ENGLISH_TO = '\\s*(?:-|–|—|~|to|through|until|till)\\s*';
const Y = '((?:19|20)\\d\\d)';
const TO = '(?:至|到|~|—+|–|-)';

const two = (n: number | string): string => String(n).padStart(2, '0');
const monthOf = (name: string): string => two(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
const any = (pattern: string): RegExp => new RegExp(pattern, 'gi');

type Rewriting = [RegExp, (...found: string[]) => string];

/** In English words, blanks still in it. A range may name its year at its end only. */
const ENGLISH: Rewriting[] = [
  [
    any(`\\b${MONTH} (\\d{1,2})${ENGLISH_TO}${MONTH} (\\d{1,2}),? ${Y}\\b`),
    (_, m = '', d, n = '', e, y) => `${y}-${monthOf(m)}-${d} to ${y}-${monthOf(n)}-${e}`,
  ],
  [
    any(`\\b(\\d{1,2}) ${MONTH}${ENGLISH_TO}(\\d{1,2}) ${MONTH},? ${Y}\\b`),
    (_, d, m = '', e, n = '', y) => `${y}-${monthOf(m)}-${d} to ${y}-${monthOf(n)}-${e}`,
  ],
  [
    any(`\\b${MONTH}${ENGLISH_TO}${MONTH},? ${Y}\\b`),
    (_, m = '', n = '', y) => `${y}-${monthOf(m)} to ${y}-${monthOf(n)}`,
  ],
  [any(`\\b${MONTH} (\\d{1,2}),? ${Y}\\b`), (_, m = '', d, y) => `${y}-${monthOf(m)}-${d}`],
  [any(`\\b(\\d{1,2}) ${MONTH},? ${Y}\\b`), (_, d, m = '', y) => `${y}-${monthOf(m)}-${d}`],
  [any(`\\b${MONTH},? ${Y}\\b`), (_, m = '', y) => `${y}-${monthOf(m)}`],
  [
    any(`\\b(?:Q([1-4])|([1-4])(?:st|nd|rd|th) quarter(?: of)?),? ${Y}\\b`),
    (_, q, n, y) => `${y}-Q${q ?? n}`,
  ],
];

/** The end of a range that leaves out its year, and halves of a year; blanks taken out. */
const CHINESE: Rewriting[] = [
  [
    any(`${Y}年(\\d{1,2})月(\\d{1,2})日?${TO}(\\d{1,2})月(\\d{1,2})日?`),
    (_, y, m, d, n, e) => `${y}年${m}月${d}日至${y}年${n}月${e}日`,
  ],
  [
    any(`${Y}(?:年度?|[-/.])第?(\\d{1,2})(?:月份?|期)?${TO}第?(\\d{1,2})(?:月份?|期)(?!\\d)`),
    (_, y, m, n) => `${y}年${m}月至${y}年${n}月`,
  ],
  [
    any(
      `${Y}年(\\d{1,2})月(\\d{1,2})日止(?:的)?(?:(\\d{1,2}|[一二两三六九]|十二)个月|(半年|[年季月]))度?(?:期间)?`,
    ),
    (_, y, m, d, count, unit) => upTo(lengthOf(count ?? unit), y, m, d),
  ],
  [
    any(`${Y}(?:年度?|-)?前([1-4一二两三四])个?季度?`),
    (_, y, n = '') => `${y}年1月至${y}年${3 * (lengthOf(n) ?? (Number(n) || 4))}月`,
  ],
  [
    any(`${Y}(?:年度?|-)?第?([1-4一二三四])(?:季度?)?${TO}第?([1-4一二三四])季度?`),
    (_, y, n = '', o = '') => `${y}年第${n}季度至${y}年第${o}季度`,
  ],
  [
    any(`${Y}(?:年度?|-)?(上|下)半年度?`),
    (_, y, half) => (half === '上' ? `${y}年1月至${y}年6月` : `${y}年7月至${y}年12月`),
  ],
];

/** How long what ended on a day is, in months. */
const LENGTHS: Readonly<Record<string, number>> = {
  month: 1, quarter: 3, half: 6, year: 12,
  one: 1, two: 2, three: 3, six: 6, nine: 9, twelve: 12,
  一: 1, 二: 2, 两: 2, 三: 3, 六: 6, 九: 9, 十二: 12, 年: 12, 半年: 6, 季: 3, 月: 1,
}; // prettier-ignore

/** `months` months up to the one that ends on a day; a day that ends none is left alone. */
function upTo(months: number | undefined, year = '', month = '', day = ''): string {
  const [y, m] = [Number(year), Number(month)];
  const ended = `${year}-${two(month)}-${day}`;
  if (!months || Number(day) !== new Date(Date.UTC(y, m, 0)).getUTCDate()) return ended;
  const first = new Date(Date.UTC(y, m - months, 1));
  return `${first.getUTCFullYear()}-${two(first.getUTCMonth() + 1)}至${year}-${two(month)}`;
}

const lengthOf = (word = ''): number | undefined => Number(word) || LENGTHS[word.toLowerCase()];

/** After the days are written out. */
const ENDED: Rewriting[] = [
  [
    any(
      `\\b(?:(\\d{1,2}|one|two|three|six|nine|twelve)[ -]months?(?: period)?|(?:financial |fiscal )?(month|quarter|half|year)(?:[- ]year)?) end(?:ed|ing)(?: on)? ${Y}-(\\d{2})-(\\d{1,2})\\b`,
    ),
    (_, count, unit, y, m, d) => upTo(lengthOf(count ?? unit), y, m, d),
  ],
];

const SLASHED = any(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/${Y}(?!\\d)`);

const rewrite = (text: string, rewritings: readonly Rewriting[]): string =>
  rewritings.reduce((so, [pattern, by]) => so.replace(pattern, by), text);

/** `30/06/2025` or `06/30/2025`, where one of the days of a text tells which of them is the month. */
function unslashed(text: string): string {
  const days = [...text.matchAll(SLASHED)].map(([, one, other]) => [Number(one), Number(other)] as const);
  const [dayFirst, monthFirst] = [days.some(([one]) => one > 12), days.some(([, other]) => other > 12)];
  if (dayFirst === monthFirst) return text;
  return text.replace(SLASHED, (_, one: string, other: string, year: string) =>
    dayFirst ? `${year}-${two(other)}-${two(one)}` : `${year}-${two(one)}-${two(other)}`,
  );
}

/** The text in half width and without blanks, its periods in figures. */
export const writtenOut = (text: string): string =>
  rewrite(
    rewrite(unslashed(text.normalize('NFKC').replace(/\s+/g, ' ')), [...ENGLISH, ...ENDED]).replace(/ /g, ''),
    CHINESE,
  );
