/** What earlier talks with a client say for or against a script. */
import type { Script } from './pack';
import { lastOutcomeOf, stageOf, type Talk } from './talks';
import type { LastOutcome, ScriptReason, TalkStage } from './verdict';

/** Something that speaks for a script, or against it; without a reason it is not told. */
export interface Reason {
  points: number;
  reason: ScriptReason | null;
}

/** The weights decide against what is written for a mood or a channel. */
const outcomes: Record<LastOutcome, number> = { agreed: 30, objected: -45, returned: -10 };

const stages: Record<TalkStage, number> = { first: 12, objected: 22, returned: 22 };

/** Points off what is written for another stage than this one. */
const otherStage = -18;

function byStage(script: Script, now: TalkStage | null): Reason[] {
  const { stage } = script;
  if (stage === undefined) return [];
  return [
    stage === now
      ? { points: stages[stage], reason: { code: 'stage', stage } }
      : { points: otherStage, reason: null },
  ];
}

/** Reasons from the talks of this client: the stage of the matter, and how this script did the last time. */
export function byTalks(script: Script, talks: readonly Talk[], rule: string, period: string): Reason[] {
  const last = lastOutcomeOf(talks, script.id, rule, period);
  const reasons = byStage(script, stageOf(talks, rule, period));
  if (!last) return reasons;
  const { outcome, talk } = last;
  return [
    ...reasons,
    { points: outcomes[outcome], reason: { code: 'outcome', outcome, day: talk.at.slice(0, 10) } },
  ];
}
