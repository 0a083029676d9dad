import { cents } from '../../numbers';
import { onlyNamed, setMeaning, sumsInFront } from '../forms/in-front';
import type { FormLine } from '../forms/row';

interface Parts {
  /** What is due within a year and what is not, by key; taken where they are all of the sum above them. */
  terms: readonly [key: string, name: RegExp][];
  accounts: readonly [key: string, name: RegExp][];
}

/** What stands below such a sum, by names that mean something below it alone. */
const BELOW: Readonly<Record<string, Parts>> = {
  total_assets: {
    terms: [
      ['total_current_assets', /^current(?:assets?)?$/],
      ['total_noncurrent_assets', /^(?:longterm|noncurrent)(?:assets?)?$/],
    ],
    accounts: [['receivables', /^receivables?$/]],
  },
  total_liabilities: {
    terms: [
      ['total_current_liabilities', /^current(?:liabilit(?:y|ies))?$/],
      ['total_noncurrent_liabilities', /^(?:longterm|noncurrent)(?:liabilit(?:y|ies))?$/],
    ],
    accounts: [
      ['payables', /^payables?$/],
      ['taxes_payable', /^tax(?:es)?$/],
    ],
  },
};

const isWhole = (whole: FormLine, parts: readonly FormLine[]): boolean =>
  Object.entries(whole.values).every(([column, value]) => {
    const values = parts.map((part) => part.values[column]);
    return (
      value !== null &&
      values.every((one) => typeof one === 'number') &&
      cents(values.reduce<number>((sum, one) => sum + (one ?? 0), 0)) === value
    );
  });

/** Says what the lines below a sum are, as far as its names tell. Changes the lines. */
function setBelow(whole: FormLine, below: readonly FormLine[], { terms, accounts }: Parts): void {
  const named = terms.map(([key, name]) => ({ key, line: onlyNamed(below, name) }));
  const found = named.flatMap(({ line }) => line ?? []);
  if (found.length === terms.length && isWhole(whole, found))
    for (const { key, line } of named) if (line) setMeaning(line, key);
  for (const [key, name] of accounts) {
    const line = onlyNamed(below, name);
    if (line?.key === null && !below.some((other) => other.key === key)) setMeaning(line, key);
  }
}

/** Says of a sheet without any line of totals which lines are its totals. Changes the lines. */
export function setSumsInFront(lines: readonly FormLine[]): void {
  if (lines.some(({ key }) => key?.startsWith('total_'))) return;
  const found = sumsInFront('balance-sheet').map(([key, name]) => ({ key, line: onlyNamed(lines, name) }));
  if (!found.every(({ line }) => line)) return;
  const sums = found.flatMap(({ line }) => line ?? []);
  for (const { key, line } of found) if (line) setMeaning(line, key);
  for (const { key, line } of found) {
    const parts = BELOW[key];
    if (!line || !parts) continue;
    const rest = lines.slice(lines.indexOf(line) + 1);
    const next = rest.findIndex((other) => sums.includes(other));
    setBelow(line, next < 0 ? rest : rest.slice(0, next), parts);
  }
}
