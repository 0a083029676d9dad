import { describe, expect, it } from 'vitest';
import type { PrintedTable } from '../tables/printed';
import { columnUnit, tableUnit, unitIn } from './unit';

describe('the unit that a text names', () => {
  it.each([
    ['单位：元', 1],
    ['单位:万元', 1e4],
    ['金额单位：人民币万元', 1e4],
    ['金额单位：元（列至角分）', 1],
    ['金额单位：元至角分', 1],
    ['金额单位：人民币千元', 1e3],
    ['单位：百万元', 1e6],
    ['单位：亿元', 1e8],
    ['单位：RMB万元', 1e4],
    ['单位：万', 1e4],
    ['科目余额表（万元）', 1e4],
    ['期末余额(单位：千元)', 1e3],
    ['资产总额（人民币百万元）', 1e6],
    ['单位： ○ 元 ● 万元', 1e4],
    ['单位：●元 ○千元 ○万元', 1],
    ['元○ 万元●', 1e4],
    ['万元', 1e4],
    ['编制单位：唐山宏达建筑工程有限公司 2025年6月 会企02表 单位：元', 1],
    ['除特别注明外，金额单位为人民币万元', 1e4],
    ['以万元显示', 1e4],
    ['按人民币千元列示', 1e3],
    ['万元为单位', 1e4],
    ['In thousands', 1e3],
    ['(in thousands of RMB)', 1e3],
    ['Expressed in RMB millions', 1e6],
    ["RMB'000", 1e3],
    ["(¥'000)", 1e3],
    ['RMB million', 1e6],
    ['Unit: RMB 10,000', 1e4],
    ['in ten thousand yuan', 1e4],
  ])('%s', (text, yuan) => {
    expect(unitIn(text)).toEqual({ yuan, said: text });
  });

  it.each([
    '编制单位：元氏县恒达商贸有限公司',
    '往来单位：元亨贸易有限公司',
    '主管单位：万元钟表厂',
    '期末余额',
    '单位',
    '1,000,000.00',
    '往来单位为元亨贸易有限公司',
    '切换为万元',
    '以万元户著称',
    '共 12 万户',
    'Over 1,000 customers in 2025',
    'June 2025',
    'As of June 30, 2025',
  ])('%s names none', (text) => {
    expect(unitIn(text)).toBeNull();
  });

  it.each(['单位：元 万元', '单位：元、千元、万元', '元 万元'])('%s leaves it open', (text) => {
    expect(unitIn(text)).toEqual({ yuan: null, said: text });
  });
});

describe('the unit of a table', () => {
  const table = (captions: string[], after: string[] = [], title = ''): ReturnType<typeof tableUnit> =>
    tableUnit({ captions, after, title });

  it('is named over it, else under it, else it is yuan', () => {
    expect(table(['2025年6月', '单位：万元', '单位：元']).yuan).toBe(1e4);
    expect(table(['2025年6月'], ['单位：万元']).yuan).toBe(1e4);
    expect(table([], [], '利润表（千元）').yuan).toBe(1e3);
    expect(table(['2025年6月'])).toEqual({ yuan: 1, said: '' });
  });

  it('is not known where buttons to choose by stand over it, one a unit', () => {
    expect(table(['万元', '千元', '2025年6月', '元'])).toEqual({ yuan: null, said: '万元、千元、元' });
    expect(table(['单位：万元', '元']).yuan).toBe(1e4);
  });

  it('is not known where a lone word may be what a button would bring', () => {
    expect(table(['万元', '2025年6月', '注册资本（元）'])).toEqual({ yuan: null, said: '万元' });
    expect(table(['万元 ▾'])).toEqual({ yuan: null, said: '万元 ▾' });
    expect(table([], ['万元'])).toEqual({ yuan: null, said: '万元' });
    expect(table(['元']).yuan).toBe(1);
    expect(table(['●万元 ○元']).yuan).toBe(1e4);
  });

  it('is the one that another text calls so, beside a lone word', () => {
    expect(table(['万元', '单位：元']).yuan).toBe(1);
    expect(table(['元'], ['单位：万元']).yuan).toBe(1e4);
    expect(table(['万元'], [], '利润表（千元）').yuan).toBe(1e3);
  });

  it.each(['切换为元', '按元显示', '以元展示'])('is not known beside what offers 元: %s', (text) => {
    expect(table([text])).toEqual({ yuan: null, said: text });
    expect(table([text, '单位：万元']).yuan).toBe(1e4);
  });

  it('is told by the table itself: over it, in its corner, in a row of its own', () => {
    const own = (more: Partial<PrintedTable>): number | null =>
      tableUnit({ captions: [], after: [], title: '', ...more }).yuan;
    expect(own({ captions: ['万元'], inside: 1 })).toBe(1e4);
    expect(own({ headers: ['项目（单位：万元）', '金额'] })).toBe(1e4);
    expect(own({ headers: ['编码', '科目名称（单位：千元）', '金额'] })).toBe(1e3);
    expect(own({ headers: ['项目', '金额（单位：万元）'] })).toBe(1);
    expect(own({ rows: [{ cells: ['单位：万元', '', ''] }] })).toBe(1e4);
    expect(own({ rows: [{ cells: ['单位：万元', '单位：万元'] }], captions: ['单位：元'] })).toBe(1e4);
    expect(own({ rows: [{ cells: ['单位：万元'] }], after: ['单位：元'] })).toBeNull();
  });

  it('is that of the page where nothing around it tells', () => {
    const elsewhere = { yuan: 1e3, said: '单位：千元' };
    const own = (captions: string[]): ReturnType<typeof tableUnit> =>
      tableUnit({ captions, after: [], title: '', elsewhere });
    expect(own([])).toBe(elsewhere);
    expect(own(['单位：元 万元'])).toBe(elsewhere);
    expect(own(['单位：元']).yuan).toBe(1);
  });

  it('is not known where what stands over it and under it differ', () => {
    expect(table(['单位：元'], ['单位：万元'])).toEqual({ yuan: null, said: '单位：元、单位：万元' });
    expect(table(['单位：元'], ['金额单位：元']).yuan).toBe(1);
  });

  it.each([
    '注册资本（万元） 500',
    '注册资本（万元）：500.00',
    '本月收入(万元) 12.50',
    '注册资本 500（万元）',
  ])('is not that of a figure with its own: %s', (text) => {
    expect(table([text])).toEqual({ yuan: 1, said: '' });
    expect(table([text, '单位：千元']).yuan).toBe(1e3);
  });

  it.each([
    '近12个月营业收入（单位：万元）',
    '收入趋势 单位：万元',
    '营业收入（万元）',
    '客户排行 单位：万元 客户名称 金额 甲公司 12.50 乙公司 3.20',
    '客户名称 金额（万元） 甲公司 12.50 乙公司 3.20',
    '以万元显示',
    '本月收入 1,200 单位：万元',
  ])('is not known where that of something else may be meant: %s', (text) => {
    expect(table([text])).toEqual({ yuan: null, said: text });
    expect(table([], [text])).toEqual({ yuan: null, said: text });
    expect(table([text, '单位：元']).yuan).toBe(1);
    expect(table(['单位：千元'], [text]).yuan).toBe(1e3);
    expect(table([text], ['单位：千元']).yuan).toBe(1e3);
  });

  it.each([
    '科目余额表（万元） 2025.06',
    '资产负债表（万元）2025年6月30日',
    '科目余额（万元） 2025-06',
    '唐山宏达建筑工程有限公司 单位：万元',
    '查询 导出 打印 单位：万元',
    '利润表 2025-06-30 单位：万元',
  ])('is the one of the statement: %s', (text) => {
    expect(table([text]).yuan).toBe(1e4);
  });

  it('is another one in a column that says so', () => {
    const yuan = table(['单位：元']);
    expect(columnUnit('金额（万元）', yuan).yuan).toBe(1e4);
    expect(columnUnit('期末余额 / 万元', yuan).yuan).toBe(1e4);
    expect(columnUnit('期末余额（千元） / 借方', yuan).yuan).toBe(1e3);
    expect(columnUnit('期末余额', yuan)).toBe(yuan);
  });
});
