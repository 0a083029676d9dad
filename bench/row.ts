/** One line of the table: what was measured against what, and what was aimed at. */
export interface Row {
  what: string;
  against: string;
  target: Target;
  /** Null where there is nothing to measure yet; `note` says why. */
  measured: number | null;
  /** Sizes and absolute figures behind the ratio. */
  note: string;
}

export interface Target {
  sense: 'at most' | 'at least' | 'below';
  limit: number;
  /** `×` is a ratio of the two costs. */
  unit: '×' | 'bytes' | '';
}

export const atMost = (limit: number): Target => ({ sense: 'at most', limit, unit: '×' });
export const atLeast = (limit: number): Target => ({ sense: 'at least', limit, unit: '×' });

export type Verdict = 'met' | 'over target' | 'not yet';

export function verdictOf({ measured, target: { sense, limit } }: Row): Verdict {
  if (measured === null || Number.isNaN(measured)) return 'not yet';
  const met =
    sense === 'at most' ? measured <= limit : sense === 'below' ? measured < limit : measured >= limit;
  return met ? 'met' : 'over target';
}

const signs = { 'at most': '≤', 'at least': '≥', below: '<' } as const;

function figure(value: number, unit: Target['unit']): string {
  if (unit === 'bytes') return `${Math.round(value)} bytes`;
  const digits = Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}

/** The table for people. */
export function tableText(rows: readonly Row[]): string {
  return rows
    .map((row) => {
      const { sense, limit, unit } = row.target;
      const verdict = verdictOf(row);
      const measured = row.measured === null ? '—' : figure(row.measured, unit);
      const mark = { met: '✓', 'over target': '✗', 'not yet': '-' }[verdict];
      const aim = `${signs[sense]} ${limit}${unit && ` ${unit}`}`;
      return [
        `${mark} ${row.what}`,
        `    against ${row.against}`,
        `    measured ${measured}, target ${aim}: ${verdict}`,
        ...(row.note ? [`    ${row.note}`] : []),
      ].join('\n');
    })
    .join('\n');
}
