import { describe, expect, it } from 'vitest';
import type { TaxReturn } from '../reading';
import { nobody } from '../testing';
import { reduce } from './index';

type Amounts = Record<string, number | null>;

/** Facts of a return whose lines have these amounts by column. */
function factsOf(kind: TaxReturn['kind'], lines: Readonly<Record<string, Amounts>>) {
  const rows = Object.entries(lines).map(([label, amounts]) => ({ label, line: null, amounts }));
  const statement: TaxReturn = { kind, unit: 1, frame: [], title: '', rows };
  return reduce([{ statement, period: '2025-06', readAt: 0 }], { known: {}, missing: {} }, nobody);
}

describe('columns of kinds of sales', () => {
  const output = (amounts: Amounts) => factsOf('vat-return-general', { 销项税额: amounts });

  it('of the period are added up', () => {
    const { known } = output({
      '一般项目 / 本月数': 13,
      '一般项目 / 本年累计': 40,
      '即征即退项目 / 本月数': 2,
      '即征即退项目 / 本年累计': 3,
    });
    expect(known['vat_output']?.value).toBe(15);
  });

  it.each([
    ['ordinary sales, their months not said', { 一般项目: 13, '一般项目 / 本年累计': 40, '即征即退项目 / 本月数': 0 }],
    ['refunded sales alone', { '一般项目 / 本年累计': 40, '即征即退项目 / 本月数': 0, '即征即退项目 / 本年累计': 0 }],
    ['services, their months not said', { '货物及劳务 / 本期数': 1, 服务: 13 }],
  ])('give nothing where one lacks its heading: %s', (_, amounts) => {
    const { known, missing } = output(amounts);
    expect(known['vat_output']).toBeUndefined();
    expect(missing['vat_output']).toEqual([{ why: 'row', kind: 'vat-return-general', row: '销项税额' }]);
  }); // prettier-ignore
});

describe('the average of quarters', () => {
  const DAYS = ['一季度 / 季初', '一季度 / 季末', '二季度 / 季初', '二季度 / 季末', '三季度 / 季初', '三季度 / 季末'];
  const average = (values: readonly (number | null)[], printed?: number) =>
    factsOf('cit-prepayment', {
      从业人数: {
        ...Object.fromEntries(DAYS.map((day, n) => [day, values[n] ?? null])),
        ...(printed !== undefined && { 季度平均值: printed }),
      },
    }).known['employees_avg']?.value;

  it('is of those that were filled in, of a firm that began during the year too', () => {
    expect(average([12, 14, 14, 15])).toBe(13.75);
    expect(average([null, null, 14, 16], 15)).toBe(15);
    expect(average([12, 14, 14, 15], 14)).toBe(13.75);
  });

  it('is not known where a cell of it could not be read', () => {
    const { known } = reduce(
      [{ period: '2025-06', readAt: 0, statement: { kind: 'cit-prepayment', unit: 1, frame: [], title: '', rows: [{ label: '从业人数', line: null, amounts: { '一季度 / 季初': null, '一季度 / 季末': null, '二季度 / 季初': 14, '二季度 / 季末': 16 }, doubtful: { '一季度 / 季初': 'unread' } }] } }],
      { known: {}, missing: {} },
      nobody,
    );
    expect(known['employees_avg']).toBeUndefined();
  });

  it.each([
    ['half a quarter', [12, 14, 14], undefined],
    ['one end of a quarter', [null, 14, 14, null], undefined],
    ['a quarter between others', [12, 14, null, null, 15, 15], undefined],
    ['another average than is printed beside it', [null, null, 20, 22], 14],
  ] as const)('is not known of %s', (_, values, printed) => {
    expect(average(values, printed)).toBeUndefined();
  });
}); // prettier-ignore
