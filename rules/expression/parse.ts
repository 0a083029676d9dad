import { didYouMean } from './nearest';
import {
  ExpressionError,
  functionNames,
  maxDepth,
  type BinaryOperator,
  type FunctionName,
  type Node,
} from './syntax';
import { tokenize, type Token } from './tokens';

/** Binding strength; all are left associative, as in CEL. */
const strengths: Record<BinaryOperator, number> = {
  '||': 1,
  '&&': 2,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '==': 3,
  '!=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};

const isBinary = (sign: string): sign is BinaryOperator => Object.hasOwn(strengths, sign);

const words: Record<string, string> = {
  and: 'write `&&`',
  or: 'write `||`',
  not: 'write `!`',
  if: 'write `a ? b : c`',
};

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: Token[]) {}

  whole(): Node {
    if (this.peek().kind === 'end') throw new ExpressionError('empty', 1, 'the expression is empty');
    const node = this.ternary();
    if (this.peek().kind !== 'end') this.unexpected();
    return node;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end', value: '', column: 1 };
  }

  private take(sign: string): Token | null {
    const token = this.peek();
    if (token.kind !== 'sign' || token.value !== sign) return null;
    this.at += 1;
    return token;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) this.unexpected(`expected \`${sign}\``);
  }

  private unexpected(hint: string | null = null): never {
    const token = this.peek();
    const what =
      token.kind === 'end' ? 'the expression ends too early' : `\`${token.value}\` was not expected`;
    const habit = this.habitAt(this.at) ?? this.habitAt(this.at - 1);
    throw new ExpressionError('unexpected', token.column, what, habit ?? hint);
  }

  /** What to write for a word of other languages; `not` and `if` are noticed at what follows them. */
  private habitAt(at: number): string | null {
    const token = this.tokens[at];
    return token?.kind === 'name' && Object.hasOwn(words, token.value) ? (words[token.value] ?? null) : null;
  }

  /** Runs one step deeper; the limit keeps every later walk of the tree within the stack. */
  private nested<T>(step: () => T): T {
    this.depth += 1;
    if (this.depth > maxDepth) {
      throw new ExpressionError(
        'too-deep',
        this.peek().column,
        `nested deeper than ${maxDepth}`,
        'split the rule',
      );
    }
    const result = step();
    this.depth -= 1;
    return result;
  }

  private ternary(): Node {
    const test = this.binary(1);
    const mark = this.take('?');
    if (!mark) return test;
    return this.nested(() => {
      const then = this.ternary();
      this.expect(':');
      return { kind: 'ternary', test, then, otherwise: this.ternary(), column: mark.column };
    });
  }

  /** A chain of operators at least this strong. */
  private binary(least: number): Node {
    let left = this.unary();
    for (;;) {
      const token = this.peek();
      if (token.kind !== 'sign' || !isBinary(token.value)) return left;
      const op = token.value;
      if (strengths[op] < least) return left;
      this.at += 1;
      left = { kind: 'binary', op, left, right: this.binary(strengths[op] + 1), column: token.column };
    }
  }

  private unary(): Node {
    const token = this.take('-') ?? this.take('!');
    if (!token) return this.primary();
    const op = token.value === '!' ? '!' : '-';
    return this.nested(() => ({ kind: 'unary', op, operand: this.unary(), column: token.column }));
  }

  private primary(): Node {
    const token = this.peek();
    if (this.take('(')) {
      const inner = this.nested(() => this.ternary());
      this.expect(')');
      return inner;
    }
    if (token.kind === 'end' || token.kind === 'sign') this.unexpected();
    this.at += 1;
    if (token.kind === 'number') return { kind: 'number', value: token.value, column: token.column };
    if (token.kind === 'text') return { kind: 'text', value: token.value, column: token.column };
    if (token.value === 'true' || token.value === 'false') {
      return { kind: 'boolean', value: token.value === 'true', column: token.column };
    }
    return this.take('(')
      ? this.call(token.value, token.column)
      : { kind: 'name', name: token.value, column: token.column };
  }

  private call(name: string, column: number): Node {
    const known = functionNames.find((candidate): candidate is FunctionName => candidate === name);
    if (!known) {
      const hint = didYouMean(name, functionNames) ?? `there are ${functionNames.join(', ')}`;
      throw new ExpressionError('unknown-function', column, `unknown function \`${name}\``, hint);
    }
    const args: Node[] = [];
    if (!this.take(')')) {
      do args.push(this.nested(() => this.ternary()));
      while (this.take(','));
      this.expect(')');
    }
    const wanted = { abs: [1, 1], round: [1, 2], min: [2, 16], max: [2, 16], known: [1, 1] }[known];
    if (args.length < (wanted[0] ?? 0) || args.length > (wanted[1] ?? 0)) {
      throw new ExpressionError(
        'arguments',
        column,
        `\`${name}\` takes ${[...new Set(wanted)].join(' to ')} values`,
      );
    }
    return { kind: 'call', name: known, args, column };
  }
}

/** Parses an expression; throws `ExpressionError`. */
export function parse(source: string): Node {
  return new Parser(tokenize(source)).whole();
}
