import { unitOf } from './check';
import { arithmetic, comparison, equality, logic, type Step } from './operators';
import type { FunctionName, Kind, Node } from './syntax';
import { finite, isUnknown, joinUnknown, missingName, moneyTolerance, type Value } from './value';

export type { Lookup, Step } from './operators';

function compileName(name: string, kind: Kind): Step {
  if (kind === 'boolean' || kind === 'text') {
    const type = kind === 'boolean' ? 'boolean' : 'string';
    return (lookup) => {
      const value = lookup(name);
      if (typeof value === 'object') return value;
      return value !== undefined && typeof value === type ? value : missingName(name);
    };
  }
  return (lookup) => {
    const value = lookup(name);
    if (typeof value === 'object') return value;
    return typeof value === 'number' && Number.isFinite(value) ? value : missingName(name);
  };
}

function compileBinary({ op, left: a, right: b }: Extract<Node, { kind: 'binary' }>): Step {
  const left = compileNode(a);
  const right = compileNode(b);
  switch (op) {
    case '&&':
    case '||':
      return logic(op, left, right);
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(op, left, right);
    default: {
      const kind = unitOf(a);
      if (kind === 'boolean' || kind === 'text') return equality(op, left, right);
      const money = kind === 'money' || unitOf(b) === 'money';
      return comparison(op, left, right, money ? moneyTolerance : 0);
    }
  }
}

function apply(name: Exclude<FunctionName, 'known'>, values: number[]): Value {
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
export function compileNode(node: Node): Step {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'boolean': {
      const { value } = node;
      return () => value;
    }
    case 'name':
      return compileName(node.name, unitOf(node));
    case 'unary': {
      const operand = compileNode(node.operand);
      return node.op === '-'
        ? (lookup) => {
            const value = operand(lookup);
            return typeof value === 'number' ? -value : value;
          }
        : (lookup) => {
            const value = operand(lookup);
            return typeof value === 'boolean' ? !value : value;
          };
    }
    case 'binary':
      return compileBinary(node);
    case 'ternary': {
      const test = compileNode(node.test);
      const then = compileNode(node.then);
      const otherwise = compileNode(node.otherwise);
      return (lookup) => {
        const decided = test(lookup);
        if (isUnknown(decided)) return decided;
        return decided ? then(lookup) : otherwise(lookup);
      };
    }
    case 'call': {
      const { name } = node;
      const steps = node.args.map((arg) => compileNode(arg));
      if (name === 'known') return (lookup) => steps.every((step) => !isUnknown(step(lookup)));
      return (lookup) => {
        const values = steps.map((step) => step(lookup));
        return joinUnknown(values) ?? apply(name, values.map(Number));
      };
    }
  }
}
