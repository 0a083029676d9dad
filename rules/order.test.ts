import { expect, it } from 'vitest';
import { judge } from './evaluate';
import { inOrder } from './order';
import { given, packs } from './testing';
import type { Verdict } from './verdict';

const verdict = (rule: string, change: Partial<Verdict>): Verdict =>
  ({ rule, status: 'fires', severity: 'warning', due: null, figure: null, ...change }) as Verdict;
const money = (value: number): Verdict['figure'] => ({ value, unit: 'money' });

it('puts the gravest first, then what is due first, then the largest amount, then by name', () => {
  const verdicts = [
    verdict('quiet', { status: 'quiet', severity: 'major' }),
    verdict('unknown', { status: 'unknown', severity: 'major' }),
    verdict('reminder', { severity: 'reminder', due: '2026-11-12', figure: money(9e9) }),
    verdict('none-small', { figure: money(5) }),
    verdict('none-large', { figure: money(-500) }),
    verdict('none-a', {}),
    verdict('later', { due: '2026-12-31', figure: money(900) }),
    verdict('soon-small', { due: '2026-11-16', figure: money(1) }),
    verdict('soon-large', { due: '2026-11-16', figure: money(2) }),
    verdict('major', { severity: 'major' }),
  ];
  expect(inOrder(verdicts).map(({ rule }) => rule)).toEqual([
    'major',
    'soon-large',
    'soon-small',
    'later',
    'none-large',
    'none-small',
    'none-a',
    'reminder',
    'unknown',
    'quiet',
  ]);
});

it('knows the days of the built-in rules', () => {
  const facts = given({ shareholder_loan: 500, cash_balance: -5 });
  const verdicts = judge({ packs, facts, period: '2026-10', today: '2026-11-11' });
  const due = (rule: string) => verdicts.find((one) => one.rule === rule)?.due;
  expect(due('shareholder-loan-year-end')).toBe('2026-12-31');
  expect(due('negative-cash')).toBeNull();
});
