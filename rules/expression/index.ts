/**
 * A small expression language, a subset of CEL: names, arithmetic, comparison, `&& || !`, `? :`, four functions;
 * and one word of our own, `known(fact)`.
 */
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
  /** Facts, figures and parameters it names, in order of appearance. */
  names: readonly string[];
  /** Those of them that it can do without, because it asks with `known()` whether they are there. */
  optional: readonly string[];
  /** The one name or number it consists of, when it is no more than that. */
  atom: string | null;
  /** Works it out; never throws. */
  evaluate: (lookup: Lookup) => Value;
  /** The same with the figures put in. */
  explain: (lookup: Lookup) => string;
}

/** Adds the names in a tree, from the left; those that `known()` asks for to `asked` as well. */
function collect(node: Node, names: Set<string>, asked: Set<string>): void {
  switch (node.kind) {
    case 'name':
      names.add(node.name);
      break;
    case 'unary':
      collect(node.operand, names, asked);
      break;
    case 'binary':
      collect(node.left, names, asked);
      collect(node.right, names, asked);
      break;
    case 'ternary':
      collect(node.test, names, asked);
      collect(node.then, names, asked);
      collect(node.otherwise, names, asked);
      break;
    case 'call':
      for (const arg of node.args) {
        collect(arg, names, asked);
        if (node.name === 'known' && arg.kind === 'name') asked.add(arg.name);
      }
      break;
    default:
      break;
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
  const names = new Set<string>();
  const asked = new Set<string>();
  collect(tree, names, asked);
  return {
    source,
    kind,
    names: [...names],
    optional: [...asked],
    atom: tree.kind === 'name' ? tree.name : null,
    evaluate: compileNode(tree),
    explain: (lookup) => explainNode(tree, lookup),
  };
}
