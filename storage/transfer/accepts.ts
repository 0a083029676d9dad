/**
 * Schemas as plain checks that build nothing and name nothing, some ten times as fast as the schema itself.
 * What a check accepts the schema accepts; what it refuses the schema has to judge.
 */
import { z } from 'zod';

type Check = (value: unknown) => boolean;

function object(schema: z.ZodObject): Check {
  const fields = Object.entries(schema.shape).map(([key, field]) => ({ key, check: accepts(field) }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const { key, check } of fields) {
      if (!check((value as Record<string, unknown>)[key])) return false;
    }
    return true;
  };
}

function array(schema: z.ZodArray): Check {
  const check = accepts(schema.element);
  return (value) => Array.isArray(value) && value.every(check);
}

function text(pattern: RegExp | undefined): Check {
  if (!pattern) return (value) => typeof value === 'string';
  return (value) => typeof value === 'string' && pattern.test(value);
}

function oneOf(values: Iterable<unknown>): Check {
  const known = new Set(values);
  return (value) => known.has(value);
}

function union(schema: z.ZodUnion): Check {
  const checks = schema.options.map(accepts);
  return (value) => checks.some((check) => check(value));
}

/** The check of a schema. Kinds of schemas that are not known here, and refinements, are left to the schema. */
export function accepts(schema: z.core.$ZodType): Check {
  const asked: Check = (value) => z.safeParse(schema, value).success;
  if (schema._zod.def.checks?.length) return asked;
  if (schema instanceof z.ZodObject)
    return schema.def.catchall instanceof z.ZodUnknown ? object(schema) : asked;
  if (schema instanceof z.ZodArray) return array(schema);
  if (schema instanceof z.ZodUnion) return union(schema);
  if (schema instanceof z.ZodNullable) {
    const check = accepts(schema.def.innerType);
    return (value) => value === null || check(value);
  }
  if (schema instanceof z.ZodOptional) {
    const check = accepts(schema.def.innerType);
    return (value) => value === undefined || check(value);
  }
  if (schema instanceof z.ZodUUID || schema instanceof z.ZodISODate || schema instanceof z.ZodISODateTime)
    return text(schema.def.pattern);
  if (schema instanceof z.ZodString) return text(undefined);
  if (schema instanceof z.ZodEnum) return oneOf(schema.options);
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values);
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodNumber && schema.format === null) return Number.isFinite;
  return asked;
}
