import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Unit } from '../verdict';
import { compile, isUnknown, type Known, type Value } from './index';
import { parse } from './parse';
import type { Node } from './syntax';

/** What an expression is worth, told a second time: no closures, no units but money, nothing made fast. */
type Worth = { known: Known } | { names: Set<string>; reasons: Set<string> };

const isKnown = (worth: Worth): worth is { known: Known } => 'known' in worth;
const because = (...reasons: string[]): Worth => ({ names: new Set(), reasons: new Set(reasons) });

function joined(worths: readonly Worth[]): Worth | null {
  const open = worths.flatMap((worth) => (isKnown(worth) ? [] : [worth]));
  if (open.length === 0) return null;
  return {
    names: new Set(open.flatMap((worth) => [...worth.names])),
    reasons: new Set(open.flatMap((worth) => [...worth.reasons])),
  };
}

const figure = (value: number): Worth =>
  Number.isFinite(value) ? { known: value } : because('the number is too large');

function isMoney(node: Node, units: ReadonlyMap<string, Unit>): boolean {
  switch (node.kind) {
    case 'name':
      return units.get(node.name) === 'money';
    case 'unary':
      return isMoney(node.operand, units);
    case 'binary':
      // Money by money is a rate.
      return node.op === '/'
        ? isMoney(node.left, units) && !isMoney(node.right, units)
        : isMoney(node.left, units) || isMoney(node.right, units);
    case 'ternary':
      return isMoney(node.then, units) || isMoney(node.otherwise, units);
    case 'call':
      return node.args.some((arg) => isMoney(arg, units));
    default:
      return false;
  }
}

function compared(op: string, a: Known, b: Known, tolerance: number): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a === b) === (op === '==');
  const below = a < b - tolerance;
  const above = a > b + tolerance;
  const answers: Record<string, boolean> = { '<': below, '<=': !above, '>': above, '>=': !below };
  return answers[op] ?? (below || above) === (op === '!=');
}

function worthOf(node: Node, facts: Record<string, Known>, units: ReadonlyMap<string, Unit>): Worth {
  const of = (child: Node) => worthOf(child, facts, units);
  switch (node.kind) {
    case 'name': {
      const known = Object.hasOwn(facts, node.name) ? facts[node.name] : undefined;
      return known === undefined ? { names: new Set([node.name]), reasons: new Set() } : { known };
    }
    case 'unary': {
      const worth = of(node.operand);
      if (!isKnown(worth)) return worth;
      return { known: node.op === '-' ? -Number(worth.known) : worth.known !== true };
    }
    case 'binary': {
      const [a, b] = [of(node.left), of(node.right)];
      if (node.op === '&&' || node.op === '||') {
        const deciding = node.op === '||';
        if ([a, b].some((worth) => isKnown(worth) && worth.known === deciding)) return { known: deciding };
        return joined([a, b]) ?? { known: !deciding };
      }
      if (!isKnown(a) || !isKnown(b)) return joined([a, b]) ?? because();
      const [x, y] = [Number(a.known), Number(b.known)];
      if (node.op === '+') return figure(x + y);
      if (node.op === '-') return figure(x - y);
      if (node.op === '*') return figure(x * y);
      if (node.op === '/') return y === 0 ? because('division by zero') : figure(x / y);
      const money = isMoney(node.left, units) || isMoney(node.right, units);
      return { known: compared(node.op, a.known, b.known, money ? 0.005 : 0) };
    }
    case 'ternary': {
      const test = of(node.test);
      return isKnown(test) ? of(test.known === true ? node.then : node.otherwise) : test;
    }
    case 'call': {
      const worths = node.args.map(of);
      if (node.name === 'known') return { known: worths.every(isKnown) };
      const values = worths.map((worth) => (isKnown(worth) ? Number(worth.known) : NaN));
      const sorted = [...values].sort((a, b) => a - b);
      const open = joined(worths);
      if (open) return open;
      if (node.name === 'abs') return { known: Math.abs(values[0] ?? NaN) };
      return { known: (node.name === 'min' ? sorted[0] : sorted.at(-1)) ?? NaN };
    }
    default:
      return { known: node.value };
  }
}

const units = new Map<string, Unit>([
  ['revenue', 'money'],
  ['cash', 'money'],
  ['headcount', 'count'],
  ['slp', 'boolean'],
  ['other', 'boolean'],
  ['form', 'text'],
]);

const { condition } = fc.letrec<Record<'condition' | 'money', string>>((tie) => ({
  money: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'money' },
    fc.constantFrom('revenue', 'cash'),
    fc.tuple(tie('money'), fc.constantFrom('+', '-'), tie('money')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc
      .tuple(tie('money'), fc.constantFrom('* 0.5', '/ 3', '* -2', '/ 0', '* 1e300', '* headcount'))
      .map((p) => p.join(' ')),
    tie('money').map((a) => `-${a}`),
    tie('money').map((a) => `abs(${a})`),
    fc
      .tuple(fc.constantFrom('min', 'max'), tie('money'), tie('money'))
      .map(([f, a, b]) => `${f}(${a}, ${b}, 1)`),
    fc.tuple(tie('condition'), tie('money'), tie('money')).map(([t, a, b]) => `(${t} ? ${a} : ${b})`),
  ),
  condition: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'condition' },
    fc.constantFrom(
      'slp',
      'other',
      'true',
      'false',
      'slp == other',
      'slp != other',
      `form == "A"`,
      `form != 'A'`,
    ),
    fc
      .tuple(
        tie('money'),
        fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
        fc.oneof(tie('money'), fc.constantFrom('0', '0.01', '-1')),
      )
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('money'), fc.constantFrom('<', '>=', '==')).map(([a, op]) => `${a} / cash ${op} 0.5`),
    fc.constantFrom('headcount > 2', 'headcount == 2', 'headcount <= 2.001'),
    fc.constantFrom('revenue', 'cash', 'slp', 'form').map((name) => `known(${name})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
    tie('condition').map((a) => `!(${a})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([a, b, c]) => `((${a}) ? (${b}) : (${c}))`),
  ),
}));

const cents = fc.integer({ min: -300, max: 300 }).map((value) => value / 200);
const facts = fc.record(
  {
    revenue: cents,
    cash: cents,
    headcount: fc.nat(3),
    slp: fc.boolean(),
    other: fc.boolean(),
    form: fc.constantFrom('A', 'B'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, Known>>;

const shownWorth = (worth: Worth) =>
  isKnown(worth) ? worth.known : { names: [...worth.names].sort(), reasons: [...worth.reasons].sort() };
const shown = (value: Value) =>
  shownWorth(
    isUnknown(value) ? { names: new Set(value.names), reasons: new Set(value.reasons) } : { known: value },
  );

it('agrees with a plain walk of the tree, unknown names and reasons included', () => {
  fc.assert(
    fc.property(condition, facts, (source, known) => {
      const expression = compile(source, units, 'condition');
      const lookup = (name: string) => (Object.hasOwn(known, name) ? known[name] : undefined);
      expect(shown(expression.evaluate(lookup)), source).toEqual(
        shownWorth(worthOf(parse(source), known, units)),
      );
    }),
    { numRuns: 3000 },
  );
});

it('rounds as whole numbers say, a half away from nothing', () => {
  const whole = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(
      fc.oneof(
        whole,
        whole.map((tens) => tens * 10 + 5),
      ),
      fc.integer({ min: 0, max: 4 }),
      (n, kept) => {
        const wanted = (Math.sign(n) * Math.floor((Math.abs(n) + 5) / 10)) / 10 ** kept;
        const rounded = compile(`round(cash, ${kept})`, units).evaluate(() => n / 10 ** (kept + 1));
        expect(rounded).toBeCloseTo(wanted, 9);
      },
    ),
    { numRuns: 2000 },
  );
});
