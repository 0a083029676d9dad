/** A small expression language, a subset of CEL: names, arithmetic, comparison, `&& || !`, `? :`, four functions. */
import { checkUnits, type Vocabulary } from './check';
import { compileNode, type Lookup } from './compile';
import { explainNode } from './explain';
import { parse } from './parse';
import { ExpressionError, type Kind, type Node } from './syntax';
import type { Value } from './value';

export { ExpressionError, type Kind } from './syntax';
export { didYouMean } from './nearest';
export { isUnknown, moneyTolerance, type Known, type Unknown, type Value } from './value';
export type { Vocabulary } from './check';
export type { Lookup } from './compile';

export interface Expression {
  source: string;
  kind: Kind;
  /** Facts and parameters it names, in order of appearance. */
  names: readonly string[];
  /** The one name or number it consists of, when it is no more than that. */
  atom: string | null;
  /** Works it out; never throws. */
  evaluate: (lookup: Lookup) => Value;
  /** The same with the figures put in. */
  explain: (lookup: Lookup) => string;
}

function collect(node: Node, names: string[]): void {
  switch (node.kind) {
    case 'name':
      if (!names.includes(node.name)) names.push(node.name);
      return;
    case 'unary':
      return collect(node.operand, names);
    case 'binary':
      collect(node.left, names);
      return collect(node.right, names);
    case 'ternary':
      return [node.test, node.then, node.otherwise].forEach((child) => collect(child, names));
    case 'call':
      return node.args.forEach((child) => collect(child, names));
    default:
      return;
  }
}

/**
 * Compiles an expression against the known names.
 * @throws {ExpressionError} with column and hint, when it cannot be read, a name is unknown, units do
 * not go together, or the result is not of the wanted kind.
 */
export function compile(source: string, vocabulary: Vocabulary, wanted?: 'condition' | 'figure'): Expression {
  const tree = parse(source);
  const kind = checkUnits(tree, vocabulary);
  if (wanted === 'condition' && kind !== 'boolean') {
    throw new ExpressionError(
      'result',
      1,
      `the result is ${kind}, not a condition`,
      'compare it with something',
    );
  }
  if (wanted === 'figure' && (kind === 'boolean' || kind === 'text')) {
    throw new ExpressionError('result', 1, `the result is ${kind}, not a figure`);
  }
  const names: string[] = [];
  collect(tree, names);
  return {
    source,
    kind,
    names,
    atom: tree.kind === 'name' ? tree.name : null,
    evaluate: compileNode(tree),
    explain: (lookup) => explainNode(tree, lookup),
  };
}
