import type { Unit } from '../verdict';
import { didYouMean } from './nearest';
import { ExpressionError, type Kind, type Node } from './syntax';

/** Units by name: facts without a dot, parameters with one. */
export type Vocabulary = ReadonlyMap<string, Unit>;

const isAmount = (kind: Kind): boolean => kind !== 'boolean' && kind !== 'text';

/** The unit two values share, or null when they cannot stand beside each other. */
function shared(a: Kind, b: Kind): Kind | null {
  if (a === b) return a;
  if (a === 'number' && isAmount(b)) return b;
  return b === 'number' && isAmount(a) ? a : null;
}

const products: Record<string, Kind> = {
  'money*rate': 'money',
  'money*count': 'money',
  'rate*rate': 'rate',
  'count*count': 'count',
  'count*rate': 'rate',
  'money/money': 'rate',
  'money/rate': 'money',
  'money/count': 'money',
  'rate/rate': 'rate',
  'rate/count': 'rate',
  'count/count': 'rate',
  'count/rate': 'count',
  'number/count': 'rate',
  'number/rate': 'rate',
};

function arithmetic(op: string, a: Kind, b: Kind): Kind | null {
  if (!isAmount(a) || !isAmount(b)) return null;
  if (op === '+' || op === '-') {
    if (a === 'month' && b === 'month') return op === '-' ? 'count' : null;
    if (a === 'month' && b === 'count') return 'month';
    return shared(a, b);
  }
  if (a === 'month' || b === 'month') return null;
  if (op === '*' && (a === 'number' || b === 'number')) return a === 'number' ? b : a;
  if (op === '/' && b === 'number') return a;
  return products[`${a}${op}${b}`] ?? (op === '*' ? (products[`${b}*${a}`] ?? null) : null);
}

function comparable(op: string, a: Kind, b: Kind): boolean {
  const common = shared(a, b);
  if (common === null) return false;
  return op === '==' || op === '!=' ? true : isAmount(common);
}

function units(node: Node, reason: string): never {
  throw new ExpressionError('units', node.column, reason);
}

function checkBinary(node: Extract<Node, { kind: 'binary' }>, vocabulary: Vocabulary): Kind {
  const a = checkUnits(node.left, vocabulary);
  const b = checkUnits(node.right, vocabulary);
  if (node.op === '&&' || node.op === '||') {
    if (a !== 'boolean' || b !== 'boolean')
      units(node, `\`${node.op}\` needs two conditions, found ${a} and ${b}`);
    return 'boolean';
  }
  if (node.op !== '+' && node.op !== '-' && node.op !== '*' && node.op !== '/') {
    if (!comparable(node.op, a, b)) units(node, `${a} cannot be compared with ${b}`);
    return 'boolean';
  }
  return arithmetic(node.op, a, b) ?? units(node, `${a} ${node.op} ${b} has no meaning`);
}

function checkCall(node: Extract<Node, { kind: 'call' }>, vocabulary: Vocabulary): Kind {
  const kinds = node.args.map((arg) => checkUnits(arg, vocabulary));
  if (node.name === 'known') {
    const [asked] = node.args;
    if (asked?.kind !== 'name' || asked.name.includes('.'))
      throw new ExpressionError('arguments', node.column, '`known` asks for one fact by its name');
    return 'boolean';
  }
  if (!kinds.every(isAmount)) units(node, `\`${node.name}\` needs numbers`);
  if (node.name === 'round') {
    if (kinds.length === 2 && node.args[1]?.kind !== 'number') {
      units(node, 'the number of decimals must be written out');
    }
    return kinds[0] ?? 'number';
  }
  return kinds.reduce((a, b) => shared(a, b) ?? units(node, `\`${node.name}\` mixes ${a} and ${b}`));
}

function checkName(node: Extract<Node, { kind: 'name' }>, vocabulary: Vocabulary): Kind {
  const unit = vocabulary.get(node.name);
  if (unit) return unit;
  const parameter = node.name.includes('.');
  const known = [...vocabulary.keys()].filter((name) => name.includes('.') === parameter);
  throw new ExpressionError(
    parameter ? 'unknown-parameter' : 'unknown-fact',
    node.column,
    `unknown ${parameter ? 'parameter' : 'fact'} \`${node.name}\``,
    didYouMean(node.name, known),
  );
}

function find(node: Node, vocabulary: Vocabulary): Kind {
  switch (node.kind) {
    case 'number':
      return 'number';
    case 'text':
      return 'text';
    case 'boolean':
      return 'boolean';
    case 'name':
      return checkName(node, vocabulary);
    case 'unary': {
      const kind = checkUnits(node.operand, vocabulary);
      if (node.op === '!' && kind !== 'boolean') units(node, `\`!\` needs a condition, found ${kind}`);
      if (node.op === '-' && !isAmount(kind)) units(node, `\`-\` needs a number, found ${kind}`);
      return kind;
    }
    case 'binary':
      return checkBinary(node, vocabulary);
    case 'ternary': {
      if (checkUnits(node.test, vocabulary) !== 'boolean') units(node, '`?` needs a condition before it');
      const then = checkUnits(node.then, vocabulary);
      const otherwise = checkUnits(node.otherwise, vocabulary);
      return shared(then, otherwise) ?? units(node, `\`? :\` mixes ${then} and ${otherwise}`);
    }
    case 'call':
      return checkCall(node, vocabulary);
  }
}

/**
 * Notes the unit of every node of a tree and returns that of the whole; throws `ExpressionError` for unknown
 * names and for units that do not go together.
 */
export function checkUnits(node: Node, vocabulary: Vocabulary): Kind {
  node.unit = find(node, vocabulary);
  return node.unit;
}

/** The unit of a node of a checked tree. */
export function unitOf(node: Node): Kind {
  if (node.unit === undefined) throw new Error('The tree was not checked.');
  return node.unit;
}
