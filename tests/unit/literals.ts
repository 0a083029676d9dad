import ts from 'typescript';

const HAN = /\p{Script=Han}/u;

export interface Literal {
  /** `file:line` */
  place: string;
  text: string;
}

/**
 * Chinese that stands as text in a TypeScript file: in strings, templates and between JSX tags. Patterns (`/…/`) and
 * comments are none: they recognise or explain, nobody is shown them.
 */
export function chineseIn(path: string, code: string): Literal[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (isText && HAN.test(node.text)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ place: `${path}:${line}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
