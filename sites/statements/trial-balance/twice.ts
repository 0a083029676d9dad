import type { RawRow } from './raw';

const said = ({ indent: _, ...row }: RawRow): string => JSON.stringify(row);

/** Places of rows that say the same as the one above them, code, name and every figure: drawn once too often. */
export function drawnTwice(rows: readonly RawRow[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap((row, n) => {
      const above = rows[n - 1];
      return row.code && row.code === above?.code && said(row) === said(above) ? [n] : [];
    }),
  );
}
