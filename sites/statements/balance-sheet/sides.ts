import { sideOfLine } from '../../../rules/lines';
import { folded } from '../../text';
import type { FormLine } from '../forms/row';

export type Side = 'assets' | 'liabilities';

const ASSETS = /^(?:流动|非流动|固定)?资产|^(?:current|non-?current|fixed)?assets/i;
const LIABILITIES = /负债|权益|liabilit|equity|capital/i;

function sideOfText(text: string): Side | null {
  const name = folded(text);
  if (LIABILITIES.test(name)) return 'liabilities';
  return ASSETS.test(name) ? 'assets' : null;
}

/**
 * The side of every line: its own by its name, else that of the group or the list it stands in, else that of
 * the line before it.
 */
export function sidesOf(lines: readonly FormLine[]): Side[] {
  const own = lines.map(({ key }) => (key === null ? null : sideOfLine(key)));
  const ofSegment = new Map<number, Side>();
  const twoSided = lines.some(({ segment }) => segment > 0);
  lines.forEach(({ segment }, n) => {
    const side = own[n];
    if (twoSided && side && !ofSegment.has(segment)) ofSegment.set(segment, side);
  });
  let last: Side = own.find((side) => side !== null) ?? 'assets';
  // Two-sided rows alternate, so that the line before is one of the same list.
  return lines.map(({ segment, section }, n) => {
    const side = own[n] ?? ofSegment.get(segment) ?? sideOfText(section) ?? last;
    last = side;
    return side;
  });
}
