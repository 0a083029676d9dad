import { checkUnits, type Kind, type Vocabulary } from './check';
import type { FunctionName, Node } from './syntax';
import {
  becauseOf,
  compare,
  finite,
  isUnknown,
  joinUnknown,
  missingName,
  moneyTolerance,
  type Known,
  type Value,
} from './value';

/** Gives the value of a fact or parameter, undefined when it is not known. */
export type Lookup = (name: string) => Known | undefined;

/** One step of a compiled expression. */
export type Step = (lookup: Lookup) => Value;

const matches: Record<Kind, string> = {
  number: 'number',
  money: 'number',
  rate: 'number',
  count: 'number',
  month: 'number',
  boolean: 'boolean',
  text: 'string',
};

function compileName(name: string, kind: Kind): Step {
  return (lookup) => {
    const value = lookup(name);
    if (value === undefined) return missingName(name);
    if (typeof value !== matches[kind] || (typeof value === 'number' && !Number.isFinite(value)))
      return missingName(name);
    return value;
  };
}

/** `&&` and `||` as in CEL: a deciding side decides, whatever is unknown on the other. */
function compileLogic(op: '&&' | '||', left: Step, right: Step): Step {
  const deciding = op === '||';
  return (lookup) => {
    const a = left(lookup);
    if (a === deciding) return deciding;
    const b = right(lookup);
    if (b === deciding) return deciding;
    return joinUnknown([a, b]) ?? !deciding;
  };
}

function calculate(op: string, a: number, b: number): Value {
  switch (op) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    default:
      return b === 0 ? becauseOf('division by zero') : finite(a / b);
  }
}

function compileBinary(node: Extract<Node, { kind: 'binary' }>, vocabulary: Vocabulary): Step {
  const left = compileNode(node.left, vocabulary);
  const right = compileNode(node.right, vocabulary);
  const { op } = node;
  if (op === '&&' || op === '||') return compileLogic(op, left, right);
  const arithmetic = op === '+' || op === '-' || op === '*' || op === '/';
  const kinds = [checkUnits(node.left, vocabulary), checkUnits(node.right, vocabulary)];
  const tolerance = kinds.includes('money') ? moneyTolerance : 0;
  return (lookup) => {
    const a = left(lookup);
    const b = right(lookup);
    if (isUnknown(a) || isUnknown(b)) return joinUnknown([a, b]) ?? becauseOf('unknown');
    if (!arithmetic) return compare(op, a, b, tolerance);
    return calculate(op, Number(a), Number(b));
  };
}

function apply(name: FunctionName, values: number[]): Value {
  const [first = 0, second = 0] = values;
  switch (name) {
    case 'abs':
      return Math.abs(first);
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'round': {
      const scale = 10 ** Math.min(Math.max(Math.trunc(second), 0), 6);
      // Half away from zero, as amounts are rounded; the tiny addend undoes binary fractions such as 1.005.
      const scaled = Math.abs(first) * scale;
      return finite((Math.sign(first) * Math.round(scaled + scaled * Number.EPSILON)) / scale);
    }
  }
}

/** Turns a checked tree into closures. The steps never throw. */
export function compileNode(node: Node, vocabulary: Vocabulary): Step {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'boolean': {
      const { value } = node;
      return () => value;
    }
    case 'name':
      return compileName(node.name, checkUnits(node, vocabulary));
    case 'unary': {
      const operand = compileNode(node.operand, vocabulary);
      const negate = node.op === '-';
      return (lookup) => {
        const value = operand(lookup);
        if (isUnknown(value)) return value;
        return negate ? -Number(value) : !value;
      };
    }
    case 'binary':
      return compileBinary(node, vocabulary);
    case 'ternary': {
      const test = compileNode(node.test, vocabulary);
      const then = compileNode(node.then, vocabulary);
      const otherwise = compileNode(node.otherwise, vocabulary);
      return (lookup) => {
        const decided = test(lookup);
        if (isUnknown(decided)) return decided;
        return decided ? then(lookup) : otherwise(lookup);
      };
    }
    case 'call': {
      const steps = node.args.map((arg) => compileNode(arg, vocabulary));
      return (lookup) => {
        const values = steps.map((step) => step(lookup));
        return joinUnknown(values) ?? apply(node.name, values.map(Number));
      };
    }
  }
}
