import type { Unit } from '../verdict';

export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||';

export type FunctionName = 'abs' | 'min' | 'max' | 'round' | 'known';

/** A unit, or a bare number that takes the unit of what stands beside it. */
export type Kind = Unit | 'number';

interface Placed {
  /** Counts from 1, as an editor shows it. */
  column: number;
  /** What it is worth; known once the tree is checked. */
  unit?: Kind;
}

/** The tree of an expression. */
export type Node = Placed &
  (
    | { kind: 'number'; value: number }
    | { kind: 'text'; value: string }
    | { kind: 'boolean'; value: boolean }
    /** A fact (`cash_balance`), a figure of the rule, or, with a dot, a parameter of the pack (`iit.dividend`). */
    | { kind: 'name'; name: string }
    | { kind: 'unary'; op: '-' | '!'; operand: Node }
    | { kind: 'binary'; op: BinaryOperator; left: Node; right: Node }
    | { kind: 'ternary'; test: Node; then: Node; otherwise: Node }
    | { kind: 'call'; name: FunctionName; args: Node[] }
  );

export const functionNames: readonly FunctionName[] = ['abs', 'min', 'max', 'round', 'known'];

/** Longest expression that is read, in characters. */
export const maxLength = 2000;

/** Deepest nesting of parentheses, calls, unary operators and conditions. */
export const maxDepth = 32;

export type ErrorCode =
  | 'too-long'
  | 'too-deep'
  | 'empty'
  | 'character'
  | 'text-open'
  | 'number'
  | 'name'
  | 'unexpected'
  | 'unknown-fact'
  | 'unknown-parameter'
  | 'unknown-function'
  | 'arguments'
  | 'units'
  | 'result';

/** An expression that cannot be taken, with the place and what to do about it. */
export class ExpressionError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly column: number,
    readonly reason: string,
    readonly hint: string | null = null,
  ) {
    super(`column ${column}: ${reason}${hint ? `, ${hint}` : ''}`);
    this.name = 'ExpressionError';
  }
}
