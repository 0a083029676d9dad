import { describe, expect, it } from 'vitest';
import type { TeachPick } from '../../../messages';
import { siteProfile } from '../../../rules/profile';
import { draftOf, profileId, type Lesson } from './lesson';

const pick = (change: Partial<TeachPick> = {}): TeachPick => ({
  read: '唐山宏达建筑工程有限公司',
  locators: [{ css: '[name="company"]', take: 'value', single: true }],
  match: { hosts: ['books.example.com'], path: '/', marks: [] },
  ...change,
});
const lesson = (change: Partial<Lesson> = {}): Lesson => ({
  origin: 'https://books.example.com',
  step: null,
  picks: { client: pick() },
  base: null,
  id: profileId('books.example.com', '1A2b-3c4d'),
  ...change,
});

describe('the profile a lesson comes to', () => {
  it('is a profile, named for its host, checked on the day', () => {
    const draft = draftOf(lesson(), '我们的账', '2026-11-22');
    expect(siteProfile.parse(draft)).toEqual(draft);
    expect(draft).toMatchObject({
      id: 'own-books-example-com-1a2b-3c4',
      title: '我们的账',
      verified: true,
      verifiedOn: '2026-11-22',
    });
    expect(draft.client).toEqual(pick().locators);
    expect(draft.period).toEqual([]);
  });
  it('covers the hosts of all its frames, and the path they share', () => {
    const inner = pick({
      match: { hosts: ['kj.example.com'], path: '/module/', marks: [] },
      scope: '.pane.active',
    });
    const draft = draftOf(lesson({ picks: { client: pick(), period: inner } }), 'x', '2026-11-22');
    expect(draft.match).toEqual({ hosts: ['books.example.com', 'kj.example.com'], path: '/', marks: [] });
    expect(draft.scope).toBe('.pane.active');
  });
  it('keeps what was not taught again, under the same id and a later version', () => {
    const base = draftOf(lesson(), '旧', '2026-11-01');
    const period = pick({ locators: [{ css: 'time', take: 'text', single: true }] });
    const draft = draftOf(lesson({ base, picks: { period } }), '新', '2026-11-22');
    expect(draft).toMatchObject({
      id: base.id,
      version: '1.0.1',
      client: base.client,
      period: period.locators,
    });
  });
});
