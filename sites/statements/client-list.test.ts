import { describe, expect, it } from 'vitest';
import { printed, type Cell } from '../fixtures/table';
import { recognise } from './recognise';

const ONE = '唐山宏达建筑工程有限公司';
const OTHER = '唐山恒通商贸有限公司';

/** A list of two clients under these headings; other cells are of no interest. */
function list(
  headers: readonly string[],
  names: readonly string[] = [ONE, OTHER],
): ReturnType<typeof recognise> {
  const at = headers.findIndex((heading) => /名称|^(?:企业|客户|公司|账套|Client)$/.test(heading));
  const rows = names.map((name, n) =>
    headers.map((heading, column): Cell => {
      if (column === at) return name;
      if (/编[号码]$|^Code$/.test(heading)) return `001${n + 2}`;
      if (/信用代码|税号|识别号/.test(heading)) return '91130200MA0000001X';
      return /额|费|税$/.test(heading) ? '300.00' : '√';
    }),
  );
  return recognise(printed('客户列表', headers, rows));
}

describe('a list of clients', () => {
  it.each([
    [['序号', '客户编号', '客户名称', '纳税人类型', '发票采集', '凭证数', '本月税额', '结账状态']],
    [['客户编码', '客户名称', '联系人', '代账费余额', '服务到期日期']],
    [['编号', '企业名称', '纳税人性质', '收票', '做账', '发票', '结账', '申报']],
    [['客户编码', '纳税人名称', '报税', '应纳税额']],
    [['编号', '单位名称', '账期', '应收服务费', '欠费']],
    [['客户编码', '客户名称', '负责人']],
    [['Code', 'Client', 'Filing status', 'Amount due']],
  ])('is known by %j', (headers) => {
    expect(list(headers)?.statement).toMatchObject({
      kind: 'client-list',
      rows: [
        { name: ONE, code: '0012' },
        { name: OTHER, code: '0013' },
      ],
    });
  });

  it('takes the code from the name, and no tax number for one', () => {
    const found = list(
      ['操作', '企业', '统一社会信用代码', '纳税类型', '建账期间'],
      [`0012 ${ONE}`, `${OTHER}（0013）`],
    );
    expect(found?.statement.rows).toEqual([
      { name: ONE, code: '0012' },
      { name: OTHER, code: '0013' },
    ]);
  });

  it('takes names without a company’s ending where the headings speak of the work for clients', () => {
    const names = ['路南区老王饭庄', '开平区顺达汽修'];
    expect(list(['编号', '客户名称', '做账', '报税'], names)?.statement.rows).toMatchObject([
      { name: names[0] },
      { name: names[1] },
    ]);
    expect(list(['编号', '客户名称', '地区'], names)).toBeNull();
  });

  it.each([
    [['客户名称', '期初余额', '本期增加', '期末余额']],
    [['客户名称', '纳税人识别号', '金额', '税额']],
    [['客户编码', '客户名称', '应收余额']],
    [['单位名称', '联系人', '应付金额']],
    [['客户名称', '发票号码', '价税合计']],
    [['供应商', '单位名称', '金额']],
    [['Client', 'Balance']],
  ])('is no list of what customers owe or bought: %j', (headers) => {
    expect(list(headers)?.statement.kind).not.toBe('client-list');
  });
});
