import type { BalanceSheet, StatementKind } from './reading';
import { assetLines, liabilityLines } from './lines/balance-sheet';
import { citLines, citParticulars } from './lines/cit';
import { incomeLines } from './lines/income';
import { byName, lineName, noted, type NumberedLine } from './lines/names';
import { vatGeneralLines } from './lines/vat-general';
import { vatSmallLines } from './lines/vat-small';

const named: Partial<Record<StatementKind, ReadonlyMap<string, string>>> = {
  'income-statement': byName(incomeLines),
  'balance-sheet': byName({ ...assetLines, ...liabilityLines }),
  'cit-prepayment': byName({ ...citLines, ...citParticulars }),
};

const numbered: Partial<Record<StatementKind, readonly NumberedLine[]>> = {
  'vat-return-general': vatGeneralLines,
  'vat-return-small': vatSmallLines,
};

function lookUp(lines: readonly NumberedLine[]): Map<string, NumberedLine[]> {
  const found = new Map<string, NumberedLine[]>();
  for (const one of lines) {
    for (const name of new Set(one.names.map(lineName))) found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

const byNumberedName = Object.fromEntries(
  Object.entries(numbered).map(([kind, lines]) => [kind, lookUp(lines)]),
);

/**
 * What a line of a statement is, `revenue` or `total_assets`, whatever its page calls it; null for a line
 * nobody knows. Names tell; the number decides between lines of one name, and never alone, because
 * forms were renumbered.
 */
export function lineKey(kind: StatementKind, label: string, line: string | null): string | null {
  const name = lineName(label);
  if (!name) return null;
  const found = byNumberedName[kind]?.get(name);
  if (!found) return named[kind]?.get(name) ?? named[kind]?.get(noted(label)) ?? null;
  const one = found.length === 1 ? found[0] : found.find((other) => other.line === line);
  return one?.key ?? null;
}

/** Whether a statement of the kind has a line of this name, be it several. */
export function isLineName(kind: StatementKind, label: string): boolean {
  const name = lineName(label);
  return name !== '' && (byNumberedName[kind]?.has(name) ?? named[kind]?.has(name) ?? false);
}

/** The side of the balance sheet that a line stands on, by its key; null for keys of other statements. */
export function sideOfLine(key: string): BalanceSheet['rows'][number]['side'] | null {
  if (Object.hasOwn(assetLines, key)) return 'assets';
  return Object.hasOwn(liabilityLines, key) ? 'liabilities' : null;
}
