type Figures = Record<string, number | null>;

/** Rows of returns and ageings keep figures by heading, one level down. */
export interface Grouped {
  amounts?: Figures;
  buckets?: Figures;
}

/** A row in which these columns hold this value, wherever the row keeps them. Nothing given is changed. */
export function withFigures<R extends object>(
  row: R & Grouped,
  columns: readonly string[],
  value: number | null,
): R {
  const set = <T extends object>(figures: T, own: readonly string[]): T => ({
    ...figures,
    ...Object.fromEntries(own.map((column) => [column, value])),
  });
  const group = row.amounts ? 'amounts' : row.buckets ? 'buckets' : null;
  const figures = group && row[group];
  if (!figures) return set(row, columns);
  const isOwn = (column: string): boolean => Object.hasOwn(figures, column);
  return {
    ...set(row, columns.filter((column) => !isOwn(column))), // prettier-ignore
    [group]: set(figures, columns.filter(isOwn)),
  };
}
