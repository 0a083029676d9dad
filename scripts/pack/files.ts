import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../cli';
import { readJson } from '../json';

/** Lists of a pack that stand in one file each while it is written, and those with a file for every entry. */
const listFiles = ['parameters', 'glossary', 'promises', 'messages'] as const;
const listFolders = ['rules', 'manual', 'scripts', 'cases', 'profiles'] as const;
/** Lists that may also be parted into several files, each a list. */
const listParts = ['parameters', 'promises', 'messages'] as const;

/** A place in a file: `reason` people can follow, e.g. `pack.json` and `rules.0.when`. */
export interface Place {
  file: string;
  path: string;
}

/** A pack as parsed JSON, from one file or put together from a folder. */
export interface PackSource {
  /** As it was named in the call. */
  name: string;
  data: unknown;
  /** The file and the path in it that a path in the whole pack means. */
  placeOf(path: string): Place;
}

function jsonFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** Puts a pack together from `pack.json` and the files beside it. */
function readFolder(folder: string, name: string): PackSource {
  const head = join(folder, 'pack.json');
  const data: Record<string, unknown> = { ...(readJson(head) as object) };
  const files = new Map<string, string>();
  for (const list of listFiles) {
    const file = join(folder, `${list}.json`);
    if (!existsSync(file)) continue;
    data[list] = readJson(file);
    files.set(list, file);
  }
  for (const list of listFolders) {
    const entries = jsonFilesIn(join(folder, list));
    if (entries.length === 0 && data[list] !== undefined) continue;
    data[list] = entries.map(readJson);
    entries.forEach((file, index) => files.set(`${list}.${index}`, file));
  }
  for (const list of listParts) {
    const parts = jsonFilesIn(join(folder, list));
    if (parts.length === 0) continue;
    const whole: unknown[] = [];
    for (const part of parts) {
      const entries = readJson(part);
      if (!Array.isArray(entries)) throw new UsageError(`${part}: expected a list.`);
      entries.forEach((_, index) => files.set(`${list}.${whole.length + index}`, part));
      whole.push(...(entries as unknown[]));
    }
    data[list] = whole;
  }
  const placeOf = (path: string): Place => {
    const steps = path.split('.');
    for (const depth of [2, 1]) {
      const file = files.get(steps.slice(0, depth).join('.'));
      if (file !== undefined) return { file, path: steps.slice(depth).join('.') };
    }
    return { file: head, path };
  };
  return { name, data, placeOf };
}

const isHead = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data) && !('rules' in data);

/**
 * Reads a pack: one file, a folder with a `pack.json`, or that `pack.json` itself.
 * @throws UsageError when a file is not there or is not JSON.
 */
export function readPack(name: string): PackSource {
  if (existsSync(name) && statSync(name).isDirectory()) {
    if (!existsSync(join(name, 'pack.json')))
      throw new UsageError(`${name}: this folder has no pack.json, so it is no pack.`);
    return readFolder(name, name);
  }
  const data = readJson(name);
  const folder = dirname(name);
  if (isHead(data) && /(^|[\\/])pack\.json$/.test(name) && existsSync(join(folder, 'rules')))
    return readFolder(folder, name);
  return { name, data, placeOf: (path) => ({ file: name, path }) };
}
