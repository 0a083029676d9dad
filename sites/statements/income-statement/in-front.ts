import { cents } from '../../numbers';
import { onlyNamed, setMeaning } from '../forms/in-front';
import type { FormLine } from '../forms/row';

/** Half of the last digit of each of three figures. */
const NEAR = 0.015;
const RESULTS = ['gross_profit', 'operating_profit', 'profit_before_tax', 'net_profit'];

/**
 * Trees of accounts draw the result in front of what it is made of, by a name that elsewhere means what is earned. It
 * is the result where the figures say so; costs with a minus, all of them drawn from there on, are then amounts as
 * anywhere else. Changes the lines.
 */
export function setResultInFront(lines: readonly FormLine[], coarse: number): void {
  if (lines.some(({ key }) => RESULTS.includes(key ?? ''))) return;
  const [result, earned, spent] = [/^income$/, /^(?:revenues?|sales)$/, /^expenses?$/].map((name) =>
    onlyNamed(lines, name),
  );
  if (!result || !earned || !spent) return;
  const isMadeBy = (sign: 1 | -1): boolean =>
    Object.entries(result.values).every(([column, value]) => {
      const [income, costs] = [earned.values[column] ?? null, spent.values[column] ?? null];
      if (value === null || income === null || costs === null) return false;
      return Math.abs(cents(income + sign * costs) - value) <= NEAR * coarse;
    });
  const added = isMadeBy(1);
  if (!added && !isMadeBy(-1)) return;
  setMeaning(result, 'net_profit');
  if (!added) return;
  const from = lines.indexOf(spent);
  const next = lines.findIndex((line, at) => at > from && (line === result || line === earned));
  for (const { values } of lines.slice(from, next < 0 ? undefined : next))
    for (const [column, value] of Object.entries(values)) if (value) values[column] = -value;
}
