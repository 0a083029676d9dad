/**
 * The part of CEL's own conformance suite that this language accepts (https://github.com/google/cel-spec,
 * tests/simple): whatever compiles here must give what CEL says.
 */
import { tests as suite } from '@bufbuild/cel-spec/testdata/conformance.js';
import { expect, it } from 'vitest';
import type { Unit } from '../verdict';
import { compile, ExpressionError, isUnknown, type Expression, type Known } from './index';

interface Test {
  name: string;
  expr: string;
  bindings: Record<string, Known>;
  /** What CEL gives; null for an error or an unknown. */
  value: Known | null;
}

type Json = Record<string, unknown>;
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** A scalar of the suite; undefined for values this language has no word for. */
function scalar(value: unknown): Known | undefined {
  const { boolValue, stringValue, doubleValue, int64Value } = object(value);
  if (typeof boolValue === 'boolean' || typeof stringValue === 'string')
    return (boolValue ?? stringValue) as Known;
  const number = Number(doubleValue ?? int64Value ?? NaN);
  return Number.isFinite(number) ? number : undefined;
}

function testOf(original: Json, path: string): Test[] {
  const bindings = Object.entries(object(original['bindings'])).map(
    ([name, bound]) => [name, scalar(object(bound)['value'])] as const,
  );
  // Some tests ask for the type alone.
  if ('typedResult' in original) return [];
  const fails = 'evalError' in original || 'unknown' in original || 'anyEvalErrors' in original;
  const value = fails ? null : 'value' in original ? scalar(original['value']) : true;
  if (value === undefined || bindings.some(([, bound]) => bound === undefined)) return [];
  return [
    {
      name: `${path}/${String(original['name'])}`,
      expr: String(original['expr']),
      bindings: Object.fromEntries(bindings) as Record<string, Known>,
      value,
    },
  ];
}

function testsOf(node: typeof suite, path = ''): Test[] {
  const here = path === '' ? node.name : `${path}/${node.name}`;
  return [
    ...(node.suites ?? []).flatMap((inner) => testsOf(inner, here)),
    ...(node.tests ?? []).flatMap(({ original }) => testOf(original as Json, here)),
  ];
}

const unitOf = (value: Known): Unit =>
  typeof value === 'number' ? 'count' : typeof value === 'boolean' ? 'boolean' : 'text';

function compiled({ expr, bindings }: Test): Expression | null {
  try {
    return compile(expr, new Map(Object.entries(bindings).map(([name, value]) => [name, unitOf(value)])));
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

/**
 * Where this language differs on purpose: numbers are all of one kind, without the limits and the division of
 * whole numbers; a division by zero is unknown, never NaN; names have no containers.
 */
const otherwise = /^conformance\/(?:integer_math|namespace)\/|int64|_int_|uint|_nan$/;

const accepted = testsOf(suite).flatMap((test) => {
  const expression = otherwise.test(test.name) ? null : compiled(test);
  return expression ? [{ test, expression }] : [];
});

it('accepts a good part of the suite', () => expect(accepted.length).toBeGreaterThan(100));

it.each(accepted.map(({ test, expression }) => [`${test.name}: ${test.expr}`, test, expression] as const))(
  '%s',
  (_, { bindings, value }, expression) => {
    const found = expression.evaluate((name) => (Object.hasOwn(bindings, name) ? bindings[name] : undefined));
    expect(isUnknown(found) ? null : found).toEqual(value);
  },
);
