import type { Pack } from '../../rules/pack';
import { setLanguage, t } from '../../components/i18n';
import { problemSentence } from '../../components/workbench/packs/problemWords';
import type { Language } from '../../rules/format';
import { builtInPacks } from './builtIn';
import { adviceOn } from '../../rules/packs/advice';
import { loadPack, type PackProblem } from '../../rules/packs/load';
import { adviceLine, problemLine, validLine } from '../../words/packCheck';
import { say } from '../cli';
import { inProject } from '../root';
import { readJson } from '../json';
import { readPack, type PackSource } from './files';

/** A pack from a file, and the packs its rules stand on: the built-in ones and those named before it. */
export interface Checked {
  name: string;
  pack: Pack | null;
  others: Pack[];
  source: PackSource;
}

/** `FILE: PATH: REASON (HINT)`, the last two in the language of the call. */
function inWords(
  { placeOf }: PackSource,
  { path, reason, hint }: PackProblem,
  line: typeof problemLine = problemLine,
): string {
  const place = placeOf(path);
  const where = place.path === '' ? place.file : `${place.file}: ${place.path}`;
  return line(t, { where, reason: problemSentence(reason), hint: problemSentence(hint) });
}

/** Version of this program. */
const program = (): string => String((readJson(inProject('package.json')) as { version: unknown }).version);

/** Loads the packs in the order of the call; says every error and every key that is not known. */
export function loadAll(names: readonly string[]): Checked[] {
  const before: Pack[] = [];
  return names.map(readPack).map((source) => {
    const id = idOf(source.data);
    const others = [...before, ...builtInPacks()].filter(({ manifest }) => manifest.id !== id);
    const loaded = loadPack(source.data, others, program());
    if (!loaded.ok) {
      for (const problem of loaded.errors) say(inWords(source, problem));
      return { name: source.name, pack: null, others, source };
    }
    for (const path of loaded.unknown)
      say(inWords(source, { path, reason: 'a key of a later format', hint: 'passed over here' }));
    before.push(loaded.pack);
    return { name: source.name, pack: loaded.pack, others, source };
  });
}

function idOf(data: unknown): unknown {
  return (data as { manifest?: { id?: unknown } } | null)?.manifest?.id;
}

/** `pack check FILE…`: what is wrong with each, and for one that is valid what would better it. */
export function check(names: readonly string[], language: Language): number {
  setLanguage(language);
  const checked = loadAll(names);
  for (const { name, pack, others, source } of checked) {
    if (pack === null) continue;
    const { rules, scripts, cases } = pack;
    const advice = adviceOn(pack, others);
    for (const one of advice) say(inWords(source, one, adviceLine));
    const counts = { rules: rules.length, scripts: scripts.length, cases: cases.length };
    say(validLine(t, { name, ...counts, advice: advice.length }));
  }
  return checked.every(({ pack }) => pack !== null) ? 0 : 1;
}
