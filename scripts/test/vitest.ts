import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { filesBelow } from '../fingerprint';
import { inProject } from '../root';
import { countVitest, skipped, type Outcome } from './outcome';

/** Runs vitest with its own output on standard output and counts from its JSON report. */
export async function vitest(name: string, args: readonly string[]): Promise<Outcome> {
  const reportFile = inProject('.cache/test', `${name}.json`);
  mkdirSync(inProject('.cache/test'), { recursive: true });
  rmSync(reportFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [inProject('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args],
      { cwd: inProject(), stdio: ['ignore', 'inherit', 'inherit'] },
    );
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
  const text = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : null;
  return countVitest(text === null ? null : (JSON.parse(text) as Parameters<typeof countVitest>[0]), code);
}

/** Runs the tests below a folder, or counts one as skipped when it has none yet. */
export async function vitestBelow(
  name: string,
  folder: string,
  ending: string,
  args: readonly string[],
): Promise<Outcome> {
  if (filesBelow(inProject(folder), () => false).some((path) => path.endsWith(ending))) {
    return vitest(name, [...args, `${folder}/`]);
  }
  console.log(`skipped: there are no ${ending} files in ${folder} yet`);
  return skipped;
}
