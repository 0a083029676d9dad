import { evaluateCase, readCase } from '../../rules/cases';
import { ruleBook } from '../../rules/compiled';
import type { Pack, WorkedCase } from '../../rules/pack';
import { standardPack } from './builtIn';
import { Refusal, say } from '../cli';
import { readJson } from '../json';
import { loadAll } from './check';

/** `case case01, entry 2`: its place counts from 0, as in a path. */
function nameOf(entry: unknown, at: number | null): string {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
  const named = typeof id === 'string' && id !== '' ? `case ${id}` : 'a case without an id';
  return at === null ? named : `${named}, entry ${at}`;
}

/**
 * One case or a list of them; every one that is none is said, with its id, the field and the reason.
 * @throws Refusal when there is such a one: a part of the results could be taken for all of them
 */
function readCases(file: string): WorkedCase[] {
  const data = readJson(file);
  const entries = Array.isArray(data) ? (data as unknown[]) : [data];
  const cases = entries.flatMap((entry, index) => {
    const result = readCase(entry);
    if (result.ok) return [result.value];
    const where = [nameOf(entry, Array.isArray(data) ? index : null), result.path].filter(Boolean);
    say(`${file}: ${where.join(': ')}: ${result.reason}`);
    return [];
  });
  const wrong = entries.length - cases.length;
  if (wrong > 0) throw new Refusal(`${file}: ${wrong} of ${entries.length} cannot be judged, so none was.`);
  return cases;
}

/** The packs to judge with. Only these count, so each must be able to do without the built-in ones. */
function packsFrom(names: readonly string[]): Pack[] {
  if (names.length === 0) return standardPack();
  const packs = loadAll(names).flatMap(({ pack }) => pack ?? []);
  if (packs.length < names.length) throw new Refusal('Not every pack is valid.');
  const { broken } = ruleBook(packs);
  for (const { rule, errors } of broken)
    for (const { path, error } of errors) say(`rule ${rule.id}: ${path}: ${error.message}`);
  if (broken.length > 0) throw new Refusal('Some rules need a pack that was not given with --pack.');
  return packs;
}

/** `pack eval CASES.json [--pack FILE]…`: results as JSON on standard output. */
export function evaluate(file: string, packNames: readonly string[]): number {
  const cases = readCases(file);
  const packs = packsFrom(packNames);
  const results = cases.map((worked) => evaluateCase(worked, packs));
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return 0;
}
