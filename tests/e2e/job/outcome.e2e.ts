import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { clients } from './books';
import { askFromSidebar, inArchive, startDesk, viewNow, type Desk } from './desk';
import { openScript } from './writing';

const rule = 'wrong-side-balance';

async function ranked(sidebar: Frame) {
  const answer = await askFromSidebar(sidebar, 'script.rank', { rule, channel: null, emotion: null });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

describe('how a talk ended', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await startDesk();
    ({ id } = await inArchive(desk, clients.overpaid, { salutation: '梁总' }));
  });
  afterAll(async () => desk?.close());

  const noted = async (sidebar: Frame, script: string, at: string, outcome: 'agreed' | 'objected') => {
    const note = {
      clientId: id,
      rule,
      period: '2026-10',
      at,
      outcome,
      followUp: '2026-11-30',
      script: { id: script, version: '1.0.0', title: script, edited: false, text: '…' },
    };
    const answer = await askFromSidebar(sidebar, 'note.save', { note, commitments: [] });
    expect(answer.ok).toBe(true);
  };

  it('moves the scripts for the next one, and the list says why', async () => {
    const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
    const [first] = await ranked(sidebar);
    if (!first) throw new Error('no script');
    await noted(sidebar, first.id, '2026-11-02T02:00:00.000Z', 'objected');
    const after = await ranked(sidebar);
    expect(after[0]?.id).not.toBe(first.id);
    const again = await openScript(desk, clients.overpaid, '科目余额方向异常');
    const row = again.locator('.candidate').filter({ hasText: first.title['zh-CN'] });
    await row.getByText('上次（2026-11-02）用它有异议').waitFor();
    await noted(again, first.id, '2026-11-05T02:00:00.000Z', 'agreed');
    const [best] = await ranked(again);
    expect(best?.id).toBe(first.id);
    expect(best?.reasons[0]).toEqual({ code: 'outcome', outcome: 'agreed', day: '2026-11-05' });
  });

  it('takes the case on to an agreement, and no further back', async () => {
    const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
    const { cases } = await viewNow(sidebar);
    expect(cases.find((one) => one.rule === rule)?.stage).toBe('agreed');
  });
});
