import { existsSync } from 'node:fs';
import { main, parseOptions, say, UsageError } from './cli';
import { inProject } from './root';
import { failed, inWords, sum, type Outcome } from './test/outcome';
import { parts, prepare, type Part } from './test/parts';
import { failures } from './test/vitest';

function chosen(only: string | undefined): readonly Part[] {
  if (only === undefined) return parts;
  const names = only.split(',');
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) {
    throw new UsageError(
      `--only: no part "${unknown}"; there are ${parts.map((part) => part.name).join(', ')}.`,
    );
  }
  return parts.filter((part) => names.includes(part.name));
}

async function runPart(part: Part): Promise<Outcome> {
  try {
    return await part.run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return failed;
  }
}

/** `npm test [-- --only unit,e2e]`: everything, in order. The last line sums all parts. */
await main(async () => {
  const { values } = parseOptions({ only: { type: 'string' } });
  const results: { title: string; outcome: Outcome }[] = [];
  if (!existsSync(inProject('.wxt/tsconfig.json')) && (await prepare()) !== 0) return 1;
  for (const part of chosen(values.only)) {
    console.log(`\n== ${part.title}`);
    const began = performance.now();
    const outcome = await runPart(part);
    console.log(`   ${inWords(outcome)} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
    results.push({ title: part.title, outcome });
  }
  console.log('\n== Summary');
  for (const { title, outcome } of results) {
    const mark = outcome.failed > 0 ? '✗' : outcome.passed > 0 ? '✓' : '-';
    console.log(`${mark} ${title}: ${inWords(outcome)}`);
  }
  for (const failure of failures) console.log(`  ${failure}`);
  const total = sum(results.map(({ outcome }) => outcome));
  console.log(inWords(total));
  return total.failed > 0 ? 1 : 0;
});
