import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project, wherever the command was called from. */
export function inProject(...parts: string[]): string {
  return join(root, ...parts);
}
