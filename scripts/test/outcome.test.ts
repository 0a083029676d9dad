import { describe, expect, it } from 'vitest';
import { countVitest, failedFiles, inWords, sum, withSecondRun, type VitestReport } from './outcome';

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.every((status) => status !== 'failed') && statuses.length > 0 ? 'passed' : 'failed',
  assertionResults: statuses.map((status, index) => ({ fullName: `${name} ${index}`, status })),
});
const report = (over: Partial<VitestReport> = {}): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [file('a', 'passed', 'passed', 'passed')],
  ...over,
});

describe('counting a vitest run', () => {
  it('counts passed, failed, and skipped with todo', () => {
    expect(countVitest(report(), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
    expect(countVitest(report({ numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [file('a')];
    expect(countVitest(report({ testResults }), 1).failed).toBe(1);
  });

  it('counts a failing exit code that no test explains, and a missing report', () => {
    expect(countVitest(report(), 1).failed).toBe(1);
    expect(countVitest(null, 0).failed).toBe(1);
  });
});

describe('files that failed', () => {
  const first = report({
    numPassedTests: 2,
    numFailedTests: 2,
    testResults: [file('a', 'passed', 'failed'), file('b', 'failed', 'passed'), file('c')],
  });

  it('are named with their tests, those that could not be loaded too', () => {
    expect(failedFiles(first)).toEqual([
      { path: 'a', tests: ['a 1'] },
      { path: 'b', tests: ['b 0'] },
      { path: 'c', tests: [] },
    ]);
  });

  it('count by what a second run gives, and fail when they fail again', () => {
    const second = report({ testResults: [file('a', 'passed', 'passed'), file('b', 'failed', 'skipped')] });
    const both = withSecondRun(first, second);
    expect(countVitest(both, 0)).toEqual({ passed: 2, failed: 2, skipped: 1 });
    expect(failedFiles(both).map(({ path }) => path)).toEqual(['b', 'c']);
  });
});

it('sums parts into the last line', () => {
  const parts = [
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 1, failed: 1, skipped: 0 },
  ];
  expect(inWords(sum(parts))).toBe('3 passed, 1 failed, 1 skipped');
});
