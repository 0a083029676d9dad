/** Views of a tab in every state, for tests and for looking at. The company is made up. */
import type { Candidate, ExpectationView, Identity, RankedScript, TabView, TierView } from '../../messages';
import type { Curve } from '../../rules/curve';
import type { Source } from '../../rules/reading';
import type { ScriptCandidate, Severity, Text, Verdict } from '../../rules/verdict';
import type { Case, Client, Commitment, Expectation, Note, Row, ServicePromise } from '../../storage/records';

/** 2026-11-11, a Wednesday, 10:08 local time. */
export const NOW = new Date(2026, 10, 11, 10, 8).getTime();
const morning = new Date(2026, 10, 11, 9, 36).getTime();

export function row(id: string): Row {
  return {
    id,
    createdAt: '2026-01-05T01:00:00.000Z',
    updatedAt: '2026-11-05T01:00:00.000Z',
    updatedBy: '林晓',
    deletedAt: null,
  };
}

const monthOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);

const both = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

export function client(change: Partial<Client> = {}): Client {
  return {
    ...row('client-1'),
    name: '石家庄沐禾商贸有限公司',
    code: '0037',
    taxId: '91130102MA0EXAMPLE',
    aliases: ['沐禾'],
    salutation: '周总',
    taxpayerType: 'general',
    standard: 'small-business',
    industry: '批发',
    owner: '林晓',
    people: [],
    cautions: ['股东往来只当面谈，不进群', '不拿同行比税负'],
    tierFactors: { annualFee: 14400, years: 4, referrals: 3, arrearsMonths: 0 },
    tierOverride: null,
    ...change,
  };
}

export const tierA: TierView = {
  tier: 'A',
  score: 86,
  reasons: [
    { factor: 'annualFee', value: 14400 },
    { factor: 'referrals', value: 3 },
    { factor: 'years', value: 4 },
  ],
  override: null,
};

export function tier(letter: TierView['tier'], score: number | null = null): TierView {
  return { tier: letter, score, reasons: [], override: null };
}

export function source(rowName: string, column: string, value: number, change: Partial<Source> = {}): Source {
  return {
    kind: 'trial-balance',
    title: '科目余额表',
    row: rowName,
    column,
    value,
    address: { frame: [], statement: 0, row: rowName, column },
    period: '2026-10',
    readAt: morning,
    ...change,
  };
}

function verdict(
  rule: string,
  zh: string,
  en: string,
  severity: Severity,
  change: Partial<Verdict> = {},
): Verdict {
  return {
    rule,
    pack: 'cn-small-business',
    title: both(zh, en),
    status: 'fires',
    severity,
    figure: null,
    why: null,
    due: null,
    explanation: { lines: [], result: null, comparison: null, formula: '' },
    evidence: [],
    missing: [],
    checks: { vouchers: null, records: null, history: null, departments: null, experts: null },
    innocent: [],
    risky: [],
    attach: [],
    channels: ['wechat', 'phone', 'meeting'],
    sensitive: false,
    internal: false,
    basis: [],
    ...change,
  };
}

export const negativeCash = verdict('negative-cash', '库存现金为负数', 'Negative cash', 'warning', {
  figure: { value: -12340.5, unit: 'money' },
  why: both(
    '期末库存现金是贷方余额，钱不可能付成负的。',
    'Cash closes in credit; nobody can pay out more cash than there is.',
  ),
  explanation: {
    lines: [
      {
        op: null,
        label: both('库存现金期末借方', 'Cash, closing debit'),
        value: 0,
        unit: 'money',
        sources: [source('1001', 'closing_debit', 0)],
      },
      {
        op: '−',
        label: both('库存现金期末贷方', 'Cash, closing credit'),
        value: 12340.5,
        unit: 'money',
        sources: [source('1001', 'closing_credit', 12340.5)],
      },
    ],
    result: { label: both('库存现金期末余额', 'Cash, closing balance'), value: -12340.5, unit: 'money' },
    comparison: {
      op: '<',
      label: both('不该小于', 'Must not be below'),
      value: 0,
      unit: 'money',
      param: {
        id: 'cash.floor',
        label: both('库存现金下限', 'Floor of cash'),
        industry: null,
        servesFor: null,
        value: 0,
        unit: 'money',
        validFrom: '2026-01-01',
        validTo: null,
        basis: '会计基础工作规范',
        grade: 'B',
        verifiedBy: null,
      },
    },
    formula: '0.00 − 12,340.50 = -12,340.50 < 0.00',
  },
  checks: {
    vouchers: both('本月现金付款凭证，从最大的一笔看起', "This month's cash payments, the largest first"),
    records: both('现金日记账逐日余额，从哪天起变负', 'The cash journal: from which day it is negative'),
    history: both('上月有没有也是负数', 'Was it negative last month too'),
    departments: both('问出纳：有没有收款没交单据', 'Ask the cashier for receipts not handed in'),
    experts: null,
  },
  innocent: [
    both('收款单据还没交来，付款先入了账', 'Receipts came later than payments'),
    both('老板垫付没有入其他应付款', 'The owner paid and it was not booked as a payable'),
  ],
  risky: [
    both('收入没有入账', 'Revenue was not booked'),
    both('公私不分，用个人卡收付', 'A private card was used'),
  ],
  attach: [both('现金日记账', 'Cash journal'), both('垫付凭据', 'Proof of what the owner paid')],
  basis: ['会计基础工作规范 第四十七条'],
});

export const shareholderLoan = verdict(
  'shareholder-loan',
  '股东借款年末未还',
  "Shareholder's loan open at year end",
  'warning',
  {
    figure: { value: 186000, unit: 'money' },
    why: both(
      '周志明还欠公司 186,000.00，距 12-31 还有 50 天。',
      '186,000.00 is still owed; 50 days to 12-31.',
    ),
    due: '2026-12-31',
    sensitive: true,
    channels: ['meeting', 'wechat'],
    explanation: {
      lines: [
        {
          op: null,
          label: both('其他应收款，周志明', 'Other receivables, 周志明'),
          value: 186000,
          unit: 'money',
          sources: [source('122101', 'closing_debit', 186000)],
        },
      ],
      result: { label: both('股东借款余额', "Shareholder's loan"), value: 186000, unit: 'money' },
      comparison: null,
      formula: '186,000.00 > 0.00',
    },
    evidence: [
      {
        value: 186000,
        unit: 'money',
        source: source('122101', 'closing_debit', 186000),
      },
    ],
  },
);

export const wrongSide = verdict(
  'wrong-side-balance',
  '科目余额方向不对',
  'Balance on the wrong side',
  'reminder',
  {
    figure: { value: 2, unit: 'count' },
    why: both(
      '应付账款、预付账款各有一户余额在反方向。',
      'One payable and one prepayment stand on the other side.',
    ),
    evidence: [
      {
        value: 23600,
        unit: 'money',
        source: source('220203', 'closing_debit', 23600),
      },
      {
        value: 8400,
        unit: 'money',
        source: source('112302', 'closing_credit', 8400),
      },
    ],
  },
);

export const largePayables = verdict(
  'large-other-payables',
  '其他应付款过大',
  'Large other payables',
  'note',
  {
    figure: { value: 0.4217, unit: 'rate' },
    why: both('占资产总额 42.17%，超过 30.00%。', '42.17% of total assets, above 30.00%.'),
  },
);

export const personUnknown = verdict('other-receivables-person', '个人往来', 'Personal balances', 'warning', {
  status: 'unknown',
  missing: [
    { why: 'person', name: '周志明', amount: 186000, source: source('122101', 'closing_debit', 186000) },
  ],
});

export const ageingUnknown = verdict(
  'old-advances',
  '预收账款超过一年',
  'Advance receipts older than a year',
  'warning',
  {
    status: 'unknown',
    missing: [
      { why: 'statement', kind: 'ageing' },
      { why: 'column', kind: 'trial-balance', column: 'ytd_credit' },
      { why: 'archive', field: 'taxpayerType' },
    ],
  },
);

export const balancedQuiet = verdict('out-of-balance', '借贷不平', 'Out of balance', 'major', {
  status: 'quiet',
  figure: { value: 0, unit: 'money' },
});

export const majorImbalance = verdict('out-of-balance', '借贷不平', 'Out of balance', 'major', {
  figure: { value: 3600, unit: 'money' },
  why: both('期末借方比贷方多 3,600.00。', 'Closing debits exceed credits by 3,600.00.'),
});

export function expectation(
  content: Expectation['content'],
  deviation: Expectation['deviation'],
  change: Partial<Expectation> = {},
): Expectation {
  return {
    ...row(`exp-${content}-${change.date ?? ''}`),
    clientId: 'client-1',
    content,
    deviation,
    words: '都挺好。',
    meaning: '',
    source: 'interview',
    date: '2026-09-30',
    ...change,
  };
}

function promise(content: ServicePromise['content'], text: string, reference = ''): ServicePromise {
  return { ...row(`promise-${content}`), clientId: reference ? 'client-1' : null, content, text, reference };
}

function expects(
  current: Expectation | null,
  content: Expectation['content'],
  text: string,
  reference = '',
  older: Expectation[] = [],
): ExpectationView {
  return {
    content,
    current,
    history: current ? [...older, current] : older,
    promise: promise(content, text, reference),
  };
}

export const expectations: ExpectationView[] = [
  expects(
    expectation('scope', 'high', {
      words: '税少交是好事，真有事你们担着。',
      meaning: '税上的责任都归代账公司',
      date: '2026-10-23',
    }),
    'scope',
    '做账、申报、提醒风险；经营事实由您说明',
    '合同 3.2',
    [
      expectation('scope', 'fit', { date: '2026-02-11' }),
      expectation('scope', 'high', { date: '2026-05-20' }),
    ],
  ),
  expects(
    expectation('quality', 'fit', { words: '账没出过错，月月按时。', source: 'survey' }),
    'quality',
    '每月一页小结，次月20日前',
    '',
    [expectation('quality', 'low', { date: '2026-03-02' })],
  ),
  expects(
    expectation('response', 'high', {
      words: '发了十分钟没回，我就着急。',
      date: '2026-11-05',
      source: 'record',
    }),
    'response',
    'A 级：工作时间 2 小时内答复',
  ),
  expects(null, 'attitude', '专人对接，换人提前一周告知'),
  expects(
    expectation('brand', 'low', { words: '大事我还得另找大所。', date: '2026-08-18' }),
    'brand',
    '年度结账、融资资料、税务咨询都能做',
    '另行收费',
  ),
  expects(
    expectation('government', 'high', {
      words: '税务局你们熟，打个招呼。',
      meaning: '有事能找人摆平',
      date: '2026-07-09',
      source: 'need',
    }),
    'government',
    '按规定办，可陪同说明，不托关系',
    '合同 5.1',
  ),
];

export function note(change: Partial<Note> = {}): Note {
  return {
    ...row('note-1'),
    clientId: 'client-1',
    period: '2026-09',
    rule: 'shareholder-loan',
    ruleTitle: '股东借款年末未还',
    severity: 'warning',
    figures: [
      { name: 'shareholder_loan', label: '股东借款余额', value: 176000, unit: 'money', source: null },
    ],
    script: null,
    at: new Date(2026, 9, 23, 15, 20).toISOString(),
    channel: 'meeting',
    person: '周志明（法人）',
    words: '自己公司的钱，年底前我想办法转回来一部分。',
    body: '带了对账单，说会找朋友周转。',
    emotion: 'dissatisfied',
    followUp: '2026-11-13',
    sensitive: true,
    pinned: false,
    draft: false,
    ...change,
  };
}

export function commitment(
  side: Commitment['side'],
  text: string,
  due: string | null,
  id = text,
): Commitment {
  return { ...row(id), clientId: 'client-1', noteId: 'note-1', side, text, due, doneAt: null };
}

export function foundCase(change: Partial<Case> = {}): Case {
  return {
    ...row('case-1'),
    clientId: 'client-1',
    period: '2026-10',
    rule: 'negative-cash',
    stage: 'checked',
    checks: { vouchers: '2026-11-10', records: '2026-11-10', history: '2026-11-11' },
    checkReason: '',
    cause: '10月老板垫付的运费没有入其他应付款。',
    draft: null,
    ...change,
  };
}

const fill = (
  name: string,
  text: string,
  value: number | string,
  sources: Source[] = [],
): ScriptCandidate['parts'][number]['runs'][number] => ({
  kind: 'fill',
  name,
  label: { 'zh-CN': name },
  placeholder: `{${name}|${typeof value === 'number' ? 'money' : 'text'}}`,
  text,
  value,
  unit: typeof value === 'number' ? 'money' : 'text',
  sources,
});

export const scripts: RankedScript[] = [
  {
    id: 'negative-cash-owner',
    pack: 'cn-small-business',
    packTitle: { 'zh-CN': '中国小企业', en: 'Chinese small business' },
    version: '1.0.0',
    title: both('先把垫付的补上', 'First, what you paid yourself'),
    channel: 'wechat',
    reasons: [
      { code: 'own' },
      { code: 'tier', tier: 'A' },
      { code: 'expectation', content: 'scope', deviation: 'high' },
    ],
    lacks: [],
    use: { used: 14, agreed: 11 },
    parts: [
      {
        part: 'feel',
        runs: [
          fill('称呼', '周总', '周总'),
          { kind: 'text', text: '，平时忙，零星付款先垫着，单据攒着一起给，这个我懂。' },
        ],
      },
      {
        part: 'felt',
        runs: [{ kind: 'text', text: '好些老板都是自己先掏钱，回头才想起来单据还在包里，这个问题很常见。' }],
      },
      {
        part: 'found',
        runs: [
          { kind: 'text', text: '我核了 ' },
          fill('期间', '10月', '10月'),
          { kind: 'text', text: ' 的账，付出去的现金比收进来的多 ' },
          fill('负数金额', '12,340.50 元', 12340.5, [source('1001', 'closing_credit', 12340.5)]),
          { kind: 'text', text: '。钱不会付成负的，多半是垫付或收款还没入账。' },
        ],
      },
      {
        part: 'impact',
        runs: [
          { kind: 'text', text: '补齐了，这笔钱公司就是欠您的，以后可以还给您；不补，被问到说不清来路。' },
        ],
      },
      {
        part: 'request',
        runs: [
          { kind: 'text', text: '麻烦 ' },
          fill('截止日', '11月13日（周五）', '2026-11-13'),
          { kind: 'text', text: ' 前把垫付的单据拍给我，没有单据的写一句用途。' },
        ],
      },
      {
        part: 'next',
        runs: [{ kind: 'text', text: '收齐后两个工作日内我补好账，把改过的现金账发您看一眼。' }],
      },
    ],
    variants: [],
    options: [
      both('垫付记作公司欠您的，以后还', 'Book it as owed to you'),
      both('确有收款没入账的，补记收款', 'Book receipts that were left out'),
    ],
    objections: [
      {
        says: both('就这点钱还要说？', 'All this for so little?'),
        answer: both(
          '钱不多，可现金负数一眼就看得出来，补上两张单据就没事由可问。',
          'It is little, but anybody sees a negative at once.',
        ),
      },
    ],
  },
  {
    id: 'negative-cash-phone',
    pack: 'cn-small-business',
    packTitle: { 'zh-CN': '中国小企业', en: 'Chinese small business' },
    version: '1.0.0',
    title: both('现金账对一对', 'Going over the cash journal'),
    channel: 'wechat',
    reasons: [{ code: 'own' }],
    lacks: [],
    use: { used: 0, agreed: 0 },
    parts: [
      { part: 'feel', runs: [{ kind: 'text', text: '周总，占用您两分钟。' }] },
      { part: 'next', runs: [{ kind: 'text', text: '我下午给您打电话。' }] },
    ],
    variants: [],
    options: [],
    objections: [],
  },
];

export const known: Identity = {
  state: 'known',
  client: client(),
  tier: tierA,
  level: 'certain',
  evidence: [
    { holds: true, code: 'evidence_found_selected', detail: { name: '石家庄沐禾商贸有限公司' } },
    { holds: true, code: 'evidence_name', detail: {} },
    { holds: true, code: 'evidence_code', detail: {} },
  ],
};

export function candidate(change: Partial<Client>, letter: TierView['tier'], agrees: boolean): Candidate {
  return {
    client: client(change),
    tier: tier(letter),
    evidence: [
      { holds: true, code: 'evidence_alias', detail: {} },
      { holds: agrees, code: agrees ? 'evidence_code' : 'evidence_code_differs', detail: {} },
    ],
  };
}

export const filing: NonNullable<TabView['filing']> = {
  day: '2026-11-16',
  param: {
    id: 'vat.filing.deadline',
    label: both('增值税申报期限天数', 'days to file VAT after the period'),
    industry: null,
    servesFor: null,
    value: 15,
    unit: 'count',
    validFrom: '2026-01-01',
    validTo: null,
    basis: '增值税法 第 30 条',
    grade: 'A',
    verifiedBy: null,
  },
  calendar: { source: '2026年放假安排', grade: 'C' },
};

/** Cash over the last year, up to the month it became negative; nobody has read March. */
export const cashCurve: Curve = {
  label: both('库存现金', 'Cash'),
  unit: 'money',
  points: [
    ...[8200, 7900, 9100, 6400, 7700].map((value, n) => ({ period: monthOf(2025, 9 + n), value })),
    ...[7300, 8600, 5200, 4100, 6000, 3800, -12340.5].map((value, n) => ({
      period: monthOf(2026, 3 + n),
      value,
    })),
  ],
  average: 6754.55,
};

export function view(change: Partial<TabView> = {}): TabView {
  const facts: TabView['facts'] = { known: {}, missing: {} };
  for (const one of [
    source('库存现金', 'closing_credit', 12340.5),
    source('银行存款', 'closing_debit', 213400.99),
    source('周志明', 'closing_debit', 186000),
    source('应付账款', 'closing_credit', 612153.54),
  ]) {
    facts.known[one.row] = { name: one.row, value: one.value, sources: [one] };
  }
  return {
    tabId: 7,
    origin: 'https://books.fenggu.example',
    settings: { me: { name: '林晓', firm: '安和财税' }, language: 'zh-CN', theme: 'light' },
    layout: { side: 'right', mode: 'push', width: 400, collapsed: false, handle: 0.4 },
    identity: known,
    period: { viewed: '2026-10', header: null },
    statements: [
      {
        kind: 'trial-balance',
        title: '科目余额表',
        rows: 38,
        balanced: true,
        complete: true,
        readAt: morning,
        live: true,
      },
    ],
    problems: [],
    figures: 7,
    facts,
    verdicts: [
      negativeCash,
      shareholderLoan,
      wrongSide,
      largePayables,
      personUnknown,
      ageingUnknown,
      balancedQuiet,
    ],
    expectations,
    topGap: 'scope',
    notes: [
      note({ pinned: true }),
      note({
        id: 'note-2',
        rule: null,
        ruleTitle: null,
        severity: null,
        at: new Date(2026, 10, 5, 9, 5).toISOString(),
        channel: 'phone',
        person: '王会计',
        words: '发了十分钟没回，我就着急。',
        body: '',
        emotion: 'anxious',
        followUp: null,
        sensitive: false,
        period: null,
      }),
    ],
    commitments: [
      commitment('ours', '发《往来清理方案》', '2026-11-12'),
      commitment('theirs', '补运费发票 3 张', '2026-11-13'),
    ],
    cases: [foundCase()],
    contact: { last: '2026-11-05', lastChannel: 'phone', everyDays: 14, due: '2026-11-19' },
    filing,
    curves: { 'negative-cash': cashCurve },
    today: null,
    ...change,
  };
}
