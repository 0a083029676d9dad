import { describe, expect, it } from 'vitest';
import { note, row } from '../../components/testing/fixtures';
import type { Case } from '../../storage/records';
import { talksIn } from './talks';

const opened = (stage: Case['stage']): Case => ({
  ...row('case-1'),
  clientId: 'client-1',
  period: '2026-10',
  rule: 'negative-cash',
  stage,
  checks: {},
  checkReason: '',
  cause: '',
  draft: null,
});
const told = (id: string, day: string, more: Parameters<typeof note>[0] = {}) =>
  note({ id, at: `${day}T02:00:00.000Z`, rule: 'negative-cash', period: '2026-10', draft: false, ...more });
const outcomes = (...args: Parameters<typeof talksIn>) => talksIn(...args).map(({ outcome }) => outcome);

describe('the talks with a client', () => {
  it('are its notes without drafts and without what was deleted', () => {
    const notes = [
      told('a', '2026-11-03'),
      told('b', '2026-11-04', { draft: true }),
      told('c', '2026-11-05', { deletedAt: '2026-11-06T00:00:00.000Z' }),
    ];
    expect(talksIn(notes, []).map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-03']);
  });
  it('end as the note says', () =>
    expect(outcomes([told('a', '2026-11-03', { outcome: 'objected' })], [opened('agreed')])).toEqual([
      'objected',
    ]));
  it('end as the case has come to where the note is silent, the last of them alone', () => {
    const notes = [told('a', '2026-11-03'), told('b', '2026-11-05'), told('c', '2026-11-04', { rule: null })];
    expect(outcomes(notes, [opened('solved')])).toEqual([null, 'agreed', null]);
    expect(outcomes(notes, [opened('explained')])).toEqual([null, null, null]);
  });
});
