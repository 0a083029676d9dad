/** The tree of an expression. Columns count from 1, as an editor shows them. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||';

export type FunctionName = 'abs' | 'min' | 'max' | 'round';

export type Node =
  | { kind: 'number'; value: number; column: number }
  | { kind: 'text'; value: string; column: number }
  | { kind: 'boolean'; value: boolean; column: number }
  /** A fact (`cash_balance`) or, with a dot, a parameter of the pack (`iit.dividend`). */
  | { kind: 'name'; name: string; column: number }
  | { kind: 'unary'; op: '-' | '!'; operand: Node; column: number }
  | { kind: 'binary'; op: BinaryOperator; left: Node; right: Node; column: number }
  | { kind: 'ternary'; test: Node; then: Node; otherwise: Node; column: number }
  | { kind: 'call'; name: FunctionName; args: Node[]; column: number };

export const functionNames: readonly FunctionName[] = ['abs', 'min', 'max', 'round'];

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
