/** Reasons and remedies that the rules give as codes. */
import type { TierReason } from '../rules/tiers';
import type { LintFinding, ScriptReason } from '../rules/verdict';
import type { Say } from './catalogue';
import { under } from './keys';

/** A word that stands alone elsewhere, inside a sentence: English writes it small, except for names like WeChat. */
const inside = (word: string): string =>
  word.replace(/^[A-Z](?=[a-z]+(?:\s|$))/, (letter) => letter.toLowerCase());

/** Why a script suits. */
export function scriptReasonWords(reason: ScriptReason, say: Say): string {
  switch (reason.code) {
    case 'expectation':
      return say('reason_expectation', {
        content: inside(say(`content_${reason.content}`)),
        deviation: inside(say(`deviation_${reason.deviation}`)),
      });
    case 'typical':
      return say('reason_typical', { deviation: inside(say(`deviation_${reason.deviation}`)) });
    case 'emotion':
      return say('reason_emotion', { emotion: inside(say(`emotion_${reason.emotion}`)) });
    case 'channel':
      return say('reason_channel', { channel: say(`channel_${reason.channel}`) });
    case 'usual-channel':
      return say('reason_usual_channel', { channel: inside(say(`channel_${reason.channel}`)) });
    case 'tier':
      return say('reason_tier', { tier: reason.tier });
    case 'outcome':
      return say(`reason_outcome_${reason.outcome}`, { day: reason.day });
    case 'stage':
      return say(`reason_stage_${reason.stage}`);
    case 'check':
    case 'own':
      return say(`reason_${reason.code}`);
  }
}

/** What counted for a tier, or why it did not. */
export function tierReasonWords({ factor, value }: TierReason, say: Say): string {
  if (value === null) return say(`tier_unknown_${factor}`);
  switch (factor) {
    case 'annualFee':
      return say('tier_reason_annualFee', { amount: value.toLocaleString('en-US') });
    case 'years':
      return say('tier_reason_years', { count: value });
    case 'referrals':
    case 'arrearsMonths':
      return say(value > 0 ? `tier_reason_${factor}` : `tier_none_${factor}`, { count: value });
  }
}

/** What to write instead, where no pack says it; null where only a pack can. */
export function remedyWords({ kind, text, most = 0 }: LintFinding, say: Say): string | null {
  switch (kind) {
    case 'promise':
    case 'jargon':
      return null;
    case 'empty':
      return say('remedy_empty', { text });
    case 'length':
      return say('remedy_length', { most });
    default:
      return say(`remedy_${under(kind)}`);
  }
}
