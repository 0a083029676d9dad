/** What is said: scripts, plain words, words nobody may promise, messages for occasions. */
import { z } from 'zod';
import {
  channel,
  content,
  deviation,
  emotion,
  expression,
  id,
  semver,
  talkStage,
  text,
  tier,
  words,
} from './words';

export const scriptPart = z.enum(['feel', 'felt', 'found', 'impact', 'request', 'next']);

export const script = z.strictObject({
  id,
  version: semver,
  title: text,
  rules: z.array(id).min(1).max(40),
  /** `talk` has all six parts; `appointment` names no figure; `check-note` stays in the firm. */
  kind: z.enum(['talk', 'appointment', 'check-note']),
  channels: z.array(channel).min(1).max(5),
  /** Tiers it is for; empty for all. A client of another tier is not offered it. */
  tiers: z.array(tier).max(4).default([]),
  /** Expectations it answers; empty for any. */
  expectations: z
    .array(z.strictObject({ content: content.nullable(), deviation }))
    .max(8)
    .default([]),
  emotions: z.array(emotion).max(7).default([]),
  /** Offered only when this holds with the client's figures: a script may speak of one side of a rule. */
  when: expression.optional(),
  /**
   * Where the matter stands with the client when it suits best: never spoken of before (`first`), objected to in the
   * last talk (`objected`), or spoken of in an earlier period and back (`returned`). Absent for any. It moves the order
   * and takes nothing away.
   */
  stage: talkStage.optional(),
  parts: z.partialRecord(scriptPart, text),
  options: z.array(text).max(6),
  objections: z.array(z.strictObject({ says: text, answer: text })).max(8),
  /** A short form, the points for a call, a letter. */
  variants: z
    .strictObject({
      short: text.optional(),
      points: z.array(text).max(12).optional(),
      letter: text.optional(),
    })
    .optional(),
});

/** A term clients do not know, and how to say it. */
export const glossaryEntry = z.strictObject({ term: words, language: z.enum(['zh-CN', 'en']), plain: text });

/** Names of lists, of each of which one word must follow, with nothing but idle words between. */
const phrases = z.array(z.array(id).min(1).max(6)).max(40).default([]);

/** Words that promise what nobody can keep. Plain words and phrases of plain words, no patterns. */
export const promise = z.strictObject({
  words: z.array(words).min(1).max(60),
  /** Words that can take each other's place in a phrase, by the name of the list. */
  lists: z.record(id, z.array(words).min(1).max(80)).default({}),
  phrases,
  /** How many characters (or words, where there are spaces) a phrase may hold between two words besides idle ones. */
  loose: z.int().min(0).max(4).default(0),
  /** Whether a comma may stand inside a phrase. */
  pauses: z.boolean().default(false),
  /** Longer wordings that contain one of the words and are harmless. */
  except: z.array(words).max(40).default([]),
  /** The same as phrases. */
  harmless: phrases,
  /** Harmless when one of these follows in the same sentence: what is called unlawful is not proposed. */
  unless: z.array(words).max(60).default([]),
  /** Harmless when a no stands close before it in the same clause (`不能保证`). */
  negatable: z.boolean().default(false),
  remedy: text,
});

/** A message at a fixed occasion, a goal of the work, or a sentence that puts an expectation right. */
export const message = z.strictObject({
  id,
  kind: z.enum(['touchpoint', 'goal', 'expectation']),
  title: text,
  /** When it is sent or said, in words. */
  occasion: text.nullable(),
  text,
  /** The expectation it answers. */
  expectation: z.strictObject({ content: content.nullable(), deviation }).nullable().default(null),
});
