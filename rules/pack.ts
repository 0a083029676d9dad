/** The format of a rule pack: data only. One folder while it is written, one file when it travels. */
import { z } from 'zod';
import { siteProfile } from './profile';

// zod's fast path builds functions from text, which the extension's content security policy reports.
z.config({ jitless: true });

/** The format this program writes; it reads every earlier one, and later minor versions as far as it knows them. */
export const packFormat = { name: 'ledgerside-pack', major: 1, minor: 0 } as const;

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'lower case letters, digits and hyphens');
const dotted = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9][a-z0-9_]*)+$/, 'lower case words joined by dots');
const factName = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/, 'lower case words joined by underscores');
const semver = z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, like 1.0.0');
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day like 2026-01-31');
const expression = z
  .string()
  .min(1)
  .max(2000)
  .meta({ id: 'expression', description: 'A condition or a figure, in a subset of CEL.' });
const words = z.string().min(1).max(200);

/** Text for people, in Chinese, English or both. A pack in English alone shows its English everywhere. */
export const text = z
  .union([
    z.strictObject({ 'zh-CN': z.string().min(1).max(4000), en: z.string().min(1).max(6000).optional() }),
    z.strictObject({ en: z.string().min(1).max(6000) }),
  ])
  .transform((given): { 'zh-CN': string; en?: string } =>
    'zh-CN' in given ? given : { 'zh-CN': given.en, en: given.en },
  )
  .meta({ id: 'text' });

const severity = z.enum(['note', 'reminder', 'warning', 'major']);
const channel = z.enum(['phone', 'wechat', 'meeting', 'letter', 'internal']);
const emotion = z.enum(['calm', 'indifferent', 'dissatisfied', 'anxious', 'angry', 'hurt', 'puzzled']);
const content = z.enum(['scope', 'quality', 'response', 'attitude', 'brand', 'government']);
const deviation = z.enum(['low', 'fit', 'high']);
const tier = z.enum(['A', 'B', 'C', 'D']);
const statementKind = z.enum([
  'trial-balance',
  'income-statement',
  'balance-sheet',
  'vat-return-general',
  'vat-return-small',
  'cit-prepayment',
  'ageing',
  'invoice-list',
  'voucher-list',
  'ledger',
  'client-list',
]);

const manifest = z.strictObject({
  id,
  version: semver,
  title: text,
  publisher: words,
  licence: words,
  language: z.enum(['zh-CN', 'en']),
  /** Country code, `CN`; `any` for a pack that speaks of no law. */
  jurisdiction: z.string().regex(/^([A-Z]{2}|any)$/),
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

/** A line of the sum: an expression, or with `each` the single rows behind a fact. */
const sumLine = z.strictObject({
  op: z.enum(['+', '−', '×', '÷']).nullable(),
  label: text.optional(),
  value: expression,
  each: z.boolean().default(false),
});

/** How the sum is set out. The first one that holds and whose figures are all known is shown. */
const sum = z.strictObject({
  when: expression.optional(),
  lines: z.array(sumLine).min(1).max(12),
  result: z.strictObject({ label: text, value: expression }).nullable(),
  comparison: z
    .strictObject({ op: z.enum(['<', '≤', '>', '≥', '=', '≠']), label: text, value: expression })
    .nullable(),
});

const cases = z.array(text).max(12);

/** What people are told of an anomaly, whoever finds it. */
const anomaly = {
  id,
  title: text,
  severity,
  innocent: cases,
  risky: cases,
  checks: z.strictObject({
    vouchers: text.nullable(),
    records: text.nullable(),
    history: text.nullable(),
    departments: text.nullable(),
    experts: text.nullable(),
  }),
  attach: cases,
  channels: z.array(channel).min(1).max(5),
  sensitive: z.boolean(),
  internal: z.boolean(),
  /** What the client tends to say, and the expectation behind it. */
  clientSays: text.nullable(),
  expectation: z.strictObject({ content, deviation }).nullable(),
  /** May be put aside with a reason. */
  suppressible: z.boolean().default(true),
  basis: z.array(words).max(12),
};

/** An anomaly only a person can find: its checklist and texts, without a condition. */
const manualAnomaly = z.strictObject({
  ...anomaly,
  /** One sentence: what to look for. */
  why: text,
});

const rule = z.strictObject({
  ...anomaly,
  /** The page it stands on. */
  statement: statementKind,
  /** The first condition that holds replaces the severity. */
  severities: z
    .array(z.strictObject({ when: expression, severity }))
    .max(6)
    .default([]),
  /** Facts it cannot do without. */
  needs: z.array(factName).min(1).max(20),
  /** Values taken where a fact is not known, because the law puts the proof on somebody. */
  presume: z
    .array(z.strictObject({ fact: factName, value: z.number(), because: text }))
    .max(4)
    .default([]),
  /** When this is false the rule has nothing to say, whatever else is missing. */
  guard: expression.optional(),
  when: expression,
  /** Named figures for its texts and scripts, each worked out from facts and parameters. */
  figures: z
    .array(z.strictObject({ name: factName, label: text, value: expression }))
    .max(12)
    .default([]),
  /** The amount at the right of its row. */
  figure: expression,
  /** Facts whose single rows bear witness. */
  evidence: z.array(factName).max(6).default([]),
  sums: z.array(sum).min(1).max(6),
  /** One sentence: why now. The first whose condition holds. */
  why: z
    .array(z.strictObject({ when: expression.optional(), text }))
    .min(1)
    .max(6),
});

const scriptPart = z.enum(['feel', 'felt', 'found', 'impact', 'request', 'next']);

const script = z.strictObject({
  id,
  version: semver,
  title: text,
  rules: z.array(id).min(1).max(40),
  /** `talk` has all six parts; `appointment` names no figure; `check-note` stays in the firm. */
  kind: z.enum(['talk', 'appointment', 'check-note']),
  channels: z.array(channel).min(1).max(5),
  tiers: z.array(tier).max(4).default([]),
  /** Expectations it answers; empty for any. */
  expectations: z
    .array(z.strictObject({ content: content.nullable(), deviation }))
    .max(8)
    .default([]),
  emotions: z.array(emotion).max(7).default([]),
  /** Stage of the firm whose promises it keeps to; absent for any. */
  stage: z.enum(['start', 'growth']).optional(),
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
const glossaryEntry = z.strictObject({ term: words, language: z.enum(['zh-CN', 'en']), plain: text });

/** Words that promise what nobody can keep. Plain words, no patterns. */
const promise = z.strictObject({
  words: z.array(words).min(1).max(60),
  /** Longer wordings that contain one of the words and are harmless. */
  except: z.array(words).max(30).default([]),
  /** Harmless when the same clause says no (`不能保证`). */
  negatable: z.boolean().default(false),
  remedy: text,
});

const money = z.number().nullable().optional();
const caseRow = z.looseObject({
  code: z.string(),
  name: z.string(),
  path: z.string().optional(),
  summary: z.boolean().optional(),
  opening_debit: money,
  opening_credit: money,
  debit: money,
  credit: money,
  closing_debit: money,
  closing_credit: money,
});

/** A message at a fixed occasion, a goal of the work, or a sentence that puts an expectation right. */
const message = z.strictObject({
  id,
  kind: z.enum(['touchpoint', 'goal', 'expectation']),
  title: text,
  /** When it is sent or said, in words. */
  occasion: text.nullable(),
  text,
  /** The expectation it answers. */
  expectation: z.strictObject({ content: content.nullable(), deviation }).nullable().default(null),
});

/** A worked client: what the books show, and what must and must not fire. */
export const workedCase = z.looseObject({
  id: z.string().min(1).max(80),
  title: z.string().max(200).optional(),
  period: z.string(),
  period_type: z.string().optional(),
  accounting_standard: z.string().optional(),
  industry: z.string().optional(),
  taxpayer_type: z.string().optional(),
  trial_balance: z.array(caseRow).max(5000).optional(),
  /** False when the table is only part of the books. */
  complete: z.boolean().optional(),
  people: z
    .array(
      z.looseObject({
        name: z.string(),
        role: z.enum(['shareholder', 'family', 'legal-representative', 'employee', 'outsider']),
      }),
    )
    .optional(),
  extra_facts: z.record(z.string(), z.unknown()).optional(),
  /** Rules that must fire. */
  expected: z.array(z.string()).optional(),
  /** Rules that must not fire. */
  not_expected: z.array(z.string()).optional(),
  /** Rules that must be quiet though their figures stand next to the line. */
  near_miss: z.array(z.string()).optional(),
  /** Rules that must say that they cannot judge. */
  cannot_judge: z.array(z.string()).optional(),
  /** Severity a rule must fire with. */
  severities: z.record(z.string(), severity).optional(),
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

export const pack = z
  .strictObject({
    format: z.literal(packFormat.name),
    formatVersion: z.string().regex(/^\d+\.\d+$/, 'two numbers, like 1.0'),
    manifest,
    parameters: z.array(parameter).max(2000),
    rules: z.array(rule).max(500),
    manual: z.array(manualAnomaly).max(200).default([]),
    /** Names of industries without figures of their own, and the industry whose figures serve them. */
    industries: z.record(words, words).default({}),
    scripts: z.array(script).max(2000),
    glossary: z.array(glossaryEntry).max(2000),
    promises: z.array(promise).max(200),
    messages: z.array(message).max(500).default([]),
    /** What the firm promises by default, one sentence for each content. */
    services: z.partialRecord(content, text).default({}),
    tiers: tiers.optional(),
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
