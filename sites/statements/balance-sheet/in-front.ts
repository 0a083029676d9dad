import { onlyNamed, setMeaning, sumsInFront } from '../forms/in-front';
import type { FormLine } from '../forms/row';

/** Says of a sheet without any line of totals which lines are its totals. Changes the lines. */
export function setSumsInFront(lines: readonly FormLine[]): void {
  if (lines.some(({ key }) => key?.startsWith('total_'))) return;
  const found = sumsInFront('balance-sheet').map(([key, name]) => ({ key, line: onlyNamed(lines, name) }));
  if (!found.every(({ line }) => line)) return;
  for (const { key, line } of found) if (line) setMeaning(line, key);
}
