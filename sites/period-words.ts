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
    any(`${Y}(?:年度?|-)?(上|下)半年度?`),
    (_, y, half) => (half === '上' ? `${y}年1月至${y}年6月` : `${y}年7月至${y}年12月`),
  ],
];

const rewrite = (text: string, rewritings: readonly Rewriting[]): string =>
  rewritings.reduce((so, [pattern, by]) => so.replace(pattern, by), text);

/** The text in half width and without blanks, its periods in figures. */
export const writtenOut = (text: string): string =>
  rewrite(rewrite(text.normalize('NFKC').replace(/\s+/g, ' '), ENGLISH).replace(/ /g, ''), CHINESE);
