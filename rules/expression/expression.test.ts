import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../verdict';
import { compile, ExpressionError, isUnknown, type Known, type Value } from './index';

const vocabulary = new Map<string, Unit>([
  ['revenue', 'money'],
  ['vat_payable', 'money'],
  ['cash_balance', 'money'],
  ['month', 'month'],
  ['headcount', 'count'],
  ['margin', 'rate'],
  ['slp', 'boolean'],
  ['other', 'boolean'],
  ['tax_period', 'text'],
  ['iit.dividend', 'rate'],
  ['vat.least', 'rate'],
]);

const lookup = (facts: Record<string, Known>) => (name: string) =>
  Object.hasOwn(facts, name) ? facts[name] : undefined;
const run = (source: string, facts: Record<string, Known> = {}): Value =>
  compile(source, vocabulary).evaluate(lookup(facts));
const missing = (source: string, facts: Record<string, Known> = {}): string[] => {
  const value = run(source, facts);
  return isUnknown(value) ? [...value.names].sort() : [`known: ${String(value)}`];
};
const errorOf = (source: string): ExpressionError => {
  try {
    compile(source, vocabulary);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error(`accepted: ${source}`);
};

describe('values', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['-2 * -3', 6],
    ['1 < 2 && 2 < 3', true],
    ['!(1 == 1)', false],
    ['1 > 2 ? 10 : 20', 20],
    ['true ? 1 : false ? 2 : 3', 1],
    ['abs(-3)', 3],
    ['min(3, 1, 2)', 1],
    ['max(3, 1, 2)', 3],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['1.5e3', 1500],
    ['true || false && false', true],
    [`"month" == 'month'`, true],
  ])('%s gives %s', (source, value) => expect(run(source)).toBe(value));

  it('takes facts and parameters', () => {
    expect(run('cash_balance * iit.dividend', { cash_balance: 500000, 'iit.dividend': 0.2 })).toBe(100000);
  });
});

describe('money compared with half a cent of tolerance', () => {
  it.each([
    ['cash_balance < 0', -0.005, false],
    ['cash_balance < 0', -0.01, true],
    ['cash_balance < 0', 0, false],
    ['cash_balance >= 0', -0.005, true],
    ['cash_balance >= 500000', 500000, true],
    ['cash_balance >= 500000', 499999.99, false],
    ['cash_balance > 0', 0.005, false],
    ['cash_balance > 0', 0.01, true],
    ['cash_balance == 0.3', 0.1 + 0.2, true],
    ['cash_balance != 1', 1.004, false],
  ])('%s for %d is %s', (source, value, expected) =>
    expect(run(source, { cash_balance: value })).toBe(expected),
  );

  it('is exact for rates, counts and months', () => {
    expect(run('margin < 0.01', { margin: 0.0099 })).toBe(true);
    expect(run('month >= 12', { month: 12 })).toBe(true);
    expect(run('headcount == 3', { headcount: 3.001 })).toBe(false);
  });

  it('lets < and >=, > and <=, == and != exclude each other', () => {
    const amount = fc.integer({ min: -400, max: 400 }).map((value) => value / 400);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const facts = { cash_balance: a, revenue: b };
        for (const [one, other] of [
          ['<', '>='],
          ['>', '<='],
          ['==', '!='],
        ]) {
          const left = run(`cash_balance ${one} revenue`, facts);
          expect(run(`cash_balance ${other} revenue`, facts)).toBe(!left);
        }
      }),
    );
  });
});

describe('unknown', () => {
  it('names what is missing', () => {
    expect(missing('vat_payable / revenue < vat.least')).toEqual(['revenue', 'vat.least', 'vat_payable']);
    expect(missing('vat_payable / revenue < 0.01', { revenue: 1 })).toEqual(['vat_payable']);
  });

  it('is absorbed by a side that decides', () => {
    expect(run('slp && other', { slp: false })).toBe(false);
    expect(run('other && slp', { slp: false })).toBe(false);
    expect(run('slp || other', { slp: true })).toBe(true);
    expect(run('other || slp', { slp: true })).toBe(true);
    expect(missing('slp || other', { slp: false })).toEqual(['other']);
    expect(missing('slp && other', { slp: true })).toEqual(['other']);
  });

  it('comes from an unknown condition, not from the branch that is not taken', () => {
    expect(missing('slp ? revenue : cash_balance', { revenue: 1, cash_balance: 2 })).toEqual(['slp']);
    expect(run('slp ? revenue : cash_balance', { slp: true, revenue: 1 })).toBe(1);
  });

  it('comes from a division by zero, with the reason', () => {
    const value = run('vat_payable / revenue', { vat_payable: 1, revenue: 0 });
    expect(isUnknown(value) && [...value.reasons]).toEqual(['division by zero']);
  });

  it('comes from a value that has the wrong type or is not finite', () => {
    expect(missing('revenue > 0', { revenue: 'much' })).toEqual(['revenue']);
    expect(missing('revenue > 0', { revenue: Number.NaN })).toEqual(['revenue']);
  });

  const facts = fc.record({ slp: fc.boolean(), other: fc.boolean() }, { requiredKeys: [] });
  const formula = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('slp', 'other', 'true', 'false'),
      fc
        .tuple(tie('node'), fc.constantFrom('&&', '||'), tie('node'))
        .map(([a, op, b]) => `(${String(a)} ${op} ${String(b)})`),
      tie('node').map((a) => `!${String(a)}`),
      fc
        .tuple(tie('node'), tie('node'), tie('node'))
        .map(([a, b, c]) => `(${String(a)} ? ${String(b)} : ${String(c)})`),
    ),
  })).node as fc.Arbitrary<string>;
  const shown = (value: Value): string =>
    isUnknown(value) ? `? ${[...value.names].sort().join()}` : String(value);

  it('obeys De Morgan and commutes', () => {
    fc.assert(
      fc.property(formula, formula, facts, (a, b, known) => {
        expect(shown(run(`!(${a} && ${b})`, known))).toBe(shown(run(`!${a} || !${b}`, known)));
        expect(shown(run(`${a} || ${b}`, known))).toBe(shown(run(`${b} || ${a}`, known)));
      }),
    );
  });

  it('never changes a known answer when more becomes known', () => {
    fc.assert(
      fc.property(
        formula,
        facts,
        fc.record({ slp: fc.boolean(), other: fc.boolean() }),
        (source, some, all) => {
          const before = run(source, some);
          if (!isUnknown(before)) expect(run(source, { ...all, ...some })).toBe(before);
          expect(isUnknown(run(source, all))).toBe(false);
        },
      ),
    );
  });
});

describe('errors', () => {
  it.each([
    ['revenu > 0', 'column 1: unknown fact `revenu`, did you mean `revenue`?'],
    ['vat_payable > revenu', 'column 15: unknown fact `revenu`, did you mean `revenue`?'],
    ['revenue * iit.dividnd > 0', 'column 11: unknown parameter `iit.dividnd`, did you mean `iit.dividend`?'],
    ['revenue = 0', 'column 9: `=` has no meaning here, write `==` to compare'],
    ['slp and other', 'column 5: `and` was not expected, write `&&`'],
    ['not slp', 'column 5: `slp` was not expected, write `!`'],
    ['if slp', 'column 4: `slp` was not expected, write `a ? b : c`'],
    ['revenue ＞ 0', 'column 9: `＞` has no meaning here, write `>`'],
    ['revenue > 😀', 'column 11: `😀` has no meaning here'],
    ['(revenue > 0', 'column 13: the expression ends too early, expected `)`'],
    ['sum(revenue, 1) > 0', 'column 1: unknown function `sum`, there are abs, min, max, round, known'],
    ['revenue > "0"', 'column 9: money cannot be compared with text'],
    ['revenue + margin > 0', 'column 9: money + rate has no meaning'],
    ['revenue * revenue > 0', 'column 9: money * money has no meaning'],
    ['revenue && slp', 'column 9: `&&` needs two conditions, found money and boolean'],
    ['1 < 2 < 3', 'column 7: boolean cannot be compared with number'],
    ['revenue ≥ 1', 'column 9: `≥` has no meaning here, write `>=`'],
    ['', 'column 1: the expression is empty'],
    ['abs(1, 2)', 'column 1: `abs` takes 1 values'],
  ])('%s', (source, message) => expect(errorOf(source).message).toBe(message));

  it('asks for the kind of result that is wanted', () => {
    expect(() => compile('revenue', vocabulary, 'condition')).toThrow('not a condition');
    expect(() => compile('slp', vocabulary, 'figure')).toThrow('not a figure');
  });
});

describe('hostile expressions', () => {
  const hostile = [
    '__proto__',
    'constructor',
    'constructor.constructor("return this")()',
    'revenue.constructor',
    'toString()',
    'hasOwnProperty',
    'revenue["constructor"]',
    '{}.constructor',
    '[].filter',
    '`${revenue}`',
    'revenue; revenue',
    '/(a+)+$/',
    'revenue.map(x, x)',
    '() => 1',
    'new Date()',
    'this',
    'globalThis',
    'eval("1")',
    'import("x")',
    '"\\u0022"',
    '((((((((((',
    '1' + '0'.repeat(400),
    '1e999',
    '9'.repeat(1999) + 'x',
    ' '.repeat(2001),
    `${'('.repeat(33)}1${')'.repeat(33)}`,
    `${'!'.repeat(40)}true`,
    `${'-'.repeat(40)}1`,
    `${'true ? 1 : '.repeat(40)}1`,
    '\u0000',
    '\ud800',
    'ｒｅｖｅｎｕｅ > 0',
    'revenue /* x */ > 0',
    'revenue // x',
    'revenue.__proto__ > 0',
    'iit.__proto__ > 0',
    'iit.valueOf > 0',
    'known(__proto__)',
    'known(constructor)',
    'known(known(revenue))',
    'r\u0435venue > 0',
    'revenue\u200b > 0',
    '\u202erevenue > 0',
    '\ud835\udcc7 > 0',
    'r\\u0065venue > 0',
    'revenue?.x',
    'revenue ?: 1',
    'revenue ?? 1',
    'revenue = 5',
    'revenue += 5',
    '0x10 > 1',
    '1_000 > 1',
    '1n > 0',
    '5. > 1',
    '1e > 1',
    'NaN > 1',
    'undefined == undefined',
    `max(${'1, '.repeat(16)}1)`,
    `${'abs('.repeat(33)}1${')'.repeat(33)}`,
    '1 + '.repeat(600) + '1',
    `"${'x'.repeat(1_000_000)}"`,
    '('.repeat(1_000_000),
  ];
  it.each(hostile)('refuses %s', (source) => expect(errorOf(source)).toBeInstanceOf(ExpressionError));

  it('takes what is long but within the limits', () => {
    expect(run(Array.from({ length: 500 }, () => '1').join(' + '))).toBe(500);
    expect(run(`${'('.repeat(31)}1${')'.repeat(31)}`)).toBe(1);
  });

  it('reads only own entries of the facts it is given', () => {
    const wide = new Map([...vocabulary, ['inherited', 'money' as Unit]]);
    const inherited = Object.create({ inherited: 1 }) as Record<string, Known>;
    expect(isUnknown(compile('inherited > 0', wide).evaluate(lookup(inherited)))).toBe(true);
  });

  it('never throws anything but an ExpressionError, whatever the text', () => {
    const word = fc.constantFrom(
      'revenue',
      'slp',
      'month',
      '1',
      '0',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '<',
      '==',
      '&&',
      '||',
      '!',
      '?',
      ':',
      ',',
      'abs',
      'max',
      '"a"',
      'iit.dividend',
      '.',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (source) => {
        try {
          const expression = compile(source, vocabulary);
          expression.evaluate(lookup({ revenue: 5, slp: true }));
          expression.explain(lookup({ revenue: 5 }));
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('explanation', () => {
  const explain = (source: string, facts: Record<string, Known>): string =>
    compile(source, vocabulary).explain(lookup(facts));

  it('puts the figures in', () => {
    const facts = { vat_payable: 8780, revenue: 1860000, 'vat.least': 0.01 };
    expect(explain('vat_payable / revenue < vat.least', facts)).toBe(
      '8,780.00 ÷ 1,860,000.00 = 0.47% < 1.00%',
    );
    expect(explain('cash_balance < 0', { cash_balance: -1234 })).toBe('-1,234.00 < 0.00');
    expect(explain('(revenue - vat_payable) * 2 >= cash_balance', { ...facts, cash_balance: 5 })).toBe(
      '(1,860,000.00 − 8,780.00) × 2 = 3,702,440.00 ≥ 5.00',
    );
  });

  it('shows only the side that decides', () => {
    const facts = { revenue: 600000, cash_balance: 1 };
    expect(explain('revenue >= 500000 || cash_balance >= 2', facts)).toBe('600,000.00 ≥ 500,000.00');
    expect(explain('revenue >= 500000 && cash_balance >= 2', facts)).toBe('1.00 ≥ 2.00');
    expect(explain('revenue >= 500000 && cash_balance >= 1', facts)).toBe(
      '600,000.00 ≥ 500,000.00; 1.00 ≥ 1.00',
    );
  });

  it('gives decimals no currency, and lets no rate read as the line it is off', () => {
    expect(explain('round(revenue, 2) > 0', { revenue: 100 })).toBe('round(100.00, 2) = 100.00 > 0.00');
    expect(explain('margin < 0', { margin: -0.00001 })).toBe('-0.001% < 0.00%');
  });

  it('shows what is unknown as such, never as zero', () => {
    expect(explain('vat_payable / revenue < 0.01', { revenue: 1 })).toBe('? ÷ 1.00 = ? < 1.00%');
  });
});
