/** Decides whether a text may be copied. The worst failure is one client's figures under another's name. */
import { firstChecked, type Checks } from './caseStages';
import type { ForeignName } from './foreignNames';
import { figuresTyped } from './figuresTyped';
import type { FilledPart, LintFinding, Run, Text, Unit } from './verdict';
import type { Source } from './reading';

/** Why copying is refused. */
export type Lock =
  | { why: 'client' }
  | { why: 'other-client'; name: string }
  | { why: 'changed'; figures: { name: string; label: Text; unit: Unit; old: string; now: string }[] }
  | { why: 'old'; figures: { name: string; label: Text; readAt: number }[] }
  | { why: 'foreign'; amounts: string[] }
  | { why: 'foreign-name'; names: ForeignName[] }
  | { why: 'empty'; labels: Text[] }
  | { why: 'promise'; findings: LintFinding[] }
  | { why: 'checks' };

export interface GuardInput {
  /** The client the page shows; null while that is not certain. */
  shown: { id: string } | null;
  /** The client the draft was written for. */
  draftFor: { id: string; name: string };
  /** The draft filled with the figures as they are now. */
  parts: readonly FilledPart[];
  /** The script as its pack writes it, filled in. */
  written?: readonly FilledPart[];
  /** Figures as they were when the draft was filled, by placeholder; empty before the first fill. */
  fills: Readonly<Record<string, string>>;
  /** Figures that stood in this draft at some time, as they were written. */
  earlier?: readonly string[];
  /** Milliseconds since the epoch. */
  now: number;
  /** Whether a figure stands on the page now. */
  isLive: (source: Source) => boolean;
  /** Whether an amount in yuan is a figure of this client, or of some other one; off by less than `within`, if given. */
  isOwn: (amount: number, within?: number) => boolean;
  isForeign: (amount: number, within?: number) => boolean;
  /** Other clients' names in the text. */
  names: readonly ForeignName[];
  findings: readonly LintFinding[];
  checks: Checks;
  checkReason: string;
}

/**
 * A figure read longer ago than this must be read again, unless the page shows it; so must one from as far ahead, which
 * was read on a wrong clock.
 */
export const staleAfter = 24 * 60 * 60 * 1000;

const runsOf = <K extends Run['kind']>(parts: readonly FilledPart[], kind: K): Extract<Run, { kind: K }>[] =>
  parts.flatMap(({ runs }) => runs.filter((run): run is Extract<Run, { kind: K }> => run.kind === kind));

function changed({ parts, fills }: GuardInput): Lock[] {
  const figures = new Map<string, { name: string; label: Text; unit: Unit; old: string; now: string }>();
  for (const { name, label, text, unit } of runsOf(parts, 'fill')) {
    const old = Object.hasOwn(fills, name) ? fills[name] : undefined;
    // Dates and names move with the day and are right as they are now; figures must be seen to change.
    if (old === undefined || old === text || unit === 'text') continue;
    figures.set(name, { name, label, unit, old, now: text });
  }
  return figures.size > 0 ? [{ why: 'changed', figures: [...figures.values()] }] : [];
}

function old({ parts, now, isLive }: GuardInput): Lock[] {
  const figures = new Map<string, { name: string; label: Text; readAt: number }>();
  for (const { name, label, sources } of runsOf(parts, 'fill')) {
    const stale = sources.filter((source) => !isLive(source) && Math.abs(now - source.readAt) > staleAfter);
    if (stale.length === 0) continue;
    figures.set(name, { name, label, readAt: Math.min(...stale.map(({ readAt }) => readAt)) });
  }
  return figures.size > 0 ? [{ why: 'old', figures: [...figures.values()] }] : [];
}

function foreign(input: GuardInput): Lock[] {
  const texts = runsOf(input.parts, 'text').map(({ text }) => text);
  const written = runsOf(input.written ?? [], 'text').map(({ text }) => text);
  const now = runsOf(input.parts, 'fill').map(({ text }) => text);
  const once = [...Object.values(input.fills), ...(input.earlier ?? [])];
  const amounts = figuresTyped({ ...input, texts, written, now, once });
  return amounts.length > 0 ? [{ why: 'foreign', amounts }] : [];
}

/** All reasons not to copy, the gravest first; an empty list lets the text go. */
export function guard(input: GuardInput): Lock[] {
  const { shown, draftFor, parts, findings, checks, checkReason } = input;
  const locks: Lock[] = [];
  if (!shown) locks.push({ why: 'client' });
  else if (shown.id !== draftFor.id) locks.push({ why: 'other-client', name: draftFor.name });
  if (input.names.length > 0) locks.push({ why: 'foreign-name', names: [...input.names] });
  locks.push(...foreign(input), ...changed(input), ...old(input));
  const empty = runsOf(parts, 'empty');
  if (empty.length > 0) {
    const labels = new Map(empty.map(({ name, label }) => [name, label]));
    locks.push({ why: 'empty', labels: [...labels.values()] });
  }
  const promises = findings.filter(({ kind, locks: locking }) => kind !== 'empty' && locking);
  if (promises.length > 0) locks.push({ why: 'promise', findings: promises });
  if (checkReason.trim() === '' && !firstChecked(checks)) locks.push({ why: 'checks' });
  return locks;
}
