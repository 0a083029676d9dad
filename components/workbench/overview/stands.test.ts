import { expect, it } from 'vitest';
import type { ClientStand } from '../../../messages';
import { countBySeverity, flatten } from './stands';

const stand = (name: string, anomalies: [rule: string, severity: 'note' | 'major'][]): ClientStand => ({
  clientId: name,
  name,
  period: '2026-10',
  anomalies: anomalies.map(([rule, severity]) => ({
    rule,
    severity,
    title: { 'zh-CN': rule },
    figure: null,
  })),
  aside: 0,
  settled: 0,
  unknown: 0,
});

it('lists the gravest first, then one rule after the other', () => {
  const stands = [
    stand('B', [
      ['b', 'note'],
      ['a', 'major'],
    ]),
    stand('A', [
      ['a', 'note'],
      ['a', 'major'],
    ]),
  ];
  expect(flatten(stands).map(({ name, rule, severity }) => `${severity} ${rule} ${name}`)).toEqual([
    'major a A',
    'major a B',
    'note a A',
    'note b B',
  ]);
  expect(countBySeverity(stands)).toEqual({ major: 2, warning: 0, reminder: 0, note: 2 });
});
