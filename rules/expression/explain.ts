import { formatFigure } from '../format';
import type { Unit } from '../verdict';
import { unitOf } from './check';
import { compileNode, type Lookup } from './compile';
import type { Kind, Node } from './syntax';
import { isUnknown, type Value } from './value';

const symbols: Record<string, string> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};

const strength: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

const valueOf = (node: Node, lookup: Lookup): Value => compileNode(node)(lookup);

function show(value: Value, kind: Kind): string {
  if (isUnknown(value)) return '?';
  return typeof value === 'number' && kind === 'number'
    ? String(value)
    : formatFigure(value, kind === 'number' ? 'text' : (kind as Unit));
}

/** Arithmetic with figures in place of names. `kind` is the unit bare numbers take from their surroundings. */
function arithmetic(node: Node, lookup: Lookup, kind: Kind): string {
  switch (node.kind) {
    case 'unary':
      return `${node.op === '-' ? '−' : '!'}${arithmetic(node.operand, lookup, kind)}`;
    case 'binary': {
      const own = strength[node.op];
      if (own === undefined) return show(valueOf(node, lookup), 'boolean');
      const additive = own === 1;
      const wrap = (child: Node, right: boolean): string => {
        const text = arithmetic(child, lookup, additive ? kind : unitOf(child));
        const inner = child.kind === 'binary' ? (strength[child.op] ?? 0) : 9;
        return inner < own || (right && inner === own) ? `(${text})` : text;
      };
      return `${wrap(node.left, false)} ${symbols[node.op]} ${wrap(node.right, true)}`;
    }
    case 'call': {
      const args = node.args.map((arg, index) =>
        // The decimals to round to have no unit, whatever is rounded has.
        arithmetic(arg, lookup, node.name === 'round' && index === 1 ? 'number' : kind),
      );
      return node.name === 'abs' ? `|${args.join('')}|` : `${node.name}(${args.join(', ')})`;
    }
    case 'ternary': {
      const test = valueOf(node.test, lookup);
      return isUnknown(test) ? '?' : arithmetic(test ? node.then : node.otherwise, lookup, kind);
    }
    default: {
      const own = unitOf(node);
      return show(valueOf(node, lookup), own === 'number' ? kind : own);
    }
  }
}

function side(node: Node, lookup: Lookup, kind: Kind): string {
  const text = arithmetic(node, lookup, kind);
  const worked = node.kind === 'binary' || (node.kind === 'call' && node.name !== 'abs');
  return worked ? `${text} = ${show(valueOf(node, lookup), kind)}` : text;
}

function comparison(node: Extract<Node, { kind: 'binary' }>, lookup: Lookup): string {
  const left = unitOf(node.left);
  const right = unitOf(node.right);
  const kind = left === 'number' ? right : left;
  return `${side(node.left, lookup, kind)} ${symbols[node.op]} ${side(node.right, lookup, kind)}`;
}

/** The parts that decide: of a true `||` the first true side, of a false `&&` the first false one, else both. */
function deciding(node: Node, lookup: Lookup): string[] {
  // Whether something is known is seen from the figures themselves.
  if (node.kind === 'call' && node.name === 'known') return [];
  if (node.kind === 'ternary') {
    const test = valueOf(node.test, lookup);
    return isUnknown(test) ? ['?'] : deciding(test ? node.then : node.otherwise, lookup);
  }
  if (node.kind !== 'binary') return [arithmetic(node, lookup, unitOf(node))];
  if (node.op !== '&&' && node.op !== '||')
    return [node.op in strength ? side(node, lookup, unitOf(node)) : comparison(node, lookup)];
  const decider = node.op === '||';
  for (const child of [node.left, node.right]) {
    if (valueOf(child, lookup) === decider) return deciding(child, lookup);
  }
  return [...deciding(node.left, lookup), ...deciding(node.right, lookup)];
}

/**
 * The expression with the figures put in, e.g. `8,780.00 ÷ 1,860,000.00 = 0.47% < 1.00%`.
 * Of joined conditions only those that decide are shown, separated by semicolons; unknown is `?`.
 */
export function explainNode(node: Node, lookup: Lookup): string {
  return deciding(node, lookup).join('; ');
}
