import type { Pack } from '../../rules/pack';
import { builtInPacks } from './builtIn';
import { loadPack, type PackProblem } from '../../rules/packs/load';
import { say } from '../cli';
import { readPack, type PackSource } from './files';

/** A pack from a file, and the packs its rules stand on: the built-in ones and those named before it. */
export interface Checked {
  name: string;
  pack: Pack | null;
  others: Pack[];
}

/** `FILE: PATH: REASON (HINT)`. */
function inWords({ placeOf }: PackSource, { path, reason, hint }: PackProblem): string {
  const place = placeOf(path);
  const where = place.path === '' ? place.file : `${place.file}: ${place.path}`;
  return `${where}: ${reason}${hint === null ? '' : ` (${hint})`}`;
}

/** Loads the packs in the order of the call; says every error and every key that is not known. */
export function loadAll(names: readonly string[]): Checked[] {
  const before: Pack[] = [];
  return names.map(readPack).map((source) => {
    const id = idOf(source.data);
    const others = [...before, ...builtInPacks()].filter(({ manifest }) => manifest.id !== id);
    const loaded = loadPack(source.data, others);
    if (!loaded.ok) {
      for (const problem of loaded.errors) say(inWords(source, problem));
      return { name: source.name, pack: null, others };
    }
    for (const path of loaded.unknown)
      say(inWords(source, { path, reason: 'a key of a later format, passed over', hint: null }));
    before.push(loaded.pack);
    return { name: source.name, pack: loaded.pack, others };
  });
}

function idOf(data: unknown): unknown {
  return (data as { manifest?: { id?: unknown } } | null)?.manifest?.id;
}

/** `pack check FILE…` */
export function check(names: readonly string[]): number {
  const checked = loadAll(names);
  for (const { name, pack } of checked) {
    if (pack === null) continue;
    const { rules, scripts, cases } = pack;
    say(`${name}: valid; rules ${rules.length}, scripts ${scripts.length}, cases ${cases.length}`);
  }
  return checked.every(({ pack }) => pack !== null) ? 0 : 1;
}
