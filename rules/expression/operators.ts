/** One closure per operator: known numbers are dealt with at once, everything else in one slow place. */
import type { BinaryOperator } from './syntax';
import { becauseOf, finite, joinUnknown, type Value } from './value';

/**
 * Gives the value of a fact or parameter, undefined when it is not known; of a figure worked out before, also
 * why it could not be worked out.
 */
export type Lookup = (name: string) => Value | undefined;

/** One step of a compiled expression. */
export type Step = (lookup: Lookup) => Value;

type Logic = '&&' | '||';
type Arithmetic = '+' | '-' | '*' | '/';
type Comparison = Exclude<BinaryOperator, Logic | Arithmetic>;

const unknown = (a: Value, b: Value): Value => joinUnknown([a, b]) ?? becauseOf('unknown');

/** `&&` and `||` as in CEL: a deciding side decides, whatever is unknown on the other. */
export function logic(op: Logic, left: Step, right: Step): Step {
  const deciding = op === '||';
  return (lookup) => {
    const a = left(lookup);
    if (a === deciding) return deciding;
    const b = right(lookup);
    if (b === deciding) return deciding;
    return a === !deciding && b === !deciding ? !deciding : unknown(a, b);
  };
}

export function arithmetic(op: Arithmetic, left: Step, right: Step): Step {
  switch (op) {
    case '+':
      return (lookup) => {
        const a = left(lookup);
        const b = right(lookup);
        return typeof a === 'number' && typeof b === 'number' ? finite(a + b) : unknown(a, b);
      };
    case '-':
      return (lookup) => {
        const a = left(lookup);
        const b = right(lookup);
        return typeof a === 'number' && typeof b === 'number' ? finite(a - b) : unknown(a, b);
      };
    case '*':
      return (lookup) => {
        const a = left(lookup);
        const b = right(lookup);
        return typeof a === 'number' && typeof b === 'number' ? finite(a * b) : unknown(a, b);
      };
    case '/':
      return (lookup) => {
        const a = left(lookup);
        const b = right(lookup);
        if (typeof a !== 'number' || typeof b !== 'number') return unknown(a, b);
        return b === 0 ? becauseOf('division by zero') : finite(a / b);
      };
  }
}

/**
 * Compares two numbers. With `tolerance`, `<` means below by more than it, `<=` not above by more than it,
 * `==` within it; so `<` and `>=`, `>` and `<=`, `==` and `!=` always exclude each other.
 */
export function comparison(op: Comparison, left: Step, right: Step, tolerance: number): Step {
  switch (op) {
    case '<':
    case '>=': {
      const below = op === '<';
      return (lookup) => {
        const a = left(lookup);
        const b = right(lookup);
        if (typeof a !== 'number' || typeof b !== 'number') return unknown(a, b);
        return a < b - tolerance === below;
      };
    }
    case '>':
    case '<=': {
      const above = op === '>';
      return (lookup) => {
        const a = left(lookup);
        const b = right(lookup);
        if (typeof a !== 'number' || typeof b !== 'number') return unknown(a, b);
        return a > b + tolerance === above;
      };
    }
    case '==':
    case '!=': {
      const equal = op === '==';
      return (lookup) => {
        const a = left(lookup);
        const b = right(lookup);
        if (typeof a !== 'number' || typeof b !== 'number') return unknown(a, b);
        return (a >= b - tolerance && a <= b + tolerance) === equal;
      };
    }
  }
}

/** `==` and `!=` of conditions and texts. */
export function equality(op: Comparison, left: Step, right: Step): Step {
  const equal = op === '==';
  return (lookup) => {
    const a = left(lookup);
    const b = right(lookup);
    if (typeof a === 'object' || typeof b === 'object') return unknown(a, b);
    return (a === b) === equal;
  };
}
