import ts from 'typescript';

/** What a source file says by which a message may be meant. */
export interface Said {
  /** Strings, names of properties, and words between brackets, as they stand there. */
  words: string[];
  /** Keys that are put together: what stands before, between and after the parts that are only known later. */
  composed: string[][];
}

const isKeyPart = (text: string): boolean => /^[A-Za-z0-9_]*$/.test(text);

/** Calls whose first argument is the family of a message, and whose second is its name in that family. */
const FAMILIES = new Set(['coded']);

export function saidIn(path: string, code: string): Said {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const said: Said = { words: [], composed: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      said.words.push(node.text);
      // What takes the place of another beginning.
      if (/^[a-z0-9]+_$/.test(node.text)) said.composed.push([node.text, '']);
    } else if (ts.isPropertyName(node) && ts.isIdentifier(node)) {
      said.words.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (parts.every(isKeyPart) && /[a-z]/.test(parts.join(''))) said.composed.push(parts);
    } else if (ts.isCallExpression(node) && FAMILIES.has(node.expression.getText())) {
      const [family] = node.arguments;
      if (family && ts.isStringLiteralLike(family)) said.composed.push([`${family.text}_`, '']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

/** The form in which a word stands in a key. */
export const inKey = (word: string): string => word.replace(/[^A-Za-z0-9]/g, '_');

/** Whether nothing in the code can mean a key: neither the whole of it, nor parts all of which are words of the code. */
export function isUnused(key: string, words: ReadonlySet<string>, composed: readonly string[][]): boolean {
  if (words.has(key)) return false;
  return !composed.some((parts) => {
    const found = new RegExp(`^${parts.join('(.+)')}$`).exec(key);
    return found?.slice(1).every((part) => words.has(part) || /^\d+$/.test(part)) ?? false;
  });
}
