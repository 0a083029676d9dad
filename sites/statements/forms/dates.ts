import { withoutCurrency } from '../currency';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMES = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const FIGURES = /^(?:截至|截止)?(20\d\d)[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/;
const DAY_FIRST = new RegExp(`^(?:as (?:at|of) )?(?:(\\d{1,2}) )?${NAMES},? (20\\d\\d)$`, 'i');
const MONTH_FIRST = new RegExp(`^(?:as (?:at|of) )?${NAMES} (\\d{1,2}),? (20\\d\\d)$`, 'i');

/** `31/12/2025` in either order. */
const SLASHED = /^(?:as (?:at|of) )?(\d{1,2})\/(\d{1,2})\/(20\d\d)$/i;

/** The day or month a heading alone names; `day` 0 for a month. */
export interface HeadingDate {
  year: number;
  month: number;
  day: number;
}

/** Reads a heading that is a date: `30 Jun 2025`, `2025年6月`, `2025-06-30`; null for any other. */
export function headingDate(heading: string): HeadingDate | null {
  const text = withoutCurrency(heading.normalize('NFKC').replace(/\s+/g, ' ').trim());
  const figures = FIGURES.exec(text.replace(/ /g, ''));
  if (figures) return { year: Number(figures[1]), month: Number(figures[2]), day: Number(figures[3] ?? 0) };
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [one = 0, other = 0, year = 0] = slashed.slice(1).map(Number);
    // Which is the month, only a day beyond the twelfth tells.
    if (one <= 12 && other <= 12 && one !== other) return null;
    return { year, month: Math.min(one, other), day: Math.max(one, other) };
  }
  const month = (name: string | undefined): number =>
    MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst)
    return { year: Number(dayFirst[3]), month: month(dayFirst[2]), day: Number(dayFirst[1] ?? 0) };
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return null;
  return { year: Number(monthFirst[3]), month: month(monthFirst[1]), day: Number(monthFirst[2]) };
}

/** Days that sort as dates do. */
export const order = ({ year, month, day }: HeadingDate): number => (year * 100 + month) * 100 + day;
