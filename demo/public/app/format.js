/** Fen as a printed amount, `1,234.00`; zero is blank, as everywhere in the books. */
export function money(fen) {
  return fen ? figure(fen) : '';
}

/** Fen as a printed amount; zero is `0.00`. */
export function figure(fen) {
  return (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** `2026-10` as `2026年10期`, the way the tool writes an accounting period. */
export const periodLabel = (period) => `${period.slice(0, 4)}年${period.slice(5)}期`;

/** `2026-10` as `2026年10月`, for printed statements. */
export const monthLabel = (period) => `${period.slice(0, 4)}年${Number(period.slice(5))}月`;

/** The number of days of a month. */
export const lastDay = (period) =>
  new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5)), 0)).getUTCDate();
