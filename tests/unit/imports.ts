import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file, from wherever: static, re-export, `import()`, or a type in its own words. */
export interface Import {
  /** Path inside the project without ending (`rules/reading`), or the name of a package. */
  target: string;
  kind: 'file' | 'package';
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
  line: number;
}

function targetOf(file: string, specifier: string): Pick<Import, 'target' | 'kind'> {
  const clean = specifier.replace(/\?.*$/, '');
  const inProject = /^[@~]{1,2}\//.test(clean)
    ? clean.replace(/^[@~]{1,2}\//, '')
    : clean.startsWith('.')
      ? posix.join(posix.dirname(file), clean)
      : clean.startsWith('/')
        ? clean.slice(1)
        : null;
  if (inProject !== null) return { target: inProject.replace(/\.(ts|tsx)$/, ''), kind: 'file' };
  const parts = clean.split('/');
  return {
    target: clean.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? clean),
    kind: 'package',
  };
}

function namesOnlyTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (bindings === undefined || (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings))) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

/** The specifier of a node that imports, and whether it imports only types. */
function importOf(node: ts.Node): { specifier: ts.Node; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const typeOnly =
      clause !== undefined &&
      (clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (clause.name === undefined && namesOnlyTypes(clause.namedBindings)));
    return { specifier: node.moduleSpecifier, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return {
      specifier: node.moduleSpecifier,
      typeOnly: node.isTypeOnly || namesOnlyTypes(node.exportClause as never),
    };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, typeOnly: true };
  }
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    node.arguments[0]
  ) {
    return { specifier: node.arguments[0], typeOnly: false };
  }
  return null;
}

/** All imports of a TypeScript file, given its path inside the project and its text. */
export function importsOf(file: string, text: string): Import[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importOf(node);
    if (one && ts.isStringLiteralLike(one.specifier)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ ...targetOf(file, one.specifier.text), typeOnly: one.typeOnly, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
