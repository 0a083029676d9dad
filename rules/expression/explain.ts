import { formatFigure } from '../format';
import type { Unit } from '../verdict';
import { checkUnits, type Kind, type Vocabulary } from './check';
import { compileNode, type Lookup } from './compile';
import type { Node } from './syntax';
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

interface Scene {
  lookup: Lookup;
  vocabulary: Vocabulary;
}

const valueOf = (node: Node, scene: Scene): Value => compileNode(node, scene.vocabulary)(scene.lookup);

function show(value: Value, kind: Kind): string {
  if (isUnknown(value)) return '?';
  return typeof value === 'number' && kind === 'number'
    ? String(value)
    : formatFigure(value, kind === 'number' ? 'text' : (kind as Unit));
}

/** Arithmetic with figures in place of names. `kind` is the unit bare numbers take from their surroundings. */
function arithmetic(node: Node, scene: Scene, kind: Kind): string {
  switch (node.kind) {
    case 'unary':
      return `${node.op === '-' ? '−' : '!'}${arithmetic(node.operand, scene, kind)}`;
    case 'binary': {
      const own = strength[node.op];
      if (own === undefined) return show(valueOf(node, scene), 'boolean');
      const additive = own === 1;
      const wrap = (child: Node, right: boolean): string => {
        const text = arithmetic(child, scene, additive ? kind : checkUnits(child, scene.vocabulary));
        const inner = child.kind === 'binary' ? (strength[child.op] ?? 0) : 9;
        return inner < own || (right && inner === own) ? `(${text})` : text;
      };
      return `${wrap(node.left, false)} ${symbols[node.op]} ${wrap(node.right, true)}`;
    }
    case 'call': {
      const args = node.args.map((arg) => arithmetic(arg, scene, kind));
      return node.name === 'abs' ? `|${args.join('')}|` : `${node.name}(${args.join(', ')})`;
    }
    case 'ternary': {
      const test = valueOf(node.test, scene);
      return isUnknown(test) ? '?' : arithmetic(test ? node.then : node.otherwise, scene, kind);
    }
    default: {
      const own = checkUnits(node, scene.vocabulary);
      return show(valueOf(node, scene), own === 'number' ? kind : own);
    }
  }
}

function side(node: Node, scene: Scene, kind: Kind): string {
  const text = arithmetic(node, scene, kind);
  const worked = node.kind === 'binary' || (node.kind === 'call' && node.name !== 'abs');
  return worked ? `${text} = ${show(valueOf(node, scene), kind)}` : text;
}

function comparison(node: Extract<Node, { kind: 'binary' }>, scene: Scene): string {
  const left = checkUnits(node.left, scene.vocabulary);
  const right = checkUnits(node.right, scene.vocabulary);
  const kind = left === 'number' ? right : left;
  return `${side(node.left, scene, kind)} ${symbols[node.op]} ${side(node.right, scene, kind)}`;
}

/** The parts that decide: of a true `||` the first true side, of a false `&&` the first false one, else both. */
function deciding(node: Node, scene: Scene): string[] {
  if (node.kind !== 'binary') return [arithmetic(node, scene, checkUnits(node, scene.vocabulary))];
  if (node.op !== '&&' && node.op !== '||')
    return [
      node.op in strength ? side(node, scene, checkUnits(node, scene.vocabulary)) : comparison(node, scene),
    ];
  const decider = node.op === '||';
  for (const child of [node.left, node.right]) {
    if (valueOf(child, scene) === decider) return deciding(child, scene);
  }
  return [...deciding(node.left, scene), ...deciding(node.right, scene)];
}

/**
 * The expression with the figures put in, e.g. `8,780.00 ÷ 1,860,000.00 = 0.47% < 1.00%`.
 * Of joined conditions only those that decide are shown, separated by semicolons; unknown is `?`.
 */
export function explainNode(node: Node, vocabulary: Vocabulary, lookup: Lookup): string {
  return deciding(node, { lookup, vocabulary }).join('; ');
}
