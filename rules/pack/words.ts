/** What all parts of a pack are made of: ids, texts, expressions, and the fixed words. */
import { z } from 'zod';

// zod's fast path builds functions from text, which the extension's content security policy reports.
z.config({ jitless: true });

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,60}$/, '2 to 61 lower case letters, digits and hyphens');
export const dotted = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9][a-z0-9_]*)+$/, 'lower case words joined by dots');
export const factName = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/, 'lower case words joined by underscores');
export const semver = z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, like 1.0.0');
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day like 2026-01-31');
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-01');
export const expression = z
  .string()
  .min(1)
  .max(2000)
  .meta({ id: 'expression', description: 'A condition or a figure, in a subset of CEL.' });
export const words = z.string().min(1).max(200);

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

export const severity = z.enum(['note', 'reminder', 'warning', 'major']);
export const channel = z.enum(['phone', 'wechat', 'meeting', 'letter', 'internal']);
export const emotion = z.enum(['calm', 'indifferent', 'dissatisfied', 'anxious', 'angry', 'hurt', 'puzzled']);
export const content = z.enum(['scope', 'quality', 'response', 'attitude', 'brand', 'government']);
export const deviation = z.enum(['low', 'fit', 'high']);
export const tier = z.enum(['A', 'B', 'C', 'D']);
export const talkStage = z.enum(['first', 'objected', 'returned']);
export const statementKind = z.enum([
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
