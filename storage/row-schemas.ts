/**
 * The rows of the archive as zod schemas: what may be written is what can be exported and imported again.
 * Objects are loose, so that keys of a later version pass through instead of being lost.
 */
import { z } from 'zod';
import type {
  CaseStage,
  Channel,
  Deviation,
  Emotion,
  ExpectationContent,
  FiveSource,
  ScriptForm,
  Severity,
  TalkOutcome,
  TextPart,
  Tier,
  Unit,
} from '../rules/verdict';
import type {
  AccountingStandard,
  Case,
  Client,
  Commitment,
  Entry,
  Expectation,
  Note,
  PersonRole,
  ServicePromise,
  Suppression,
  TaxpayerType,
  Verification,
} from './records';
import { exactly, source } from './reading-schemas';

// Extension pages forbid `new Function`; zod would try it once and be reported.
z.config({ jitless: true });

const id = z.uuid();
const time = z.iso.datetime({ offset: true }).describe('Time with zone');
const day = z.iso.date().describe('Day');
const text = z.string();
const tier = exactly<Tier>({ A: true, B: true, C: true, D: true });
const channel = exactly<Channel>({ phone: true, wechat: true, meeting: true, letter: true, internal: true });
const severity = exactly<Severity>({ note: true, reminder: true, warning: true, major: true });
const content = exactly<ExpectationContent>({
  scope: true,
  quality: true,
  response: true,
  attitude: true,
  brand: true,
  government: true,
});
const emotion = exactly<Emotion>({
  calm: true,
  indifferent: true,
  dissatisfied: true,
  anxious: true,
  angry: true,
  hurt: true,
  puzzled: true,
});
const scriptForm = exactly<ScriptForm>({ full: true, short: true, points: true, letter: true });
const textPart = exactly<TextPart>({
  feel: true,
  felt: true,
  found: true,
  impact: true,
  request: true,
  next: true,
  short: true,
  points: true,
  letter: true,
});

const row = {
  id: id.describe('UUIDv7'),
  createdAt: time,
  updatedAt: time,
  updatedBy: text.describe('Who changed the row last'),
  deletedAt: time.nullable().describe('Set when the row was taken away; it still merges'),
};

export const client = z.looseObject({
  ...row,
  name: text.min(1),
  code: text.nullable(),
  taxId: text.nullable(),
  aliases: z.array(text),
  salutation: text.nullable(),
  taxpayerType: exactly<TaxpayerType>({ general: true, 'small-scale': true }).nullable(),
  standard: exactly<AccountingStandard>({ 'small-business': true, enterprise: true }).nullable(),
  industry: text.nullable(),
  owner: text.nullable(),
  people: z.array(
    z.looseObject({
      name: text,
      role: exactly<PersonRole>({
        shareholder: true,
        family: true,
        'legal-representative': true,
        employee: true,
        outsider: true,
      }),
      note: text,
    }),
  ),
  cautions: z.array(text),
  tierFactors: z.looseObject({
    annualFee: z.number().nullable().describe('Yuan a year'),
    years: z.number().nullable(),
    referrals: z.number().nullable(),
    arrearsMonths: z.number().nullable(),
  }),
  tierOverride: z.looseObject({ tier, reason: text, at: text }).nullable(),
}) satisfies z.ZodType<Client>;

export const expectation = z.looseObject({
  ...row,
  clientId: id,
  content,
  deviation: exactly<Deviation>({ low: true, fit: true, high: true }),
  words: text,
  meaning: text,
  source: exactly<Expectation['source']>({
    interview: true,
    survey: true,
    record: true,
    complaint: true,
    need: true,
    past: true,
    promise: true,
  }),
  date: day,
}) satisfies z.ZodType<Expectation>;

export const promise = z.looseObject({
  ...row,
  clientId: id.nullable().describe('Null for the default of the firm'),
  content,
  text,
  reference: text,
}) satisfies z.ZodType<ServicePromise>;

export const note = z.looseObject({
  ...row,
  clientId: id,
  period: text.nullable(),
  rule: text.nullable(),
  ruleTitle: text.nullable(),
  severity: severity.nullable(),
  figures: z.array(
    z.looseObject({
      name: text,
      label: text,
      value: z.number(),
      unit: exactly<Unit>({ money: true, rate: true, count: true, boolean: true, text: true, month: true }),
      source: source.nullable(),
    }),
  ),
  script: z.looseObject({ id: text, version: text, title: text, edited: z.boolean(), text }).nullable(),
  at: time,
  channel,
  person: text,
  words: text,
  body: text,
  emotion: emotion.nullable(),
  outcome: exactly<TalkOutcome>({ agreed: true, objected: true })
    .nullable()
    .optional()
    .describe('How the talk ended; null or absent while nobody has said'),
  followUp: day.nullable(),
  sensitive: z.boolean(),
  pinned: z.boolean(),
  draft: z.boolean(),
}) satisfies z.ZodType<Note>;

export const commitment = z.looseObject({
  ...row,
  clientId: id,
  noteId: id.nullable(),
  side: exactly<Commitment['side']>({ ours: true, theirs: true }),
  text,
  due: day.nullable(),
  doneAt: time.nullable(),
}) satisfies z.ZodType<Commitment>;

export const caseRow = z.looseObject({
  ...row,
  clientId: id,
  period: text,
  rule: text,
  stage: exactly<CaseStage>({
    found: true,
    checked: true,
    prepared: true,
    explained: true,
    agreed: true,
    solved: true,
    confirmed: true,
  }),
  checks: z.partialRecord(
    exactly<FiveSource>({ vouchers: true, records: true, history: true, departments: true, experts: true }),
    text,
  ),
  checkReason: text,
  cause: text,
  draft: z
    .looseObject({
      script: text,
      channel,
      form: scriptForm.optional().describe('Which of the texts is copied; absent for the six parts'),
      parts: z.partialRecord(textPart, text),
      fills: z.record(text, text),
      earlier: z.array(text).optional(),
    })
    .nullable(),
}) satisfies z.ZodType<Case>;

export const suppression = z.looseObject({
  ...row,
  clientId: id,
  rule: text.min(1),
  reason: text.min(1),
  until: day.nullable().describe('Last day; null for good'),
  period: text.nullable().describe('Null for every period'),
  severity,
}) satisfies z.ZodType<Suppression>;

const factValue = z.union([z.number(), z.boolean(), text]);

export const entry = z.looseObject({
  ...row,
  clientId: id,
  period: text,
  fact: text.min(1),
  value: factValue,
  remark: text,
}) satisfies z.ZodType<Entry>;

export const verification = z.looseObject({
  ...row,
  pack: text.min(1),
  parameter: text.min(1),
  industry: text.nullable(),
  validFrom: day.nullable(),
  value: factValue,
  name: text.min(1),
  day,
}) satisfies z.ZodType<Verification>;
