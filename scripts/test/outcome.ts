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

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
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
