// @vitest-environment happy-dom
import { render } from 'preact';
import type { Identity } from '../../messages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { click, control, draw, settled, text } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { known, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const settlement = { clientId: 'client-1', remember: true, shown: '沐禾', over: 7 };
const evidence = [{ holds: true, code: 'evidence_settled', detail: {} }];
const unknown = { state: 'ambiguous', shown: '沐禾', candidates: [], evidence: [] } as const;

async function openEvidence(): Promise<void> {
  document.querySelector<HTMLElement>('button.sure')?.click();
  await settled();
}

describe('a client that a person settled', () => {
  it('is taken back in one click, and settled again by undo', async () => {
    const panel = fakePanel(view({ identity: { ...known, evidence } as Identity }), {
      'site.unsettle': () => settlement,
    });
    await draw(panel);
    await openEvidence();
    await click('不是这家');
    expect(panel.asked('site.unsettle')).toHaveLength(1);
    panel.show({ identity: { ...unknown, candidates: [], evidence: [] } });
    await settled();
    expect(text()).toContain('不再认作“石家庄沐禾商贸有限公司”');
    await click('撤销');
    expect(panel.asked('site.settle')).toEqual([settlement]);
    expect(text()).not.toContain('不再认作');
  });

  it('is not taken back where the archive itself knows the name', async () => {
    await draw(fakePanel());
    await openEvidence();
    expect(text()).not.toContain('不是这家');
  });
});

describe('a period over the figures of another', () => {
  it('is confirmed by a person, after a while and for this period alone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const panel = fakePanel(
      view({
        identity: { state: 'loading', because: 'period-lag', before: '2026-09' },
        period: { viewed: '2026-10', header: null },
      }),
    );
    const drawn = draw(panel);
    await vi.advanceTimersByTimeAsync(500);
    await drawn;
    expect(text()).toContain('期间改了，页面上还是上一期的数字');
    expect(text()).not.toContain('确实相同');
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await settled();
    expect(text()).toContain('2026年9月 和 2026年10月 两期数字完全相同，是这样吗？');
    control('确实相同').click();
    await settled();
    expect(panel.asked('site.samePeriod')).toEqual([{ period: '2026-10' }]);
  });
});
