/** Worked cases: the tests of a pack. */
import { z } from 'zod';
import { monthsOf } from '../period';
import { severity } from './words';

export const money = z.number().nullable().optional();
export const caseRow = z.looseObject({
  code: z.string(),
  name: z.string(),
  path: z.string().nullish(),
  summary: z.boolean().nullish(),
  opening_debit: money,
  opening_credit: money,
  debit: money,
  credit: money,
  closing_debit: money,
  closing_credit: money,
});

/** A worked client: what the books show, and what must and must not fire. */
export const workedCase = z.looseObject({
  id: z.string().min(1).max(80),
  title: z.string().max(200).nullish(),
  period: z
    .string()
    .refine((period) => monthsOf(period) !== null, 'a period like 2026-06, 2026-Q2, 2026 or 2026-01/2026-06'),
  period_type: z.string().nullish(),
  accounting_standard: z.string().nullish(),
  industry: z.string().nullish(),
  taxpayer_type: z.string().nullish(),
  trial_balance: z.array(caseRow).max(5000).nullish(),
  /** False when the table is only part of the books. */
  complete: z.boolean().nullish(),
  people: z
    .array(
      z.looseObject({
        name: z.string(),
        role: z.enum(['shareholder', 'family', 'legal-representative', 'employee', 'outsider']),
      }),
    )
    .nullish(),
  /** What other pages would show. Null is unknown, as in all of a case. */
  extra_facts: z.record(z.string(), z.unknown()).nullish(),
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
