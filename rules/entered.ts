/** Figures a person entered because no page shows them. */
import { facts as vocabulary } from './facts';
import type { Fact, Facts, Missing, Source, StatementKind } from './reading';

export interface Entered {
  fact: string;
  value: number | boolean | string;
  remark: string;
  by: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** A figure that was entered and that the page shows as well, with another value. */
export interface Contradiction {
  fact: string;
  entered: number | boolean | string;
  read: number | boolean | string;
}

/** Where the archive keeps a field of its own for it, it is written there and not here. */
const ownField = new Set(['industry', 'accounting_standard', 'taxpayer_type']);

/** The fact that a person may enter to fill the gap; null for what has to be read or answered elsewhere. */
export function enterable(missing: Missing): string | null {
  if (missing.why !== 'archive' && missing.why !== 'fact') return null;
  const { fact } = missing;
  if (fact === undefined || ownField.has(fact)) return null;
  const unit = vocabulary.get(fact)?.unit;
  return unit === undefined || unit === 'text' ? null : fact;
}

function sourceOf({ fact, value, by, at, remark }: Entered, period: string): Source {
  const definition = vocabulary.get(fact);
  const origin = definition?.origin ?? null;
  const kind: StatementKind = origin && 'page' in origin ? origin.page : 'ledger';
  return {
    kind,
    title: '',
    row: definition?.label['zh-CN'] ?? fact,
    column: '',
    value: typeof value === 'number' ? value : 0,
    address: null,
    period,
    readAt: at,
    entered: { by, remark },
  };
}

/**
 * Adds what was entered to what was read. What was read counts; where both exist and differ, the difference is named.
 * Names outside the vocabulary are passed over.
 */
export function withEntered(
  facts: Facts,
  entries: readonly Entered[],
  period: string,
): { facts: Facts; contradictions: Contradiction[] } {
  const known: Record<string, Fact> = { ...facts.known };
  const missing: Record<string, Missing[]> = { ...facts.missing };
  const contradictions: Contradiction[] = [];
  for (const entry of entries) {
    if (!vocabulary.has(entry.fact)) continue;
    const read = Object.hasOwn(facts.known, entry.fact) ? facts.known[entry.fact] : undefined;
    if (read) {
      if (read.value !== entry.value)
        contradictions.push({ fact: entry.fact, entered: entry.value, read: read.value });
      continue;
    }
    known[entry.fact] = { name: entry.fact, value: entry.value, sources: [sourceOf(entry, period)] };
    Reflect.deleteProperty(missing, entry.fact);
  }
  return { facts: { known, missing }, contradictions };
}
