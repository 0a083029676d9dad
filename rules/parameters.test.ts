import { describe, expect, it } from 'vitest';
import { judge } from './evaluate';
import { parameterAt, refOf } from './parameters';
import { given, packs } from './testing';

const burden = (industry: string | null) => parameterAt(packs, 'rot.vat.burden.low', '2026-09-30', industry);

describe('the industry of a figure', () => {
  it.each([
    ['批发零售', '批发零售'],
    ['电商零售', '批发零售'],
    ['电子商务', '批发零售'],
    ['服装批发', '批发零售'],
    ['五金贸易', '批发零售'],
    ['商贸', '批发零售'],
    ['批发和零售业', '批发零售'],
    ['批发零售（建材）', '批发零售'],
    ['建筑材料批发', '批发零售'],
    ['酒店用品销售', '批发零售'],
    ['软件销售', '批发零售'],
    ['食品加工', '制造业'],
    ['汽车零部件制造', '制造业'],
    ['建筑材料制造', '制造业'],
    ['建筑劳务', '建筑'],
    ['建筑安装', '建筑'],
    ['装饰装修', '建筑'],
    ['市政工程', '建筑'],
    ['商务咨询', '商务服务'],
    ['信息咨询', '商务服务'],
    ['工程咨询', '商务服务'],
    ['建筑设计', '商务服务'],
    ['广告传媒', '商务服务'],
    ['人力资源服务', '商务服务'],
    ['企业管理服务', '商务服务'],
    ['餐饮服务', '生活服务/餐饮'],
    ['餐饮配送服务', '生活服务/餐饮'],
    ['餐饮服务及食品销售', '生活服务/餐饮'],
    ['住宿和餐饮业', '生活服务/餐饮'],
    ['酒店', '生活服务/餐饮'],
    ['美容美发', '生活服务/餐饮'],
    ['家政服务', '生活服务/餐饮'],
    ['软件开发', '科技'],
    ['软件工程', '科技'],
    ['信息服务', '科技'],
    ['信息技术服务', '科技'],
    ['网络技术咨询', '科技'],
    ['道路货物运输', '其他'],
    ['房地产开发', '其他'],
    ['种植', '其他'],
  ])('%s is judged by %s', (own, by) => expect(burden(own)?.industry).toBe(by));

  it('is not guessed while nobody has said it', () => expect(burden(null)).toBeNull());

  it('has rows of its own for every stand-in', () => {
    const rows = new Set(packs[0]?.parameters.map(({ industry }) => industry));
    expect(Object.values(packs[0]?.industries ?? {}).filter((by) => !rows.has(by))).toEqual([]);
  });

  it('is said beside the figure', () => {
    const parameter = burden('服装批发');
    if (!parameter) throw new Error('no parameter');
    expect(refOf(parameter, '服装批发')).toMatchObject({ industry: '批发零售', servesFor: '服装批发' });
    expect(refOf(parameter, '批发零售')).toMatchObject({ industry: '批发零售', servesFor: null });
  });

  it('is said in the sum, also where a line is worked out from it', () => {
    const clothes = {
      industry: '服装批发',
      taxpayer_type: 'general',
      revenue: 1_000_000,
      vat_payable: 9_000,
      vat_end_credit: 0,
      slp: false,
      profit_before_tax: 9_000,
      cit_due: 2_000,
    };
    const verdicts = judge({ packs, facts: given(clothes), period: '2026-Q3', today: '2026-11-21' });
    for (const rule of ['vat-burden-low', 'cit-burden-low']) {
      const { status, explanation } = verdicts.find((verdict) => verdict.rule === rule) ?? {};
      expect(status, rule).toBe('fires');
      expect(explanation?.comparison?.param, rule).toMatchObject({
        industry: '批发零售',
        servesFor: '服装批发',
      });
    }
  });
});
