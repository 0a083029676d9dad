import { cents } from '../../numbers';
import type { FormLine } from '../forms/row';

/** Half of the last digit of each of three figures. */
const NEAR = 0.015;

/**
 * Depreciation drawn with a minus or in brackets because it is taken off: an amount all the same. Only where the sheet
 * itself takes a negative one off, so that more is left than was paid, is it less than nothing. Changes the lines.
 */
export function setDepreciationSign(lines: readonly FormLine[], coarse: number): void {
  const valueOf = (key: string, column: string): number | null => {
    const found = lines.filter((line) => line.key === key);
    return found.length === 1 ? (found[0]!.values[column] ?? null) : null;
  };
  for (const { key, values } of lines) {
    if (key !== 'accumulated_depreciation') continue;
    for (const [column, value] of Object.entries(values)) {
      if (value === null || value >= 0) continue;
      const [cost, net] = [valueOf('fixed_assets_cost', column), valueOf('fixed_assets_net', column)];
      const isTakenOff =
        cost !== null && net !== null && Math.abs(cents(cost - value) - net) <= NEAR * coarse;
      if (!isTakenOff) values[column] = -value;
    }
  }
}
