/** Decides whether a text may be copied. The worst failure is one client's figures under another's name. */
import type { FilledPart, FiveSource, LintFinding, Run, Text, Unit } from './verdict';
import type { Source } from './reading';

/** Why copying is refused. */
export type Lock =
  | { why: 'client' }
  | { why: 'other-client'; name: string }
  | { why: 'changed'; figures: { name: string; label: Text; unit: Unit; old: string; now: string }[] }
  | { why: 'old'; figures: { name: string; label: Text; readAt: number }[] }
  | { why: 'foreign'; amounts: string[] }
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
  /** Figures as they were when the draft was filled, by placeholder; empty before the first fill. */
  fills: Readonly<Record<string, string>>;
  /** Name of a placeholder in words. */
  labelOf: (name: string) => Text;
  /** Milliseconds since the epoch. */
  now: number;
  /** Whether a figure stands on the page now. */
  isLive: (source: Source) => boolean;
  /** Whether an amount in yuan is a figure of this client, or of some other one. */
  isOwn: (amount: number) => boolean;
  isForeign: (amount: number) => boolean;
  findings: readonly LintFinding[];
  checks: Partial<Record<FiveSource, string>>;
  checkReason: string;
}

/** A figure read longer ago than this must be read again, unless the page shows it. */
export const staleAfter = 24 * 60 * 60 * 1000;

const firstThree: readonly FiveSource[] = ['vouchers', 'records', 'history'];

const runsOf = <K extends Run['kind']>(parts: readonly FilledPart[], kind: K): Extract<Run, { kind: K }>[] =>
  parts.flatMap(({ runs }) => runs.filter((run): run is Extract<Run, { kind: K }> => run.kind === kind));

function changed({ parts, fills, labelOf }: GuardInput): Lock[] {
  const figures = new Map<string, { name: string; label: Text; unit: Unit; old: string; now: string }>();
  for (const { name, text, unit } of runsOf(parts, 'fill')) {
    const old = Object.hasOwn(fills, name) ? fills[name] : undefined;
    // Dates and names move with the day and are right as they are now; figures must be seen to change.
    if (old === undefined || old === text || unit === 'text') continue;
    figures.set(name, { name, label: labelOf(name), unit, old, now: text });
  }
  return figures.size > 0 ? [{ why: 'changed', figures: [...figures.values()] }] : [];
}

function old({ parts, labelOf, now, isLive }: GuardInput): Lock[] {
  const figures = new Map<string, { name: string; label: Text; readAt: number }>();
  for (const { name, sources } of runsOf(parts, 'fill')) {
    const stale = sources.filter((source) => !isLive(source) && now - source.readAt > staleAfter);
    if (stale.length === 0) continue;
    figures.set(name, { name, label: labelOf(name), readAt: Math.min(...stale.map(({ readAt }) => readAt)) });
  }
  return figures.size > 0 ? [{ why: 'old', figures: [...figures.values()] }] : [];
}

const typed = /(?<![\d.,])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d)\s*(万|亿)?/g;

/** Amounts in yuan typed by hand, with the text they stand as. Days and years are no amounts. */
export function typedAmounts(text: string): { text: string; amount: number }[] {
  const half = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, ',');
  return [...half.matchAll(typed)].flatMap((match) => {
    const raw = match[0].trim();
    const scale = match[1] === '万' ? 1e4 : match[1] === '亿' ? 1e8 : 1;
    const amount = Math.round(Number(raw.replace(/[,万亿\s]/g, '')) * scale * 100) / 100;
    const after = half.slice(match.index + match[0].length).trimStart();
    const before = half.slice(0, match.index).trimEnd();
    const small = Number.isInteger(amount) && amount <= 2100 && !raw.includes(',');
    const date = small && (/^[年月日号]|^-\d/.test(after) || /第$|\d[-/]$/.test(before));
    return date || Math.abs(amount) < 100 ? [] : [{ text: raw, amount }];
  });
}

function foreign({ parts, isOwn, isForeign }: GuardInput): Lock[] {
  const found = runsOf(parts, 'text')
    .flatMap(({ text }) => typedAmounts(text))
    .filter(({ amount }) => !isOwn(amount) && isForeign(amount));
  return found.length > 0 ? [{ why: 'foreign', amounts: [...new Set(found.map(({ text }) => text))] }] : [];
}

/** All reasons not to copy, the gravest first; an empty list lets the text go. */
export function guard(input: GuardInput): Lock[] {
  const { shown, draftFor, parts, findings, checks, checkReason } = input;
  const locks: Lock[] = [];
  if (!shown) locks.push({ why: 'client' });
  else if (shown.id !== draftFor.id) locks.push({ why: 'other-client', name: draftFor.name });
  locks.push(...foreign(input), ...changed(input), ...old(input));
  const empty = runsOf(parts, 'empty');
  if (empty.length > 0) {
    const labels = new Map(empty.map(({ name, label }) => [name, label]));
    locks.push({ why: 'empty', labels: [...labels.values()] });
  }
  const promises = findings.filter(({ kind, locks: locking }) => kind !== 'empty' && locking);
  if (promises.length > 0) locks.push({ why: 'promise', findings: promises });
  if (checkReason.trim() === '' && !firstThree.every((check) => Boolean(checks[check])))
    locks.push({ why: 'checks' });
  return locks;
}
