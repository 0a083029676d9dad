import { describe, expect, it } from 'vitest';
import { countVitest, inWords, sum } from './outcome';

const report = (over: object = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
  ...over,
});

describe('counting a vitest run', () => {
  it('counts passed, failed, and skipped with todo', () => {
    expect(countVitest(report(), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
    expect(countVitest(report({ numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(report({ testResults }), 1).failed).toBe(1);
  });

  it('counts a failing exit code that no test explains, and a missing report', () => {
    expect(countVitest(report(), 1).failed).toBe(1);
    expect(countVitest(null, 0).failed).toBe(1);
  });
});

it('sums parts into the last line', () => {
  const parts = [
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 1, failed: 1, skipped: 0 },
  ];
  expect(inWords(sum(parts))).toBe('3 passed, 1 failed, 1 skipped');
});
