/** How Excel draws a number: enough of its formats that codes, dates and rates read as they look. */
export type Draw = (value: number) => string;

/** Formats without a text of their own in the file that are days, months or times; those of Chinese versions too. */
const DAYS = [14, 15, 22, 30, 31, 51, 53, 58, 28, 29, 54];
const MONTHS = [17, 27, 36, 50, 52, 57];
const MOMENTS = [22];
const RATES = [9, 10];
const DAY_MS = 86_400_000;

/** Fifteen digits are what Excel keeps; more is noise of the binary form. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1
    ? BigInt(Math.round(value)).toString()
    : value.toFixed(12).replace(/\.?0+$/, '');
}

const two = (value: number): string => String(value).padStart(2, '0');

function dated(parts: 'month' | 'day' | 'moment', since1904: boolean): Draw {
  return (value) => {
    // Excel counts a 29 February 1900 that never was.
    const days = since1904 ? value + 1462 : value < 60 ? value + 1 : value;
    const date = new Date(Math.round((days - 25_569) * DAY_MS));
    if (Number.isNaN(date.getTime())) return plainNumber(value);
    const month = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}`;
    if (parts === 'month') return month;
    const day = `${month}-${two(date.getUTCDate())}`;
    const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
    return parts === 'moment' && time !== '00:00' ? `${day} ${time}` : day;
  };
}

const rate: Draw = (value) => `${plainNumber(value * 100)}%`;

/** @param code the format's text; null for one of Excel's own, which `id` names. */
export function drawOf(id: number, code: string | null, since1904: boolean): Draw {
  if (code === null) {
    if (MONTHS.includes(id)) return dated('month', since1904);
    if (DAYS.includes(id)) return dated(MOMENTS.includes(id) ? 'moment' : 'day', since1904);
    return RATES.includes(id) ? rate : plainNumber;
  }
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase();
  if (/y/.test(bare)) {
    return dated(!/d/.test(bare) ? 'month' : /h/.test(bare) ? 'moment' : 'day', since1904);
  }
  if (/m.*d|d.*m/.test(bare)) return dated('day', since1904);
  if (bare.includes('%')) return rate;
  // A code kept as a number: 0001.
  if (/^0{2,}$/.test(bare)) return (value) => plainNumber(value).padStart(bare.length, '0');
  return plainNumber;
}
