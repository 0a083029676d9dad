/** Rules, and anomalies only a person can find. */
import { z } from 'zod';
import {
  channel,
  content,
  deviation,
  expression,
  factName,
  id,
  severity,
  statementKind,
  text,
  words,
} from './words';

/** A line of the sum: an expression, or with `each` the single rows behind a fact. */
export const sumLine = z.strictObject({
  op: z.enum(['+', '−', '×', '÷']).nullable(),
  label: text.optional(),
  value: expression,
  each: z.boolean().default(false),
});

/** How the sum is set out. The first one that holds and whose figures are all known is shown. */
export const sum = z.strictObject({
  when: expression.optional(),
  lines: z.array(sumLine).min(1).max(12),
  result: z.strictObject({ label: text, value: expression }).nullable(),
  comparison: z
    .strictObject({ op: z.enum(['<', '≤', '>', '≥', '=', '≠']), label: text, value: expression })
    .nullable(),
});

export const cases = z.array(text).max(12);

/** What people are told of an anomaly, whoever finds it. */
export const anomaly = {
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
export const manualAnomaly = z.strictObject({
  ...anomaly,
  /** One sentence: what to look for. */
  why: text,
});

export const rule = z.strictObject({
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
  /** What sets the day by which it has to be said; absent where no day does. */
  due: z.enum(['filing', 'settlement', 'year-end']).optional(),
});
