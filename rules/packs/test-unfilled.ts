/** Braces of the small pack that nothing fills, and two texts of one name. */
import { expect } from 'vitest';
import type { PackProblem } from './problem';
import { first, list, ruleAt, type Breaks } from './test-small-pack';

export const unfilled: Breaks<Partial<PackProblem>> = [
  [
    'an unknown placeholder in an option',
    (p) => (first(p, 'scripts').options = [{ 'zh-CN': '先补 {现金缺囗|money}' }]),
    { path: 'scripts.0.options.0', reason: 'unknown placeholder {现金缺囗}' },
  ],
  [
    'an unknown format in an answer',
    (p) =>
      (first(p, 'scripts').objections = [
        { says: { 'zh-CN': '不急' }, answer: { 'zh-CN': '{现金缺口|euro}' } },
      ]),
    { path: 'scripts.0.objections.0.answer', reason: 'unknown format in {现金缺口|euro}' },
  ],
  [
    'an unknown placeholder in a short form',
    (p) => (first(p, 'scripts').variants = { short: { 'zh-CN': '还差 {现金缺囗|money}' } }),
    { path: 'scripts.0.variants.short', reason: 'unknown placeholder {现金缺囗}' },
  ],
  [
    'a placeholder among the causes of a rule',
    (p) => (ruleAt(p, 'negative-cash').innocent = [{ 'zh-CN': '少记 {现金缺口|money}' }]),
    { path: 'rules.0.innocent.0', reason: 'nothing is filled in here' },
  ],
  [
    'two messages of one name',
    (p) => list(p, 'messages').push({ ...first(p, 'messages') }),
    { reason: expect.stringMatching(/is there twice/) as string },
  ],
];
