import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('./public/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
}

/** A file of the front end, or nothing when the path names none. Never leaves demo/public. */
export async function staticFile(path: string): Promise<StaticFile | null> {
  const full = normalize(join(ROOT, path.endsWith('/') ? `${path}index.html` : path));
  const type = TYPES[extname(full)];
  if (!full.startsWith(ROOT) || type === undefined) return null;
  try {
    return { type, body: await readFile(full) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return null;
    throw error;
  }
}
