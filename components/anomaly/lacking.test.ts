import { expect, it } from 'vitest';
import type { Missing } from '../../rules/reading';
import type { Verdict } from '../../rules/verdict';
import { lacksOf } from './lacking';

const verdict = (rule: string, ...missing: Missing[]) => ({ rule, missing }) as Verdict;
const page = (kind: 'income-statement' | 'ageing'): Missing => ({ why: 'statement', kind });
const person = { why: 'person', name: '周志明', amount: 5 } as Missing;

it('names each missing thing once, persons first, then what settles most', () => {
  const lacks = lacksOf([
    verdict('a', page('ageing')),
    verdict('b', page('income-statement'), page('ageing')),
    verdict('c', page('income-statement')),
    verdict('d', page('income-statement')),
    verdict('e', person),
  ]);
  expect(
    lacks.map(({ missing, verdicts }) => [missing.why, verdicts.map(({ rule }) => rule).join('')]),
  ).toEqual([
    ['person', 'e'],
    ['statement', 'bcd'],
    ['statement', 'ab'],
  ]);
});
