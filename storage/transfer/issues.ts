import type { z } from 'zod';
import type { ImportReport } from '../../messages';
import { pathOf } from './broken-json';

export type ImportError = ImportReport['errors'][number];

/** More errors than this say nothing new; the last one then counts the rest. */
export const MOST_ERRORS = 100;

type Key = string | number;

export { pathOf };

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as a message may quote it. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Says one finding of the schema in our own codes. */
export function toImportError(issue: z.core.$ZodIssue, file: unknown): ImportError {
  const path = pathOf(issue.path.filter((key): key is Key => typeof key !== 'symbol'));
  const value = valueAt(file, issue.path);
  if (value === undefined)
    return { path, code: 'import-missing', detail: { key: String(issue.path.at(-1)) } };
  switch (issue.code) {
    case 'invalid_type':
      return { path, code: 'import-type', detail: { expected: issue.expected, found: typeName(value) } };
    case 'invalid_value':
      return {
        path,
        code: 'import-value',
        detail: { allowed: issue.values.map(String).join(', '), found: quote(value) },
      };
    case 'invalid_format':
      return { path, code: 'import-format', detail: { expected: issue.format, found: quote(value) } };
    default:
      return { path, code: 'import-invalid', detail: { found: quote(value), reason: issue.message } };
  }
}

export function limited(errors: readonly ImportError[]): ImportError[] {
  if (errors.length <= MOST_ERRORS) return [...errors];
  const rest = errors.length - MOST_ERRORS;
  return [
    ...errors.slice(0, MOST_ERRORS),
    { path: '$', code: 'import-more', detail: { count: String(rest) } },
  ];
}
