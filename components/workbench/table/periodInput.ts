/**
 * A period as typed: `2025-10`, `2025年10月`, `202510`, `2025-Q3`, `2025年第3季度`, `2025`, as it is kept:
 * `2025-10`, `2025-Q3`, `2025`. Null for anything else.
 */
export function parsePeriod(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const quarter = /^(20\d\d)[-年./]?(?:Q|第)?([1-4])(?:季度?)?$/.exec(plain);
  if (quarter && /[Q季]/.test(plain)) return `${quarter[1]}-Q${quarter[2]}`;
  const month = /^(20\d\d)(?:[-年./]?(0[1-9]|1[0-2])|[-年./]([1-9]))月?$/.exec(plain);
  if (month) return `${month[1]}-${(month[2] ?? month[3] ?? '').padStart(2, '0')}`;
  return /^(20\d\d)年?$/.exec(plain)?.[1] ?? null;
}
