/** How earlier talks with a client went: where the matter stands, and how each script did. */
import { monthsOf } from './period';
import type { LastOutcome, TalkOutcome, TalkStage } from './verdict';

/** A talk with this client that is over, as its note keeps it. */
export interface Talk {
  /** Null for a talk about something else than an anomaly. */
  rule: string | null;
  /** Period it was about, null for a general one. */
  period: string | null;
  /** Script that was used, null for none. */
  script: string | null;
  /** When it was, ISO 8601. */
  at: string;
  /** Null while nobody has noted it. */
  outcome: TalkOutcome | null;
}

const newest = (talks: readonly Talk[]): Talk | null =>
  talks.reduce<Talk | null>((last, talk) => (last && last.at >= talk.at ? last : talk), null);

/** Whether one period was over before the other began. */
function isBefore(period: string | null, other: string): boolean {
  const last = period === null ? undefined : monthsOf(period)?.last;
  const first = monthsOf(other)?.first;
  return last !== undefined && first !== undefined && last < first;
}

/**
 * Where an anomaly that fires in a period stands with a client: never spoken of, objected to when it was last spoken
 * of, or back after a talk about an earlier period. Null while a talk about this very period is under way.
 */
export function stageOf(talks: readonly Talk[], rule: string, period: string): TalkStage | null {
  const last = newest(talks.filter((talk) => talk.rule === rule));
  if (!last) return 'first';
  if (last.outcome === 'objected') return 'objected';
  return isBefore(last.period, period) ? 'returned' : null;
}

/** How a script did when it was last used with this client, and in which talk; null when it never was or nobody knows. */
export function lastOutcomeOf(
  talks: readonly Talk[],
  script: string,
  rule: string,
  period: string,
): { outcome: LastOutcome; talk: Talk } | null {
  const talk = newest(talks.filter((one) => one.script === script));
  if (!talk) return null;
  const returned = talk.outcome !== 'objected' && talk.rule === rule && isBefore(talk.period, period);
  const outcome = returned ? 'returned' : talk.outcome;
  return outcome && { outcome, talk };
}
