/** Days that debts of one bucket of an ageing are old, both ends included; `to` null for no upper end. */
export interface AgeRange {
  from: number;
  to: number | null;
}

const DIGITS = '一二三四五六七八九十';
const DAYS = { day: 1, month: 365 / 12, year: 365 };
type AgeUnit = keyof typeof DAYS;

const UNITS: readonly (readonly [RegExp, AgeUnit])[] = [
  [/天|日|days?\b|(?<=\d)d\b/i, 'day'],
  [/个月|months?\b|mths?\b/i, 'month'],
  [/年|years?\b|yrs?\b/i, 'year'],
];
const NOT_DUE = /^(?:current|not(?:yet)?due|未到期|未逾期|账期内|帐期内|信用期内)$/i;
/** Without a unit, numbers below are no days: `1-2` may be months or years. */
const FEWEST_DAYS = 15;
const MOST_DAYS = 1900;

const inFigures = (text: string): string =>
  text
    .replace(/半年/g, '6个月')
    .replace(/两(?=年|个月)/g, '2')
    .replace(/十([一二])(?=个?月)/g, (_, ones: string) => `1${DIGITS.indexOf(ones) + 1}`)
    .replace(/[一二三四五六七八九十](?=年|个?月|天|[-~至到]|以)/g, (digit) =>
      String(DIGITS.indexOf(digit) + 1),
    );

interface Bucket extends AgeRange {
  /** Ends where the next begins: `30` between `Current` and `60`. */
  open: boolean;
}

function parse(heading: string): Bucket | null {
  const whole = heading.normalize('NFKC');
  // Over the buckets stands what they measure: 账龄(天).
  const parts = whole.split(' / ');
  const group = parts.slice(0, -1).join(' ');
  const own = inFigures((parts[parts.length - 1] ?? '').replace(/\([^()]*含[^()]*\)/g, '')).trim();
  if (NOT_DUE.test(own.replace(/\s/g, ''))) return { from: 0, to: 0, open: false };
  const aged = /账龄|帐龄|ag(?:e|ing|eing)|逾期|overdue/i.test(group);
  const monthly: (typeof UNITS)[number] = [/月/, 'month'];
  const units = aged ? [...UNITS, monthly] : UNITS;
  const text = own
    .replace(/^(?:账龄|帐龄|逾期|overdue|past ?due)\s*/i, '')
    .replace(/\s*(?:逾期|past ?due|overdue)$/i, '')
    .replace(/[‐-―−~～至到]|\bto\b/g, '-')
    .replace(/\s+/g, ' ');
  const unitIn = (of: string): AgeUnit | null => units.find(([pattern]) => pattern.test(of))?.[1] ?? null;
  const named = unitIn(text) ?? unitIn(group);
  const days = (count: string, unit: AgeUnit | null): number =>
    Math.round(Number(count) * DAYS[unit ?? 'day']);
  const bare = text
    .replace(/个?月|[年天日]|\b(?:days?|months?|mths?|years?|yrs?|d)\b|(?<=\d)d\b/gi, '')
    .replace(/ /g, '');

  const between = /^(\d+)-(\d+)$/.exec(bare);
  if (between) {
    const [, from, to] = between as unknown as [string, string, string];
    // The first end may have a unit of its own: 6个月-1年.
    const first = unitIn(text.slice(0, text.indexOf('-')));
    const range = {
      from: days(from, first ?? named),
      to: days(to, named && (unitIn(text.slice(text.indexOf('-'))) ?? named)),
    };
    const plausible = named !== null || (range.to >= FEWEST_DAYS && range.to <= MOST_DAYS);
    return plausible && range.from < range.to ? { ...range, open: false } : null;
  }
  const over =
    /^(?:over|>=?|≥|超过|大于|more ?than|older ?than)(\d+)(?:以上)?$/i.exec(bare) ??
    /^(\d+)(?:\+|及?以上|andover|andabove|plus|orolder|ormore)$/i.exec(bare);
  if (over)
    return named || Number(over[1]) >= FEWEST_DAYS
      ? { from: days(over[1] ?? '', named), to: null, open: false }
      : null;
  const under =
    /^(?:<=?|≤|under|within|lessthan|upto|小于|不超过)(\d+)(?:以[内下])?$/i.exec(bare) ??
    /^(\d+)(?:及?以[内下]|内)$/.exec(bare);
  if (under)
    return named || Number(under[1]) >= FEWEST_DAYS
      ? { from: 0, to: days(under[1] ?? '', named), open: false }
      : null;
  const single = /^(\d+)$/.exec(bare);
  // A year or a month of the calendar is no age.
  if (!single || (/[年月]/.test(text) && !text.includes('个月'))) return null;
  const from = days(single[1] ?? '', named);
  const plausible = named ? from > 0 : from >= FEWEST_DAYS && from <= 365 && from % 5 === 0;
  return plausible ? { from, to: null, open: true } : null;
}

/**
 * Days that the buckets of one table stand for, by heading, group headings first: `0-30天`, `1-2年`, `90+`,
 * `Over 3 years`, `Current`; `30` ends where the next one begins. A month counts a twelfth of a year. Null for a
 * heading that names no age, or not in which unit.
 */
export function ageRanges(headings: readonly string[]): Map<string, AgeRange | null> {
  const buckets = headings.map((heading) => [heading, parse(heading)] as const);
  const starts = buckets.flatMap(([, bucket]) => bucket?.from ?? []).sort((a, b) => a - b);
  return new Map(
    buckets.map(([heading, bucket]) => {
      const next = bucket?.open ? starts.find((from) => from > bucket.from) : undefined;
      return [heading, bucket && { from: bucket.from, to: next === undefined ? bucket.to : next - 1 }];
    }),
  );
}

/** Days that one bucket stands for, its heading read alone. */
export const ageRange = (heading: string): AgeRange | null => ageRanges([heading]).get(heading) ?? null;
