import { describe, expect, it } from 'vitest';
import type { TaxReturn } from '../../../rules/reading';
import { CIT_2025, cit2025, citOld, citParticularsTable } from '../../fixtures/sheets/cit';
import { VAT_GENERAL, VAT_SMALL, vatGeneral, vatSmall } from '../../fixtures/sheets/vat';
import type { PrintedTable, Recognised, Recogniser } from '../../tables/printed';
import { answerIn } from './particulars';
import { readCitPrepayment, readVatGeneral, readVatSmall } from './index';

function read(recogniser: Recogniser<TaxReturn>, table: PrintedTable): Recognised<TaxReturn> {
  const found = recogniser(table);
  if (!found) throw new Error('not recognised');
  return found;
}
const line = ({ statement }: Recognised<TaxReturn>, number: string) =>
  statement.rows.find((one) => one.line === number);

describe('the VAT return of a general taxpayer', () => {
  it('gives its 41 lines by number, name and column', () => {
    const found = read(readVatGeneral, vatGeneral());
    expect(found.problems).toEqual([]);
    expect(found.statement.rows.map((row) => row.line)).toEqual(
      Array.from({ length: 41 }, (_, n) => String(n + 1)),
    );
    expect(line(found, '1')).toEqual({
      line: '1',
      label: '按适用税率计税销售额',
      amounts: {
        '一般项目 / 本月数': 1860000,
        '一般项目 / 本年累计': 5450000,
        '即征即退项目 / 本月数': 0,
        '即征即退项目 / 本年累计': 0,
      },
    });
    expect(line(found, '17')).toMatchObject({ label: '应抵扣税额合计' });
    expect(line(found, '17')?.amounts['一般项目 / 本年累计']).toBeNull();
    expect(line(found, '34')).toMatchObject({ label: '本期应补（退）税额' });
    expect(line(found, '30')?.label).toBe('本期缴纳上期应纳税额');
    const columns = typeof found.columnAt === 'function' ? found.columnAt(0) : found.columnAt;
    expect(columns['一般项目 / 本月数']).toBe(3);
  });

  it('says which line is not what its formula makes it, and keeps it', () => {
    const lines = VAT_GENERAL.map((one): typeof one =>
      one[2] === '19=11-18' ? [one[0], one[1], one[2], 50000, one[4]] : one,
    );
    const found = read(readVatGeneral, vatGeneral(lines));
    expect(line(found, '19')?.amounts['一般项目 / 本月数']).toBe(50000);
    expect(
      found.problems.map(({ detail }) => [
        detail['line'],
        detail['column'],
        detail['shown'],
        detail['computed'],
      ]),
    ).toEqual([
      ['19', '一般项目 / 本月数', '50000.00', '50799.75'],
      ['24', '一般项目 / 本月数', '53519.75', '52720.00'],
    ]);
  });

  it('checks what only the sheet itself says', () => {
    const lines = VAT_GENERAL.map((one): typeof one =>
      one[2].startsWith('38=') ? [one[0], one[1], one[2], 7, one[4]] : one,
    );
    expect(read(readVatGeneral, vatGeneral(lines)).problems).toEqual([
      {
        code: 'line-formula-differs',
        detail: {
          line: '38',
          label: '期末未缴查补税额',
          column: '一般项目 / 本月数',
          shown: '7.00',
          computed: '0.00',
        },
        frame: [],
      },
    ]);
  });

  it('is known beside the tabs of its appendices', () => {
    const table = vatGeneral();
    const tabs = ['增值税及附加税费申报表附列资料（一）', '附列资料（二）', '减免税申报明细表'];
    expect(readVatGeneral({ ...table, captions: tabs })?.statement.rows).toHaveLength(41);
    expect(readVatGeneral({ ...table, title: `${table.title}附列资料（一）` })).toBeNull();
  });

  it('is known without its title and without its groups', () => {
    const table = vatGeneral();
    const found = read(readVatGeneral, {
      ...table,
      title: '',
      headers: table.headers.slice(1),
      rows: table.rows.map(({ cells }) => ({ cells: cells.slice(1) })),
    });
    expect(found.problems).toEqual([]);
    expect(line(found, '11')).toMatchObject({ label: '销项税额' });
  });
});

describe('the VAT return of a small-scale taxpayer', () => {
  it('gives its 25 lines', () => {
    const found = read(readVatSmall, vatSmall());
    expect(found.problems).toEqual([]);
    expect(found.statement.rows).toHaveLength(25);
    expect(line(found, '7')).toEqual({
      line: '7',
      label: '销售使用过的固定资产不含税销售额',
      amounts: {
        '本期数 / 货物及劳务': 0,
        '本期数 / 服务、不动产和无形资产': null,
        '本年累计 / 货物及劳务': 0,
        '本年累计 / 服务、不动产和无形资产': null,
      },
    });
    expect(line(found, '9')?.amounts['本年累计 / 货物及劳务']).toBe(210000);
  });

  it('says that 22 is not 20 less 21', () => {
    const lines = VAT_SMALL.map((one): typeof one =>
      one[1].startsWith('22') ? ([one[0], one[1], 3500, ...one.slice(3)] as typeof one) : one,
    );
    expect(read(readVatSmall, vatSmall(lines)).problems).toMatchObject([
      { code: 'line-formula-differs', detail: { line: '22', shown: '3500.00', computed: '3000.00' } },
    ]);
  });
});

describe('the prepayment of corporate income tax', () => {
  it('gives the lines of the form of 2025', () => {
    const found = read(readCitPrepayment, cit2025());
    expect(found.problems).toEqual([]);
    expect(found.statement.rows.map((row) => row.line)).toEqual(CIT_2025.map(([number]) => number));
    expect(line(found, '28.1')).toEqual({
      line: '28.1', label: '符合条件的小型微利企业减免企业所得税', amounts: { 本年累计金额: 120000 },
    }); // prettier-ignore
    expect(line(found, '26')?.amounts).toEqual({ 本年累计金额: 0.25 });
  });

  it('gives the lines of the older form', () => {
    const found = read(readCitPrepayment, citOld());
    expect(found.problems).toEqual([]);
    expect(line(found, '16')?.amounts).toEqual({ 本年累计金额: 18000 });
  });

  it.each([
    ['25', 610000, '600000.00'],
    ['27', 1, '150000.00'],
    ['32', 1, '18000.00'],
  ])('says that line %s differs', (number, shown, computed) => {
    const lines = CIT_2025.map((one): typeof one => (one[0] === number ? [one[0], one[1], shown] : one));
    const problems = read(readCitPrepayment, cit2025(lines)).problems;
    expect(problems[0]).toMatchObject({ code: 'line-formula-differs', detail: { line: number, computed } });
  });

  it('lets nothing be due where more was paid than is owed', () => {
    const lines = CIT_2025.map((one): typeof one =>
      one[0] === '30' ? [one[0], one[1], 40000] : one[0] === '32' ? [one[0], one[1], 0] : one,
    );
    expect(read(readCitPrepayment, cit2025(lines)).problems).toEqual([]);
  });

  it('reads its particulars in a table of their own: counts, 万元, answers', () => {
    const found = read(readCitPrepayment, citParticularsTable());
    expect(found.problems).toEqual([]);
    const rows = Object.fromEntries(found.statement.rows.map(({ label, ...row }) => [label, row]));
    expect(rows['从业人数']?.amounts).toMatchObject({ '一季度 / 季初': 12, 季度平均值: 15 });
    expect(rows['资产总额（万元）']?.amounts).toMatchObject({
      '一季度 / 季初': 1605000,
      季度平均值: 1700000,
    });
    expect(rows['国家限制或禁止行业']).toEqual({ line: null, amounts: {}, answer: false });
    expect(rows['小型微利企业']).toEqual({ line: null, amounts: {}, answer: true });
    expect(rows['已计入成本费用的职工薪酬']?.amounts).toEqual({ 金额: 320000 });
    expect(rows['实际支付给职工的应付职工薪酬']?.amounts).toEqual({ 金额: 305000 });
  });

  it('reads its particulars over the lines, in the same table', () => {
    const above = citParticularsTable();
    const below = cit2025();
    const rows = [...above.rows, { cells: [...below.headers] }, ...below.rows];
    const wide = rows.map(({ cells }) => ({
      cells: [...cells, ...Array<string>(10 - cells.length).fill('')],
    }));
    const found = read(readCitPrepayment, { ...above, title: below.title, rows: wide });
    expect(found.problems).toEqual([]);
    expect(found.statement.rows).toHaveLength(6 + CIT_2025.length);
    expect(line(found, '25')?.amounts).toEqual({ 本年累计金额: 600000 });
  });

  it('reads its particulars under the lines, headed by two rows within the table', () => {
    const lines = citOld();
    const particulars = citParticularsTable();
    const parts = particulars.headers.map((heading) => heading.split(' / '));
    const wide = (cells: readonly string[]): { cells: string[] } => ({
      cells: [...cells, ...Array<string>(10 - cells.length).fill('')],
    });
    const rows = [
      ...lines.rows.map(({ cells }) => wide(cells)),
      { cells: ['按季度填报信息'] },
      wide(parts.map(([group = '']) => group)),
      wide(parts.map(([, own = '']) => own)),
      ...particulars.rows.slice(0, 2).map(({ cells }) => wide(cells)),
      wide(['小型微利企业', '☑是 □否', '科技型中小企业', '□是 ☑否']),
    ];
    const found = read(readCitPrepayment, { ...lines, headers: wide(lines.headers).cells, rows });
    expect(found.problems).toEqual([]);
    const byLabel = Object.fromEntries(found.statement.rows.map(({ label, ...row }) => [label, row]));
    expect(byLabel['从业人数']?.amounts).toMatchObject({ '一季度 / 季初': 12, 季度平均值: 15 });
    expect(byLabel['小型微利企业']).toEqual({ line: null, amounts: {}, answer: true });
    expect(byLabel['科技型中小企业']).toEqual({ line: null, amounts: {}, answer: false });
    expect(line(found, '16')?.amounts['本年累计金额']).toBe(18000);
  });

  it('leaves a quarter yet to come unknown', () => {
    const table = citParticularsTable();
    table.rows[0]!.cells[7] = '';
    expect(read(readCitPrepayment, table).statement.rows[0]?.amounts).toMatchObject({
      '四季度 / 季初': null,
    });
  });
});

describe('answers', () => {
  it.each([
    ['是', true],
    ['☑是 □否', true],
    ['□是 ☑否', false],
    ['○是 ●否', false],
    ['是√ 否□', true],
    ['□是 □否', null],
    ['☑是 ☑否', null],
    ['12', null],
  ])('%s', (text, answer) => {
    expect(answerIn(text)).toBe(answer);
  });
});
