/** How many tests of a part ended how. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

export const passed: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const failed: Outcome = { passed: 0, failed: 1, skipped: 0 };
export const skipped: Outcome = { passed: 0, failed: 0, skipped: 1 };

/** Sums outcomes; nothing gives zeros. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

export function inWords({ passed: p, failed: f, skipped: s }: Outcome): string {
  return `${p} passed, ${f} failed, ${s} skipped`;
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** One a file, with its absolute path. */
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** A test file with the names of its tests that failed; none when the file itself could not be loaded or set up. */
export interface FailedFile {
  path: string;
  tests: string[];
}

export function failedFiles({ testResults }: VitestReport): FailedFile[] {
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, assertionResults }) => ({
      path: name,
      tests: assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    }));
}

/** The first run with the files that were run once more in the place of what they gave at first. */
export function withSecondRun(first: VitestReport, second: VitestReport): VitestReport {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  const testResults = first.testResults.map((file) => again.get(file.name) ?? file);
  const statuses = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const count = (...wanted: string[]): number => statuses.filter((status) => wanted.includes(status)).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending', 'skipped', 'disabled'),
    numTodoTests: count('todo'),
    testResults,
  };
}

/**
 * Counts a vitest run. A file that could not be loaded has no tests to fail, and an error outside all tests
 * fails only the exit code: each counts as one failure, or a broken run would look like a good one.
 */
export function countVitest(report: VitestReport | null, exitCode: number): Outcome {
  if (report === null) return failed;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const counted = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: counted === 0 && exitCode !== 0 ? 1 : counted,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
