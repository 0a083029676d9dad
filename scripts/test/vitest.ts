import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { filesBelow } from '../fingerprint';
import { inProject } from '../root';
import {
  countVitest,
  failedFiles,
  skipped,
  withSecondRun,
  type FailedFile,
  type Outcome,
  type VitestReport,
} from './outcome';

const inBrowser = ['--config', 'vitest.e2e.config.ts'];

interface Run {
  code: number;
  /** Null when vitest did not get as far as writing one. */
  report: VitestReport | null;
}

/** What failed in this run of `npm test`, for the summary, where it is found without scrolling. */
export const failures: string[] = [];

async function run(name: string, args: readonly string[]): Promise<Run> {
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
  return { code, report: text === null ? null : (JSON.parse(text) as VitestReport) };
}

function say(what: string, files: readonly FailedFile[]): void {
  for (const { path, tests } of files) {
    const file = relative(inProject(), path);
    failures.push(
      ...(tests.length > 0 ? tests : ['could not be run']).map((test) => `${what}: ${file}: ${test}`),
    );
  }
}

/** Runs vitest with its own output on standard output and counts from its JSON report. */
export async function vitest(name: string, args: readonly string[]): Promise<Outcome> {
  const { code, report } = await run(name, args);
  if (report) say('failed', failedFiles(report));
  return countVitest(report, code);
}

/**
 * The same for tests that drive a browser. A file that failed is run once more by itself: on a machine of two cores
 * a browser may be too slow for any patience. What passes only then is named in the summary all the same.
 */
export async function vitestInBrowser(name: string, args: readonly string[]): Promise<Outcome> {
  const { code, report } = await run(name, [...inBrowser, ...args]);
  const failed = report ? failedFiles(report) : [];
  if (!report || failed.length === 0) return countVitest(report, code);
  console.log(`\n${failed.length} of the files failed and are run once more.`);
  const paths = failed.map(({ path }) => relative(inProject(), path));
  const again = await run(`${name}-again`, [...inBrowser, ...paths]);
  const both = again.report ? withSecondRun(report, again.report) : report;
  const still = failedFiles(both);
  say('failed', still);
  say(
    'passed only when run once more',
    failed.filter(({ path }) => !still.some((file) => file.path === path)),
  );
  return countVitest(both, again.code);
}

/** Runs the tests below a folder, or counts one as skipped when it has none yet. */
export async function vitestBelow(
  runTests: typeof vitest,
  name: string,
  folder: string,
  ending: string,
): Promise<Outcome> {
  if (filesBelow(inProject(folder), () => false).some((path) => path.endsWith(ending))) {
    return runTests(name, [`${folder}/`]);
  }
  console.log(`skipped: there are no ${ending} files in ${folder} yet`);
  return skipped;
}
