/** The format of a rule pack: data only. One folder while it is written, one file when it travels. */
import { z } from 'zod';
import { workedCase } from './pack/case';
import { manualAnomaly, rule, type sum } from './pack/rule';
import { glossaryEntry, message, promise, script } from './pack/script';
import { content, day, dotted, id, month, semver, text, words } from './pack/words';
import { siteProfile } from './profile';

export { workedCase } from './pack/case';
export { text } from './pack/words';

/** The format this program writes; it reads every earlier one, and later minor versions as far as it knows them. */
export const packFormat = { name: 'ledgerside-pack', major: 1, minor: 0 } as const;

const manifest = z.strictObject({
  id,
  version: semver,
  title: text,
  publisher: words,
  licence: words,
  language: z.enum(['zh-CN', 'en']),
  /** Country code, `CN`; `any` for a pack that speaks of no law. */
  jurisdiction: z.string().regex(/^([A-Z]{2}|any)$/, 'a country in two capitals like CN, or any'),
  /** Oldest version of the program that understands it. */
  minimumAppVersion: semver,
  changelog: z.array(z.strictObject({ version: semver, date: day, text })).max(200),
  /** Rules and scripts that changed their id: old to new. */
  renames: z.record(id, id).default({}),
});

/** One dated figure or wording. The same id may come several times, for other industries or periods that do not overlap. */
const parameter = z.strictObject({
  id: dotted,
  label: text,
  /** The industry it is for, by the pack's own names; absent for all. */
  industry: words.optional(),
  value: z.union([z.number(), z.boolean(), z.string().min(1).max(400)]),
  unit: z.enum(['money', 'rate', 'count', 'month', 'boolean', 'text']),
  /** First and last day it is valid; null where nobody knows of one. */
  validFrom: day.nullable(),
  validTo: day.nullable(),
  /** Law and article, or empty for a rule of thumb. */
  basis: z.string().max(400),
  /** Where the publisher has it from. */
  source: z.string().max(400),
  /** A several sources agree · B one source · C to be checked · R rule of thumb. */
  grade: z.enum(['A', 'B', 'C', 'R']),
  /** Name and day of the person at the firm who checked it. */
  verifiedBy: z.string().max(120).nullable(),
  note: text.optional(),
});

const tiers = z.strictObject({
  /** Points for the first line that the yearly fee in yuan reaches, highest first; and so on. */
  annualFee: z
    .array(z.strictObject({ from: z.number(), points: z.number() }))
    .min(1)
    .max(10),
  years: z
    .array(z.strictObject({ from: z.number(), points: z.number() }))
    .min(1)
    .max(10),
  referrals: z
    .array(z.strictObject({ from: z.number(), points: z.number() }))
    .min(1)
    .max(10),
  arrearsMonths: z
    .array(z.strictObject({ from: z.number(), points: z.number() }))
    .min(1)
    .max(10),
  /** Least share of the points to be had, 0 to 1. */
  least: z.strictObject({ A: z.number(), B: z.number(), C: z.number() }),
});

/** Public holidays and the weekends worked in their stead. Days that are not listed follow the week. */
const calendar = z.strictObject({
  /** Where the publisher has it from. */
  source: z.string().max(400),
  grade: z.enum(['A', 'B', 'C', 'R']),
  days: z.array(z.strictObject({ from: day, to: day, works: z.boolean(), label: text })).max(400),
  /** The last day to file in a month as the tax authority has announced it; for other months it is computed. */
  filing: z
    .array(z.strictObject({ month, last: day }))
    .max(400)
    .default([]),
});

export const pack = z
  .strictObject({
    format: z.literal(packFormat.name),
    formatVersion: z.string().regex(/^\d+\.\d+$/, 'two numbers, like 1.0'),
    manifest,
    parameters: z.array(parameter).max(2000),
    rules: z.array(rule).max(500),
    manual: z.array(manualAnomaly).max(200).default([]),
    /** Words in the names of industries without figures of their own, and the industry whose figures serve. */
    industries: z.record(words, words).default({}),
    scripts: z.array(script).max(2000),
    glossary: z.array(glossaryEntry).max(2000),
    promises: z.array(promise).max(200),
    messages: z.array(message).max(500).default([]),
    /** What the firm promises by default, one sentence for each content. */
    services: z.partialRecord(content, text).default({}),
    tiers: tiers.optional(),
    calendar: calendar.optional(),
    profiles: z.array(siteProfile).max(200).default([]),
    cases: z.array(workedCase).max(2000),
  })
  .meta({
    title: 'Ledgerside rule pack',
    description:
      'One file: figures with their dates and grounds, rules, scripts, and the cases that prove them.',
  });

export type Pack = z.infer<typeof pack>;
export type Rule = z.infer<typeof rule>;
export type ManualAnomaly = z.infer<typeof manualAnomaly>;
export type Message = z.infer<typeof message>;
export type Script = z.infer<typeof script>;
export type Parameter = z.infer<typeof parameter>;
export type Sum = z.infer<typeof sum>;
export type PromiseWords = z.infer<typeof promise>;
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type WorkedCase = z.infer<typeof workedCase>;
export type TierWeights = z.infer<typeof tiers>;
