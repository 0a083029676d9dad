// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TabView } from '../../messages';
import { click, control, draw, press, settled, text, type } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { firstSteps, stepsIn } from '../testing/steps';
import {
  candidate,
  client,
  known,
  majorImbalance,
  negativeCash,
  personUnknown,
  tier,
  view,
  wrongSide,
} from '../testing/fixtures';

afterEach(() => render(null, document.body));

describe('the frame', () => {
  it('stays empty when the background refuses it', async () => {
    const panel = fakePanel({ code: 'refused', detail: {} });
    await draw(panel);
    expect(document.body.innerHTML).toBe('');
    expect(panel.calls.map((call) => call.name)).toEqual(['view.tab']);
  });
  it('says that it was updated and nothing else', async () => {
    await draw(fakePanel({ code: 'updated', detail: {} }));
    expect(text()).toBe('账边已更新，刷新本页继续');
  });
  it('shows the workbench as the way on when storage is refused', async () => {
    const panel = fakePanel({ code: 'storage-denied', detail: {} });
    await draw(panel);
    for (const words of ['浏览器不让存取资料', '资料没有丢', '在工作台里照常能用'])
      expect(text()).toContain(words);
    await click('打开工作台');
    expect(panel.asked('view.workbench')).toHaveLength(1);
  });
  it('names a failed call in words and keeps the view', async () => {
    const panel = fakePanel(view(), { 'view.workbench': () => ({ code: 'storage-full', detail: {} }) });
    await draw(panel);
    await click('更多');
    await click('打开工作台');
    expect(document.querySelector('.failed')?.textContent).toContain('磁盘满了');
    expect(text()).toContain('最大偏差');
  });
  it('puts language and theme on the root', async () => {
    await draw(
      fakePanel(view({ settings: { me: { name: 'a', firm: 'b' }, language: 'en', theme: 'dark' } })),
    );
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(text()).toContain('Widest gap');
  });
  it('reads again when its tab changed', async () => {
    const panel = fakePanel();
    await draw(panel);
    panel.show({ verdicts: [] });
    await settled();
    expect(text()).toContain('没有要解释的');
  });
});

describe('the head', () => {
  it('warns when the books stand in another period', async () => {
    await draw(fakePanel(view({ period: { viewed: '2026-10', header: '2026-11' } })));
    expect(text()).toContain('看的是 2026年10月，账套在 2026年11月');
  });
  it('gives the tier its reasons on demand', async () => {
    await draw(fakePanel());
    expect(document.querySelector('.reasons')).toBeNull();
    await click('A 级客户，看理由');
    expect(document.querySelector('.reasons')?.textContent).toContain('介绍客户 3 户');
    await press('Escape', document.querySelector('.popover') ?? undefined);
    expect(document.querySelector('.reasons')).toBeNull();
  });
  it('lays out and turns off through the menu', async () => {
    const panel = fakePanel();
    await draw(panel);
    await click('更多');
    await click('左边');
    await click('盖在上面');
    await click('在这个网站关掉books.fenggu.example');
    expect(panel.asked('view.layout')).toEqual([{ patch: { side: 'left' } }, { patch: { mode: 'overlay' } }]);
    expect(panel.asked('site.off')).toHaveLength(1);
  });
});

describe('the brief', () => {
  it('keeps its five rows when there is nothing to say', async () => {
    await draw(
      fakePanel(
        view({
          identity: { ...known, client: client({ cautions: [] }), tier: tier(null) } as typeof known,
          verdicts: [],
          notes: [],
          commitments: [],
          topGap: null,
          expectations: [],
          contact: { last: null, lastChannel: null, everyDays: null, due: null },
          statements: [],
        }),
      ),
    );
    expect([...document.querySelectorAll('.kv dt')].map((node) => node.textContent)).toEqual([
      '级别',
      '最大偏差',
      '未了承诺',
      '联系',
      '注意',
    ]);
    for (const words of ['还没定级', '还没问过客户的预期', '没有未了承诺', '还没有沟通记录', '没有要注意的'])
      expect(text()).toContain(words);
  });
  it('asks at once what one click settles, and keeps the rest folded', async () => {
    await draw(fakePanel());
    expect(text()).toContain('周志明是股东吗？');
    expect(text()).not.toContain('还没读到，不当作 0');
    await click('判断不了 2 项差账龄表等 3 样');
    expect(text(), 'by name and never as zero').toContain('差 账龄表 还没读到，不当作 0');
  });
  it('settles who a person is in one click', async () => {
    const panel = fakePanel(view({ verdicts: [personUnknown] }));
    await draw(panel);
    expect(text()).toContain('周志明是股东吗？');
    await click('股东');
    expect(panel.asked('client.person')).toEqual([
      { clientId: 'client-1', person: { name: '周志明', role: 'shareholder', note: '' } },
    ]);
  });
});

describe('keys', () => {
  it('change tabs, open, go back, and leave', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('2');
    expect(control('异常 4', '[role=tab]').getAttribute('aria-selected')).toBe('true');
    await press('j');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('股东借款年末未还');
    await press('k');
    (document.activeElement as HTMLElement).click();
    await settled();
    expect(text()).toContain('怎么算的');
    await press('Escape');
    expect(text()).not.toContain('怎么算的');
    await press('Escape');
    expect(panel.asked('view.focusPage')).toHaveLength(1);
  });
  it('jump to the cell of the selected figure', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('ArrowDown');
    await press('g');
    expect(panel.asked('site.jump')).toEqual([
      { address: { frame: [], statement: 0, row: '1001', column: 'closing_debit' } },
    ]);
  });
  it('belong to the field while typing', async () => {
    await draw(fakePanel());
    await press('4');
    const search = control('搜这家的记录', 'input');
    search.focus();
    await press('1', search);
    expect(control('记录 2', '[role=tab]').getAttribute('aria-selected')).toBe('true');
  });
});

describe('an anomaly', () => {
  it('leads from each figure of the sum to its cell', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('2');
    document.querySelector<HTMLElement>('.row')?.click();
    await settled();
    const chips = document.querySelectorAll<HTMLElement>('.sum button.chip');
    expect(chips).toHaveLength(2);
    chips[1]?.click();
    await settled();
    expect(panel.asked('site.jump')[0]?.address.column).toBe('closing_credit');
    expect(text()).toContain('本所待核');
  });
  it('offers no jump into a statement that is not on the page', async () => {
    await draw(fakePanel(view({ statements: view().statements.map((one) => ({ ...one, live: false })) })));
    await press('2');
    document.querySelector<HTMLElement>('.row')?.click();
    await settled();
    expect(document.querySelectorAll('.sum button.chip')).toHaveLength(0);
    expect(document.querySelector('.sum .chip-old')?.textContent).toContain('读的');
  });
  it('is the one main landmark of its document', async () => {
    await draw(fakePanel());
    expect(document.querySelectorAll('main, [role=main]')).toHaveLength(1);
    expect(document.querySelector('main')?.parentElement).toBe(document.body);
  });
  it('ticks a check with its day', async () => {
    const panel = fakePanel(view({ cases: [] }));
    await draw(panel);
    await press('2');
    document.querySelector<HTMLElement>('.row')?.click();
    await settled();
    document.querySelector<HTMLInputElement>('.checks input')?.click();
    await settled();
    expect(panel.asked('case.check')[0]).toEqual({
      clientId: 'client-1',
      period: '2026-10',
      rule: 'negative-cash',
      check: 'vouchers',
      day: '2026-11-11',
    });
  });
});

describe('an uncertain client', () => {
  const shown = view({
    identity: {
      state: 'ambiguous',
      shown: '沐禾',
      evidence: [],
      candidates: [
        candidate({}, 'A', true),
        candidate({ id: 'client-2', name: '石家庄沐禾日化经营部' }, 'C', false),
      ],
    },
    verdicts: [negativeCash],
  });
  it('has no tabs, no scripts and no figures under a name', async () => {
    await draw(fakePanel(shown));
    expect(document.querySelector('[role=tab]')).toBeNull();
    expect(text()).toContain('不归任何人，复制锁定');
    expect(text()).not.toContain('写话术');
  });
  it('is chosen by keys and remembered only when ticked', async () => {
    const panel = fakePanel(shown);
    await draw(panel);
    await press('ArrowDown');
    document.querySelector<HTMLInputElement>('.tick input')?.click();
    await settled();
    await press('Enter');
    expect(panel.asked('site.settle')).toEqual([
      { clientId: 'client-2', remember: false, shown: '沐禾', over: 7 },
    ]);
  });
});

describe('a client that is only likely', () => {
  const evidence = [{ holds: true, code: 'evidence_found_title', detail: { name: '沐禾商贸' } }];
  const likely = { ...known, level: 'likely', evidence } as typeof known;
  it('has no tabs, no tier, no scripts and no figures under its name', async () => {
    await draw(fakePanel(view({ identity: likely, verdicts: [negativeCash] })));
    expect(document.querySelector('[role=tab]')).toBeNull();
    expect(document.querySelector('.head .tier')).toBeNull();
    expect(text()).toContain('多半是“石家庄沐禾商贸有限公司”的账，还不能确定。');
    expect(text()).toContain('不归任何人，复制锁定');
    expect(text()).toContain('网页标题写着“沐禾商贸”');
    expect(text()).not.toContain('写话术');
    expect(text()).not.toContain('最大偏差');
  });
  it('is settled in one click, which is remembered for what the page says', async () => {
    const panel = fakePanel(view({ identity: likely }));
    await draw(panel);
    expect(text()).toContain('以后在这个网站，“沐禾商贸”就认作所选客户');
    await click('就是这家', '.bar button');
    expect(panel.asked('site.settle')).toEqual([
      { clientId: 'client-1', remember: true, shown: '沐禾商贸', over: 7 },
    ]);
    panel.show({ identity: known });
    await settled();
    expect(document.querySelectorAll('[role=tab]')).toHaveLength(5);
  });
});

describe('an unknown client', () => {
  it('is created in one click with what the page says', async () => {
    const panel = fakePanel(
      view({
        identity: {
          state: 'unknown',
          name: '青野餐饮',
          code: '0148',
          taxId: null,
          taxpayerType: 'small-scale',
          level: 'likely',
          evidence: [],
          similar: [],
        },
      }),
      { 'client.create': () => client({ id: 'client-new' }) },
    );
    await draw(panel);
    await click('建档');
    expect(panel.asked('client.create')).toEqual([
      { draft: { name: '青野餐饮', code: '0148', taxId: null, taxpayerType: 'small-scale', owner: '林晓' } },
    ]);
    // The page was not sure; who enters the client has said so, of these figures alone.
    expect(panel.asked('site.settle')).toEqual([
      { clientId: 'client-new', remember: false, shown: '青野餐饮', over: 7 },
    ]);
  });
});

describe('the first run', () => {
  it('says in three steps what is read, that nothing leaves the machine, and how to turn it off', async () => {
    await draw(fakePanel(view({ settings: { me: null, language: 'zh-CN', theme: 'light' } })));
    expect(stepsIn(document.querySelector('.facts'))).toEqual(firstSteps);
    expect(text()).toContain('姓名和公司，记录用它们署名');
  });
  it('asks for name and firm and begins', async () => {
    const panel = fakePanel(view({ settings: { me: null, language: 'zh-CN', theme: 'light' } }));
    await draw(panel);
    expect((control('开始用', '.bar button') as HTMLButtonElement).disabled).toBe(true);
    await type('姓名', '林晓');
    await type('公司', ' 安和财税 ');
    await click('开始用', '.bar button');
    expect(panel.asked('settings.set')).toEqual([{ patch: { me: { name: '林晓', firm: '安和财税' } } }]);
    expect(text()).toContain('最大偏差');
  });
});

describe('the collapsed handle', () => {
  const layout = { ...view().layout, collapsed: true };
  it('counts 重大 apart from the rest and opens by click', async () => {
    const panel = fakePanel(
      view({ layout, verdicts: [majorImbalance, negativeCash, wrongSide, personUnknown] }),
    );
    await draw(panel);
    expect(document.querySelector('.major')?.textContent).toBe('1');
    expect(document.querySelector('.rest')?.textContent).toBe('2');
    document.querySelector<HTMLElement>('.handle')?.click();
    await settled();
    expect(panel.asked('view.layout')).toEqual([{ patch: { collapsed: false } }]);
  });
  it('moves by arrow keys', async () => {
    const panel = fakePanel(view({ layout }));
    await draw(panel);
    await press('ArrowDown');
    expect(panel.asked('view.layout')).toEqual([{ patch: { handle: 0.45 } }]);
  });
  it.each<TabView['identity']>([
    { state: 'ambiguous', shown: '沐禾', candidates: [], evidence: [] },
    { ...known, level: 'likely' } as typeof known,
  ])('is marked, without tier and counts, when the client is not certain: $state', async (identity) => {
    await draw(fakePanel(view({ layout, identity, verdicts: [majorImbalance, negativeCash] })));
    const handle = document.querySelector('.handle');
    expect(handle?.textContent).toBe('?');
    expect(handle?.querySelector('.cert-unsure')).not.toBeNull();
    expect(handle?.getAttribute('aria-label')).toBe('展开账边，客户不确定');
  });
});

describe('the edge', () => {
  it('is a separator that arrow keys move within its bounds', async () => {
    const panel = fakePanel();
    await draw(panel);
    const edge = document.querySelector('[role=separator]') as HTMLElement;
    expect(edge.getAttribute('aria-valuenow')).toBe('400');
    await press('ArrowLeft', edge);
    expect(panel.asked('view.layout')).toEqual([{ patch: { width: 408 } }]);
    for (let times = 0; times < 12; times += 1) await press('ArrowLeft', edge);
    expect(edge.getAttribute('aria-valuenow')).toBe('480');
  });
});
