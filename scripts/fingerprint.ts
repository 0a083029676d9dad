import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as sorted paths relative to it; `skip` is asked with the same kind of path. */
export function filesBelow(folder: string, skip: (path: string) => boolean, under = ''): string[] {
  if (!existsSync(join(folder, under))) return [];
  return readdirSync(join(folder, under), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (skip(path)) return [];
      return entry.isDirectory() ? filesBelow(folder, skip, path) : [path];
    });
}

/** One hash over names and contents of the files below a folder. */
export function fingerprint(folder: string, skip: (path: string) => boolean = () => false): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(folder, skip)) {
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest(),
    );
  }
  return hash.digest('hex');
}
