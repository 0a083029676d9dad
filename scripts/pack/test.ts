import { checkCases, type CaseFailure } from '../../rules/cases';
import { say } from '../cli';
import { loadAll } from './check';

/** `expected fires, found quiet (40,000.00 > 50,000.00)`. */
function inWords({ expected, found, formula, missing }: CaseFailure): string {
  const because = missing.length > 0 ? `it lacks ${missing.join(', ')}` : formula;
  return `expected ${expected}, found ${found}${because === null ? '' : ` (${because})`}`;
}

/** `pack test FILE…`: a pack that is not valid has failed, one without cases has nothing to fail. */
export function test(names: readonly string[]): number {
  let good = true;
  for (const { name, pack, others } of loadAll(names)) {
    if (pack === null) {
      good = false;
      continue;
    }
    const failures = checkCases(pack, others);
    for (const failure of failures)
      say(`${name}: case ${failure.case}, rule ${failure.rule}: ${inWords(failure)}`);
    const failed = new Set(failures.map((failure) => failure.case)).size;
    say(`${name}: cases passed ${pack.cases.length - failed}, failed ${failed}`);
    good &&= failures.length === 0;
  }
  return good ? 0 : 1;
}
