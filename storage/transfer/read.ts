import { statementKey } from '../statements';
import { accepts } from './accepts';
import { findBreak, placeOf } from './broken-json';
import { exportFile, FORMAT, tableNames, VERSION, type ExportFile } from './format';
import { pathOf, quote, toImportError, type ImportError } from './issues';

const isExportFile = accepts(exportFile);

export type ReadResult = { ok: true; file: ExportFile } | { ok: false; errors: ImportError[] };

function refuse(path: string, code: string, detail: Record<string, string>): ReadResult {
  return { ok: false, errors: [{ path, code, detail }] };
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; result: ReadResult } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { path, line, column, ended } = findBreak(text);
    const detail = { line: String(line), column: String(column) };
    return { ok: false, result: refuse(path, ended ? 'import-cut-off' : 'import-not-json', detail) };
  }
}

function duplicates(file: ExportFile): ImportError[] {
  const errors: ImportError[] = [];
  const check = (table: string, field: string, keys: readonly string[]) => {
    const seen = new Set<string>();
    keys.forEach((key, index) => {
      if (seen.has(key))
        errors.push({ path: pathOf([table, index, field]), code: 'import-duplicate', detail: { id: key } });
      seen.add(key);
    });
  };
  for (const name of tableNames)
    check(
      name,
      'id',
      (file[name] ?? []).map((row) => row.id),
    );
  check(
    'statements',
    'key',
    (file.statements ?? []).map((row) => row.key),
  );
  return errors;
}

function wrongKeys(file: ExportFile): ImportError[] {
  return (file.statements ?? []).flatMap((row, index) => {
    const expected = statementKey(row.clientId, row.period, row.statement);
    if (row.key === expected) return [];
    const detail = { allowed: expected, found: quote(row.key) };
    return [{ path: pathOf(['statements', index, 'key']), code: 'import-value', detail }];
  });
}

/** An edit is stamped later than what it replaces: from here on there would be no such time. */
const LAST = Date.parse('9999-01-01T00:00:00Z');

function impossibleTimes(file: ExportFile): ImportError[] {
  const wrong = (table: string, index: number, field: string, found: unknown): ImportError => ({
    path: pathOf([table, index, field]),
    code: 'import-format',
    detail: { expected: 'datetime', found: quote(found) },
  });
  const rows = tableNames.flatMap((name) =>
    (file[name] ?? []).flatMap(({ updatedAt }, index) =>
      Date.parse(updatedAt) < LAST ? [] : wrong(name, index, 'updatedAt', updatedAt),
    ),
  );
  const statements = (file.statements ?? []).flatMap(({ readAt }, index) =>
    Math.abs(readAt) < LAST ? [] : wrong('statements', index, 'readAt', readAt),
  );
  return [...rows, ...statements];
}

/** No row of ours is nested so deeply; what is would run the browser out of stack when it is stored. */
const DEEPEST = 100;

/** Where brackets first stand deeper than `DEEPEST`; null where they never do. For text that is JSON. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return at;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return null;
}

function endOfString(text: string, begin: number): number {
  let end = begin;
  do {
    end = text.indexOf('"', end + 1);
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  } while (end > 0);
  return text.length;
}

/** Reads an exported file and says every place where it is not one. Looks at the text alone. */
export function readExport(text: string): ReadResult {
  const parsed = parse(text.replace(/^\ufeff/, ''));
  if (!parsed.ok) return parsed.result;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) {
    const found = typeof value === 'object' && value !== null && 'format' in value ? quote(value.format) : '';
    return refuse('$.format', 'import-not-ours', { expected: FORMAT, found });
  }
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && Math.floor(version) > VERSION) {
    return refuse('$.version', 'import-later-version', { version: String(version), known: String(VERSION) });
  }
  if (!isExportFile(value)) {
    const result = exportFile.safeParse(value);
    if (!result.success)
      return { ok: false, errors: result.error.issues.map((issue) => toImportError(issue, value)) };
  }
  const deep = tooDeep(text);
  if (deep !== null) {
    const { line, column } = placeOf(text, deep);
    const detail = { most: String(DEEPEST), line: String(line), column: String(column) };
    return refuse('$', 'import-too-deep', detail);
  }
  // The rows as they were written: a copy made by the schema would put their keys in another order.
  const file = value as ExportFile;
  const errors = [...duplicates(file), ...wrongKeys(file), ...impossibleTimes(file)];
  return errors.length === 0 ? { ok: true, file } : { ok: false, errors };
}

/** Who wrote the file and when, as far as it can be told. */
export function originOf(file: ExportFile | null): { exportedAt: string | null; from: string | null } {
  if (!file) return { exportedAt: null, from: null };
  return {
    exportedAt: file.exportedAt,
    from: [file.from.firm, file.from.name].filter(Boolean).join(' ') || null,
  };
}
