import { archiveFacts } from './facts/archive';
import { listFacts } from './facts/lists';
import { periodFacts } from './facts/period';
import { returnFacts } from './facts/returns';
import { statementFacts } from './facts/statements';
import { trialBalanceFacts } from './facts/trial-balance';
import type { Line } from './facts/line';
import type { Missing, StatementKind } from './reading';
import type { Text, Unit } from './verdict';

/** Where a fact is usually found: a kind of page, of earlier periods too or of this one alone, a field of the client's archive, or the period itself. */
export type Origin = { page: StatementKind; earlier?: true } | { archive: string } | { period: true } | null;

export interface FactDefinition {
  name: string;
  label: Text;
  unit: Unit;
  origin: Origin;
}

/**
 * The fact vocabulary. Money in yuan, rates as fractions, of the period under view unless the label says
 * otherwise; movements without closing entries. A fact that is absent is unknown, never zero.
 */
const lines: readonly Line[] = [
  ...periodFacts,
  ...trialBalanceFacts,
  ...statementFacts,
  ...returnFacts,
  ...listFacts,
  ...archiveFacts,
];

function originOf(origin: Line[4]): Origin {
  if (!origin) return null;
  if (origin === 'period') return { period: true };
  if (origin.startsWith('archive:')) return { archive: origin.slice(8) };
  return origin.startsWith('earlier:')
    ? { page: origin.slice(8) as StatementKind, earlier: true }
    : { page: origin as StatementKind };
}

/** All facts by name, in the order of the table. */
export const facts: ReadonlyMap<string, FactDefinition> = new Map(
  lines.map(([name, unit, zh, en, origin]) => [
    name,
    { name, unit, label: { 'zh-CN': zh, en }, origin: originOf(origin) },
  ]),
);

/** What would settle a fact that nobody has tried to read yet. */
export function missingOf(name: string): Missing {
  const origin = facts.get(name)?.origin ?? null;
  if (origin && 'page' in origin)
    return origin.earlier
      ? { why: 'earlier', kind: origin.page, fact: name }
      : { why: 'statement', kind: origin.page };
  if (origin && 'archive' in origin) return { why: 'archive', field: origin.archive, fact: name };
  return facts.has(name) ? { why: 'fact', fact: name } : { why: 'fact' };
}
