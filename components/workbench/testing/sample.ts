/** Made-up clients and notes, to look at pages and to test them. */
import type { PanelCalls, TierView } from '../../../messages';
import type { ExpectationContent, Tier } from '../../../rules/verdict';
import type { Client, Note, ServicePromise, Settings } from '../../../storage/records';

export type ClientRow = PanelCalls['client.list']['result'][number];

/** 2026-11-11 10:08 local time. */
export const NOW = new Date(2026, 10, 11, 10, 8).getTime();

const row = (id: string) => ({
  id,
  createdAt: '2026-01-05T01:00:00.000Z',
  updatedAt: '2026-11-05T02:00:00.000Z',
  updatedBy: '林晓',
  deletedAt: null,
});

export function sampleClient(id: string, patch: Partial<Client> = {}): Client {
  return {
    ...row(id),
    name: `客户 ${id}`,
    code: null,
    taxId: null,
    aliases: [],
    salutation: null,
    taxpayerType: null,
    standard: null,
    industry: null,
    owner: null,
    people: [],
    cautions: [],
    tierFactors: { annualFee: null, years: null, referrals: null, arrearsMonths: null },
    tierOverride: null,
    ...patch,
  };
}

/** A rough score, enough to show that the page follows the factors: 1 point for each 300 yuan of fee. */
export function sampleTier(client: Client): TierView {
  const { annualFee, years } = client.tierFactors;
  if (client.tierOverride)
    return { tier: client.tierOverride.tier, score: null, reasons: [], override: client.tierOverride.reason };
  if (annualFee === null) return { tier: null, score: null, reasons: [], override: null };
  const score = Math.min(100, annualFee / 300 + (years ?? 0) * 2);
  const tier: Tier = score >= 80 ? 'A' : score >= 60 ? 'B' : score >= 40 ? 'C' : 'D';
  const reasons: TierView['reasons'] = [{ factor: 'annualFee', value: annualFee }];
  if (years !== null) reasons.push({ factor: 'years', value: years });
  return { tier, score, reasons, override: null };
}

const industries = ['批发', '建筑', '软件和信息技术服务', '餐饮', '运输', '医疗器械批发', '广告'];
const names = [
  '沐禾商贸',
  '岚禾环保工程',
  '筑原建材',
  '木白装饰设计',
  '栖石门窗工程',
  '云舟信息技术',
  '森浦物流',
  '恒昱建筑劳务',
  '衡信检测技术',
  '青简文化传播',
  '朗途汽车维修',
  '拓印广告',
  '桔灯家政服务',
  '小满童装',
];

export function sampleClients(count: number): Client[] {
  return Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? '';
    return sampleClient(`c${index}`, {
      name: `${index % 3 === 0 ? '石家庄' : '河北'}${name}${index >= names.length ? `（${Math.floor(index / names.length)}）` : ''}有限公司`,
      code: index % 9 === 8 ? null : String(index + 3).padStart(4, '0'),
      taxpayerType: index % 11 === 10 ? null : index % 3 === 0 ? 'small-scale' : 'general',
      industry: index % 8 === 7 ? null : (industries[index % industries.length] ?? null),
      owner: index % 4 === 3 ? '赵一诺' : '林晓',
      tierFactors: {
        annualFee: index % 10 === 9 ? null : 28800 - (index % 14) * 1900,
        years: (index % 5) + 1,
        referrals: index % 3,
        arrearsMonths: 0,
      },
    });
  });
}

export const fullClient: Client = sampleClient('muhe', {
  name: '石家庄沐禾商贸有限公司',
  code: '0037',
  taxId: '91130102MA0CXQ4T8K',
  aliases: ['沐禾商贸', '沐禾（批发部）'],
  salutation: '周总',
  taxpayerType: 'general',
  standard: 'small-business',
  industry: '批发',
  owner: '林晓',
  people: [
    { name: '周志明', role: 'shareholder', note: '占 70%，拿主意的人' },
    { name: '李桂芳', role: 'family', note: '周志明的爱人，管钱' },
    { name: '王磊', role: 'legal-representative', note: '' },
  ],
  cautions: ['上午不接电话，下午三点以后打', '别提去年换会计的事'],
  tierFactors: { annualFee: 14400, years: 4, referrals: 2, arrearsMonths: 0 },
});

export function sampleNote(id: string, clientId: string, patch: Partial<Note> = {}): Note {
  return {
    ...row(id),
    clientId,
    period: null,
    rule: null,
    ruleTitle: null,
    severity: null,
    figures: [],
    script: null,
    at: '2026-11-05T02:08:00.000Z',
    channel: 'phone',
    person: '',
    words: '',
    body: '',
    emotion: null,
    followUp: null,
    sensitive: false,
    pinned: false,
    draft: false,
    ...patch,
  };
}

export const fullNote: Note = sampleNote('n-full', 'muhe', {
  period: '2026-10',
  rule: 'shareholder-loan',
  ruleTitle: '股东借款年底未还',
  severity: 'warning',
  figures: [
    { name: 'lent', label: '其他应收款 周志明', value: 260000, unit: 'money', source: null },
    { name: 'months', label: '借出的月数', value: 10, unit: 'count', source: null },
  ],
  script: {
    id: 'year-end-loan',
    version: '1.0',
    title: '年底前跟股东对往来',
    edited: true,
    text: '周总，公司的钱和您自己的钱，平时混着用也是常有的事，这个我懂。\n账上您从公司拿的备用金现在是 260,000.00 元，已经 10 个月。过了年还挂着，税上会当作分红看。\n麻烦您 12-10 前定一下：还回来，或者转成工资、分红，我把几种办法各要交多少写给您。',
  },
  at: '2026-11-10T07:20:00.000Z',
  channel: 'wechat',
  person: '周志明',
  words: '钱是我自己的公司，我拿来用还要交税？',
  body: '口气急，后来听进去了。答应月底前给办法，要先问他爱人。',
  emotion: 'dissatisfied',
  followUp: '2026-11-12',
  sensitive: true,
  pinned: true,
});

export function sampleNotes(count: number, clients: readonly Client[]): Note[] {
  const words = [
    '税少交是好事，真有事你们担着。',
    '进项票不够，你们想想办法。',
    '',
    '不就是每季报一次税嘛。',
    '发票开错了，你们帮忙换一下。',
  ];
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(NOW - (index + 1) * 7 * 3_600_000).toISOString();
    return sampleNote(`n${index}`, clients[index % clients.length]?.id ?? 'c0', {
      at,
      channel: (['phone', 'wechat', 'meeting'] as const)[index % 3],
      person: index % 2 === 0 ? '王总' : '财务李姐',
      words: words[index % words.length] ?? '',
      body: index % 2 === 0 ? '说明了开票和申报的分工，约定每月3日前交票。' : '',
      ruleTitle: index % 3 === 0 ? '库存现金余额过大' : null,
      severity: index % 3 === 0 ? 'reminder' : null,
      period: '2026-10',
      draft: index % 17 === 3,
    });
  });
}

export const contents: ExpectationContent[] = [
  'scope',
  'quality',
  'response',
  'attitude',
  'brand',
  'government',
];

export function samplePromises(): ServicePromise[] {
  const texts: Record<ExpectationContent, [string, string]> = {
    scope: ['记账、报税、年报；工商变更、贷款资料、审计配合另收费，先报价再做。', '合同 2.1'],
    quality: ['每月账表由主管复核一遍，错了我方重做并书面说明原因。', '合同 3.2'],
    response: ['工作日 2 小时内回消息，资料齐了 3 个工作日内办完；办不完提前说。', '服务手册 4'],
    attitude: ['先听完再解释，不用行话；有不满当天回电，由主管跟进。', '服务手册 6'],
    brand: ['代理记账许可证和人员证书可以查看，客户资料签保密协议。', '许可证'],
    government: ['只按规定办事，帮你准备说明和资料；不承诺关系和结果。', '合同 5.4'],
  };
  return contents.map((content, index) => ({
    ...row(`p-${content}`),
    updatedBy: index < 2 ? '陈静' : '',
    clientId: null,
    content,
    text: texts[content][0],
    reference: texts[content][1],
  }));
}

export const settings: Settings = {
  me: { name: '林晓', firm: '安和财税' },
  language: 'zh-CN',
  theme: 'light',
};
