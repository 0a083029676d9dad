/** Made-up notes in Chinese, the same on every run. */
import type { Client, Note } from '../../storage/records';

const phrases =
  '对方说发票还没收到 解释了进项和销项的差额 老板担心补税 约好周五把银行回单送来 股东借款年底前要还 小规模季度销售额快到三十万 客户问能不能晚点申报 已经提醒社保基数调整 现金余额是负数要补垫付说明 合同和收款对不上 暂估成本一直没有发票 费用没有票据只能先挂账 财务说系统里查不到这张凭证 需要盘点库存 开户行换了要更新资料 下个月起转为一般纳税人 滞纳金已经说明原因 对收费标准有疑问 希望每月十号前给报表 往来款里有个人名字'.split(
    ' ',
  );

/** A phrase in one note of a thousand. */
const rare = '厂房拆迁补偿款';

const CLIENTS = 200;
const start = Date.UTC(2025, 0, 1);
const uuid = (kind: number, n: number): string =>
  `0190000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const row = (kind: number, n: number) => {
  const at = new Date(start + n * 60_000).toISOString();
  return { id: uuid(kind, n), createdAt: at, updatedAt: at, updatedBy: '林会计', deletedAt: null };
};

export const clientId = (n: number): string => uuid(1, n % CLIENTS);

export const clients = (): Client[] =>
  Array.from({ length: CLIENTS }, (_, n) => ({
    ...row(1, n),
    name: `唐山第${n}建材有限公司`,
    code: String(n).padStart(4, '0'),
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
  }));

const phrase = (n: number): string => phrases[n % phrases.length] ?? '';

const noteAt = (n: number): Note => ({
  ...row(2, n),
  clientId: clientId(n * 7),
  period: `2025-${String((n % 12) + 1).padStart(2, '0')}`,
  rule: null,
  ruleTitle: null,
  severity: null,
  figures: [],
  script: null,
  at: new Date(start + n * 60_000).toISOString(),
  channel: 'phone',
  person: '王总',
  words: `${phrase(n)}，${phrase(n * 3 + 1)}。`,
  body: `${phrase(n * 5 + 2)}；${phrase(n * 11 + 7)}，编号 ${n}。${n % 1000 === 17 ? rare : ''}`,
  emotion: null,
  followUp: null,
  sensitive: false,
  pinned: false,
  draft: false,
});

export const notes = (count: number): Note[] => Array.from({ length: count }, (_, n) => noteAt(n));

/** The same notes, so few at a time that they need not all be in memory. */
export function* batchesOf(count: number, size = 5000): Generator<Note[]> {
  for (let from = 0; from < count; from += size)
    yield Array.from({ length: Math.min(size, count - from) }, (_, n) => noteAt(from + n));
}

/** Two and four characters, rare and frequent. */
export const queries = ['补税', '发票', '拆迁', '厂房', '银行回单', '季度销售', '拆迁补偿', '转为一般'];
