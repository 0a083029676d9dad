import type { Unit } from '../../rules/verdict';

/** A typed figure in its unit, percent as a fraction; null for what is no figure. */
export function parseEntry(typed: string, unit: Unit): number | null {
  const plain = typed.normalize('NFKC').replace(/[,\s元%]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  if (unit === 'rate') return value / 100;
  if ((unit === 'count' || unit === 'month') && value < 0) return null;
  return value;
}
