import type { Failure, ScriptCheck, TabView } from '../../messages';
import type { Settings } from '../../storage/records';
import { fakePanel } from './fakePanel';
import type { FakePanel } from './fakePanel';
import {
  candidate,
  client,
  commitment,
  foundCase,
  known,
  majorImbalance,
  negativeCash,
  note,
  personUnknown,
  shareholderLoan,
  tier,
  tierA,
  view,
  wrongSide,
} from './fixtures';

interface State {
  firstRun?: boolean;
  /** Clicks that lead there, by role and part of the name in Chinese or English. */
  steps: string[];
  panel: (settings: Settings, side: 'left' | 'right') => FakePanel;
}

function state(change: Partial<TabView> = {}, steps: string[] = [], check: Partial<ScriptCheck> = {}): State {
  return {
    steps,
    panel: (settings, side) => {
      const whole = view({ settings, ...change });
      return fakePanel({ ...whole, layout: { ...whole.layout, side } }, {}, check);
    },
  };
}

function failure(code: string): State {
  const error: Failure = { code, detail: { reason: 'IDBFactory.open' } };
  return { steps: [], panel: () => fakePanel(error) };
}

const none = { verdicts: [], notes: [], commitments: [], cases: [], expectations: [], topGap: null };
const unreadFacts = { known: {}, missing: {} };

/** Every state the sidebar can be in. Steps are CSS selectors to click, in order. */
export const states: Record<string, State> = {
  brief: state({
    verdicts: [majorImbalance, ...view().verdicts.filter((one) => one.rule !== 'out-of-balance')],
  }),
  folds: state({}, ['.fold-head', '.fold + .fold .fold-head']),
  'brief-new': state({
    ...none,
    verdicts: [],
    identity: {
      ...known,
      client: client({ cautions: [] }),
      tier: tier(null),
    } as TabView['identity'],
    contact: { last: null, lastChannel: null, everyDays: null, due: null },
    expectations: view().expectations.map((one) => ({ ...one, current: null, history: [] })),
    statements: [],
  }),
  likely: state({ ...none, identity: { ...known, level: 'likely' } as TabView['identity'] }),
  'header-period': state(
    {
      period: { viewed: '2026-10', header: '2026-11' },
      identity: {
        ...known,
        client: client({ name: '石家庄经济技术开发区沐禾生物科技与商贸发展有限责任公司' }),
      } as TabView['identity'],
    },
    ['.tier-btn'],
  ),
  evidence: state({}, ['button.sure']),
  menu: state({}, ['.icon-btn']),
  anomaly: state({}, ['li:nth-child(1) > .row']),
  'anomaly-end': state({ cases: [] }, ['li:nth-child(1) > .row', 'SCROLL']),
  sensitive: state({}, ['li:nth-child(2) > .row']),
  evidenceRows: state({}, ['li:nth-child(3) > .row']),
  anomalies: state({}, ['#tab-anomalies']),
  script: state({}, ['#tab-script']),
  'script-stale': state({}, ['#tab-script'], {
    locks: [
      {
        why: 'changed',
        figures: [
          {
            name: '负数金额',
            label: { 'zh-CN': '库存现金期末余额', en: 'Cash, closing balance' },
            unit: 'money',
            old: '9,800.00 元',
            now: '12,340.50 元',
          },
          { name: '期间', label: { 'zh-CN': '期间', en: 'Period' }, unit: 'text', old: '9月', now: '10月' },
        ],
      },
    ],
  }),
  'script-locked': state(
    { identity: { ...known, client: client({ salutation: null }) } as TabView['identity'], cases: [] },
    ['#tab-script'],
    {
      locks: [
        { why: 'checks' },
        { why: 'empty', labels: [{ 'zh-CN': '称呼', en: 'Salutation' }] },
        {
          why: 'promise',
          findings: [
            {
              kind: 'promise',
              locks: true,
              part: 'next',
              text: '保证没事',
              remedy: {
                'zh-CN': '改成能做到的：“单据齐了，我写一页说明备查”。',
                en: 'Say what can be done.',
              },
            },
          ],
        },
      ],
      findings: [
        {
          kind: 'promise',
          locks: true,
          part: 'next',
          text: '保证没事',
          remedy: {
            'zh-CN': '改成能做到的：“单据齐了，我写一页说明备查”。',
            en: 'Say what can be done: “once the papers are here I write one page”.',
          },
        },
        {
          kind: 'jargon',
          locks: false,
          part: 'found',
          text: '留抵',
          remedy: { 'zh-CN': '说“多付的进项税先存着以后抵”', en: 'Use plain words' },
        },
      ],
    },
  ),
  'script-end': state({}, ['#tab-script', 'SCROLL']),
  notes: state({}, ['#tab-notes']),
  'notes-none': state(none, ['#tab-notes']),
  'note-new': state({}, ['li:nth-child(1) > .row', '.bar .btn:not(.btn-main)']),
  copied: state({}, ['#tab-script', 'WAIT', '.bar .btn-main', 'WAIT']),
  'note-edit': state(
    {
      notes: [
        note({
          period: '2026-10',
          rule: 'negative-cash',
          ruleTitle: '库存现金为负数',
          script: {
            id: 's',
            version: '1.0.0',
            title: '先把垫付的补上',
            edited: true,
            text: '周总，平时忙……',
          },
        }),
      ],
      commitments: [
        commitment('theirs', '发垫付单据', '2026-11-13'),
        commitment('ours', '单据收齐后 2 个工作日内补好账', null),
      ],
    },
    ['#tab-notes', '.note-open'],
  ),
  expectations: state({}, ['#tab-expectations']),
  'expectations-end': state({}, ['#tab-expectations', 'SCROLL']),
  'expectation-form': state({}, ['#tab-expectations', '.bar .btn-main']),
  promise: state({}, ['#tab-expectations', '.in-place']),
  unknown: state({
    ...none,
    verdicts: [negativeCash, wrongSide],
    identity: {
      state: 'unknown',
      name: '石家庄青野餐饮管理有限公司',
      code: '0148',
      taxId: null,
      taxpayerType: 'small-scale',
      level: 'likely',
      evidence: [
        { holds: true, code: 'evidence_found_heading', detail: { name: '石家庄青野餐饮管理有限公司' } },
      ],
      similar: [candidate({ id: 'c9', name: '石家庄青野食品有限公司', code: '0093' }, 'B', false)],
    },
  }),
  ambiguous: state({
    ...none,
    identity: {
      state: 'ambiguous',
      shown: '沐禾',
      evidence: [{ holds: true, code: 'evidence_found_title', detail: { name: '沐禾' } }],
      candidates: [
        candidate({}, 'A', true),
        candidate(
          {
            id: 'c2',
            name: '石家庄沐禾日化经营部',
            code: '0112',
            taxpayerType: 'small-scale',
            industry: '零售',
          },
          'C',
          false,
        ),
      ],
    },
  }),
  none: state({
    ...none,
    facts: unreadFacts,
    statements: [],
    period: { viewed: null, header: null },
    identity: { state: 'none' },
    problems: [
      { code: 'no-books', detail: {}, frame: [] },
      { code: 'header-unreadable', detail: {}, frame: [] },
    ],
  }),
  loading: state({ ...none, identity: { state: 'loading' } }, ['WAIT']),
  list: state({
    ...none,
    identity: { state: 'list', recognised: 19, total: 19 },
    period: { viewed: null, header: null },
    today: {
      anomalies: [
        {
          client: client({ id: 'a', name: '河北岚禾环保工程有限公司' }),
          tier: tierA,
          rule: 'x',
          title: majorImbalance.title,
          severity: 'major',
          figure: { value: 3600, unit: 'money' },
          period: '2026-10',
        },
        {
          client: client(),
          tier: tierA,
          rule: 'y',
          title: shareholderLoan.title,
          severity: 'warning',
          figure: { value: 186000, unit: 'money' },
          period: '2026-10',
        },
      ],
      dueContacts: [
        {
          client: client({ id: 'b', name: '河北岚禾环保工程有限公司' }),
          tier: tierA,
          last: '2026-10-26',
          due: '2026-11-09',
        },
        {
          client: client({ id: 'c', name: '石家庄恒昱建筑劳务有限公司' }),
          tier: tier('B'),
          last: '2026-10-12',
          due: '2026-11-11',
        },
        {
          client: client({ id: 'd', name: '石家庄桔灯家政服务有限公司' }),
          tier: tier('C'),
          last: null,
          due: '2026-11-01',
        },
      ],
      dueCommitments: [
        { client: client(), tier: tierA, commitment: commitment('ours', '发《往来清理方案》', '2026-11-12') },
      ],
      untiered: [client({ id: 'e', name: '石家庄青野餐饮管理有限公司', code: '0148' })],
      filing: '2026-11-16',
    },
  }),
  first: { ...state(), firstRun: true },
  denied: failure('storage-denied'),
  updated: failure('updated'),
  handle: state({
    verdicts: [majorImbalance, negativeCash, wrongSide, personUnknown],
    layout: { ...view().layout, collapsed: true },
  }),
  'handle-unsure': state({
    ...none,
    layout: { ...view().layout, collapsed: true },
    identity: { state: 'ambiguous', shown: '沐禾', candidates: [], evidence: [] },
  }),
  caseless: state({ cases: [foundCase({ checks: {}, stage: 'found', cause: '' })] }, [
    'li:nth-child(1) > .row',
    'SCROLL',
  ]),
};
