/** What earlier talks with a client say for or against a script. */
import type { Script } from './pack';
import { lastOutcomeOf, stageOf, type LastOutcome, type Talk } from './talks';
import type { TalkStage, Text } from './verdict';

/** Something that speaks for a script, or against it; without words it is not told. */
export interface Reason {
  points: number;
  text: Text | null;
}

interface Weighed {
  points: number;
  say: (day: string) => Text;
}

/** Told with the day of the talk. The weights decide against what is written for a mood or a channel. */
const outcomes: Record<LastOutcome, Weighed> = {
  agreed: {
    points: 30,
    say: (day) => ({ 'zh-CN': `上次（${day}）用它谈成了`, en: `agreed to when last used (${day})` }),
  },
  objected: {
    points: -45,
    say: (day) => ({ 'zh-CN': `上次（${day}）用它有异议`, en: `objected to when last used (${day})` }),
  },
  returned: {
    points: -10,
    say: (day) => ({ 'zh-CN': `上次（${day}）谈过，又发生了`, en: `used on ${day}, and it came back` }),
  },
};

const stages: Record<TalkStage, { points: number; text: Text }> = {
  first: { points: 12, text: { 'zh-CN': '第一次谈这件事时用', en: 'for the first talk about it' } },
  objected: { points: 22, text: { 'zh-CN': '有异议之后用', en: 'for after an objection' } },
  returned: { points: 22, text: { 'zh-CN': '谈过又发生时用', en: 'for when it came back' } },
};

/** Points off what is written for another stage than this one. */
const otherStage = -18;

function byStage(script: Script, stage: TalkStage | null): Reason[] {
  if (script.stage === undefined) return [];
  return [script.stage === stage ? stages[script.stage] : { points: otherStage, text: null }];
}

/** Reasons from the talks of this client: the stage of the matter, and how this script did the last time. */
export function byTalks(script: Script, talks: readonly Talk[], rule: string, period: string): Reason[] {
  const last = lastOutcomeOf(talks, script.id, rule, period);
  const reasons = byStage(script, stageOf(talks, rule, period));
  if (!last) return reasons;
  const { points, say } = outcomes[last.outcome];
  return [...reasons, { points, text: say(last.talk.at.slice(0, 10)) }];
}
