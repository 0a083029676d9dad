/**
 * Generated expressions are worth the same here and in another implementation of CEL, facts missing or not: every
 * operator, the condition `? :`, parentheses, numbers, texts, booleans and names. Not compared are, because CEL has
 * nothing to compare with,
 * - amounts of money: only they are compared with a tolerance of half a cent;
 * - whole numbers written without decimals: CEL has two kinds of numbers and does not mix them;
 * - a division by nothing: infinity in CEL, unknown here;
 * - `abs`, `min`, `max` and `round`: functions of ours, held by `differential.test.ts`;
 * - months: their arithmetic is that of counts, and its units are checked before anything is worked out.
 * `known()` is replaced by its answer.
 */
import { isCelError, run } from '@bufbuild/cel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Unit } from '../verdict';
import { compile, isUnknown, type Known } from './index';

// Counts and rates, because only money is compared with a tolerance, which CEL does not know.
const units = new Map<string, Unit>([
  ['staff', 'count'],
  ['insured', 'count'],
  ['margin', 'rate'],
  ['slp', 'boolean'],
  ['closed', 'boolean'],
  ['industry', 'text'],
]);

const decimal = fc.integer({ min: -400, max: 400 }).map((value) => value / 8);
const literal = decimal.map((value) => (value < 0 ? `-${(-value).toFixed(3)}` : value.toFixed(3)));
/** One fact by another, which is never nothing here. */
const share = 'staff / (insured * insured + 1.0)';
const divisor = fc.constantFrom('0.5', '2.0', '8.0', '-4.0');

const { condition } = fc.letrec<Record<'condition' | 'number', string>>((tie) => ({
  number: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'number' },
    fc.constantFrom('staff', 'insured'),
    fc
      .tuple(tie('number'), fc.constantFrom('+', '-'), tie('number'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('number'), fc.constantFrom('*', '/'), divisor).map(([a, op, b]) => `${a} ${op} ${b}`),
    tie('number').map((a) => `-(${a})`),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map(([t, a, b]) => `((${t}) ? ${a} : ${b})`),
  ),
  condition: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'condition' },
    fc.constantFrom(
      'slp',
      'closed',
      'true',
      'false',
      'slp == closed',
      'slp != closed',
      `industry == "建筑"`,
      `industry != '建筑'`,
    ),
    fc
      .tuple(
        tie('number'),
        fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
        fc.oneof(tie('number'), literal),
      )
      .map((parts) => parts.join(' ')),
    fc
      .tuple(fc.constantFrom('margin', share, `margin * 2.0 - ${share}`), fc.constantFrom('<', '>='), literal)
      .map((parts) => parts.join(' ')),
    fc.constantFrom('staff', 'margin', 'slp', 'industry').map((name) => `known(${name})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
    tie('condition').map((a) => `!(${a})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([a, b, c]) => `((${a}) ? (${b}) : (${c}))`),
  ),
}));

const facts = fc.record(
  {
    staff: decimal,
    insured: decimal,
    margin: decimal,
    slp: fc.boolean(),
    closed: fc.boolean(),
    industry: fc.constantFrom('建筑', '贸易'),
  },
  { requiredKeys: [] },
);

/** CEL has no word for a fact that is not there; once it is said which are, the rest has to agree. */
const inCel = (source: string, known: object): string =>
  source.replace(/known\((\w+)\)/g, (_, name: string) => String(Object.hasOwn(known, name)));

it('agrees with @bufbuild/cel on 5,000 generated conditions', () => {
  fc.assert(
    fc.property(condition, facts, (source, known: Record<string, Known>) => {
      const mine = compile(source, units, 'condition').evaluate((name) =>
        Object.hasOwn(known, name) ? known[name] : undefined,
      );
      const theirs = run(inCel(source, known), known);
      expect(isUnknown(mine) ? 'unknown' : mine, source).toBe(isCelError(theirs) ? 'unknown' : theirs);
    }),
    { numRuns: 5000 },
  );
});
