/** Worked cases: the tests of a pack. */
import { z } from 'zod';
import { monthsOf } from '../period';
import { severity } from './words';

export const money = z.number().nullable().optional();
export const caseRow = z.looseObject({
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

/** A worked client: what the books show, and what must and must not fire. */
export const workedCase = z.looseObject({
  id: z.string().min(1).max(80),
  title: z.string().max(200).optional(),
  period: z
    .string()
    .refine((period) => monthsOf(period) !== null, 'a period like 2026-06, 2026-Q2, 2026 or 2026-01/2026-06'),
  period_type: z.string().nullish(),
  accounting_standard: z.string().nullish(),
  industry: z.string().nullish(),
  taxpayer_type: z.string().nullish(),
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
