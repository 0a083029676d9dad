import { evaluateCase, readCase } from '../../rules/cases';
import { ruleBook } from '../../rules/compiled';
import type { Pack, WorkedCase } from '../../rules/pack';
import { standardPack } from './builtIn';
import { Refusal, say } from '../cli';
import { readJson } from '../json';
import { loadAll } from './check';

function readCases(file: string): WorkedCase[] {
  const data = readJson(file);
  const several = Array.isArray(data);
  const results = (several ? (data as unknown[]) : [data]).map(readCase);
  const cases = results.flatMap((result, index) => {
    if (result.ok) return [result.value];
    const path = [several ? String(index) : '', result.path].filter(Boolean).join('.');
    say(`${file}: ${path ? `${path}: ` : ''}${result.reason}`);
    return [];
  });
  if (cases.length < results.length) throw new Refusal(`${file}: not every entry is a case.`);
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
