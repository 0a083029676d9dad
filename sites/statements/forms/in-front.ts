import type { StatementKind } from '../../../rules/reading';
import { folded } from '../../text';
import type { FormLine } from './row';

/** Sums that trees of accounts draw in front of what they add up, by names that elsewhere only head a group. */
const SUMS: Partial<Record<StatementKind, Readonly<Record<string, RegExp>>>> = {
  'balance-sheet': {
    total_assets: /^assets?$/,
    total_liabilities: /^liabilit(?:y|ies)$/,
    total_equity: /^(?:(?:share|stock)holders|owners)?equity$/,
  },
};

/** The sums of a kind, with their names. */
export const sumsInFront = (kind: StatementKind): [key: string, name: RegExp][] =>
  Object.entries(SUMS[kind] ?? {});

/** A name for comparison: letters alone. */
const lettersOf = (text: string): string =>
  folded(text)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** Whether a name may be that of such a sum. */
export const isSumInFront = (kind: StatementKind, text: string): boolean =>
  sumsInFront(kind).some(([, name]) => name.test(lettersOf(text)));

/** The one line of that name; null where there is none, or several. */
export function onlyNamed(lines: readonly FormLine[], name: RegExp): FormLine | null {
  const [line, ...others] = lines.filter(({ label }) => name.test(lettersOf(label)));
  return line && !others.length ? line : null;
}

/** Says what a line is that only its place among the others tells. Changes the line. */
export function setMeaning(line: FormLine, key: string): void {
  line.key = key;
  line.means = key;
}
