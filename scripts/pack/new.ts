import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { reasonOf, say, UsageError } from '../cli';
import { makeFolder } from '../folder';
import { inProject } from '../root';

/** A pack's id from the name of its folder, as far as that name can be one. */
function idFrom(folder: string): string {
  const words = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z0-9][a-z0-9-]{1,60}$/.test(words) ? words : 'my-pack';
}

/**
 * `pack new DIR`: copies the template, a valid pack with one rule, one script and one case.
 * @throws UsageError when there is something at that place already.
 */
export function create(folder: string): number {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} is a file, not a folder.`);
    if (readdirSync(folder).length > 0)
      throw new UsageError(`${folder} is not empty; nothing was written there.`);
  }
  try {
    makeFolder(folder);
    cpSync(inProject('scripts/pack/template'), folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${reasonOf(error)}`);
  }
  const head = join(folder, 'pack.json');
  writeFileSync(head, readFileSync(head, 'utf8').replace('"my-pack"', `"${idFrom(folder)}"`));
  say(`${folder}: a new pack. Check it with: npm run --silent pack -- check ${folder}`);
  return 0;
}
