import { describe, expect, it } from 'vitest';
import { printedOf } from '../../fixtures/printed';
import { SMALL_ASSETS, smallBalance } from '../../fixtures/sheets/balance';
import { citParticularsTable } from '../../fixtures/sheets/cit';
import { smallIncome } from '../../fixtures/sheets/income';
import { vatGeneral, VAT_GENERAL } from '../../fixtures/sheets/vat';
import type { PrintedTable } from '../../tables/printed';
import { lineKey } from '../../../rules/lines';
import { readAgeing } from '../ageing';
import { readBalanceSheet } from '../balance-sheet';
import { readIncomeStatement } from '../income-statement';
import { readCitPrepayment, readVatGeneral } from '../tax-return';

const cells = (texts: readonly string[], tag = 'td'): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const body = (table: PrintedTable): string =>
  table.rows.map((row) => `<tr>${cells(row.cells)}</tr>`).join('');

function one(html: string): PrintedTable {
  const tables = printedOf(html);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

describe('forms as pages draw them', () => {
  it('an income statement under headings', () => {
    const table = smallIncome();
    const html = `<h2>利润表</h2><p>单位：元</p><table><thead><tr>${cells(table.headers, 'th')}</tr></thead><tbody>${body(table)}</tbody></table>`;
    expect(readIncomeStatement(one(html))?.statement.rows).toEqual(
      readIncomeStatement(table)?.statement.rows,
    );
  });

  it('a two-sided balance sheet whose headings are plain cells', () => {
    const table = smallBalance();
    const html = `<h2>资产负债表</h2><table><tr>${cells(table.headers)}</tr>${body(table)}</table>`;
    const found = readBalanceSheet(one(html));
    expect(found?.problems).toEqual([]);
    expect(found?.statement.rows).toEqual(readBalanceSheet(table)?.statement.rows);
    expect(found?.statement.rows.filter(({ side }) => side === 'assets')).toHaveLength(
      SMALL_ASSETS.length - 2,
    );
  });

  it('nil drawn as a dash, across rows that head groups and rows of no name too', () => {
    const dashed = (table: PrintedTable): PrintedTable => ({
      ...table,
      rows: table.rows.map((row) => ({
        cells: row.cells.map((cell, at) => cell || (at % 4 > 1 ? '-' : '')),
      })),
    });
    const found = readBalanceSheet(dashed(smallBalance()));
    expect(found?.problems).toEqual([]);
    expect(found?.statement.rows).toEqual(readBalanceSheet(smallBalance())?.statement.rows);
  });

  it('signs and links beside the names of lines', () => {
    const table = smallIncome();
    const rows = table.rows.map(
      ({ cells: [name, ...rest] }) => `<tr><td><span>+</span> ${name} <a>公式</a></td>${cells(rest)}</tr>`,
    );
    const html = `<h2>利润表</h2><table><thead><tr>${cells(table.headers, 'th')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    expect(readIncomeStatement(one(html))?.statement.rows).toEqual(
      readIncomeStatement(table)?.statement.rows,
    );
  });

  it.each([
    ['figures', /<td>([\d.]+)<\/td>/g],
    ['all cells', /<td>([^<]*)<\/td>/g],
  ])('tables of their own within cells: %s', (_, cell) => {
    const table = smallIncome();
    const inner = body(table).replace(cell, '<td><table><tr><td>$1</td></tr></table></td>');
    const html = `<h2>利润表</h2><table><tr><td><table><thead><tr>${cells(table.headers, 'th')}</tr></thead><tbody>${inner}</tbody></table></td></tr></table>`;
    expect(readIncomeStatement(one(html))?.statement.rows).toEqual(
      readIncomeStatement(table)?.statement.rows,
    );
  });

  it('a report that heads its figures by days and its names by nothing', () => {
    const lines: [string, string?][] = [
      ['Income'], ['Sales', '900.00'], ['Consulting', '100.00'], ['Total Income', '1,000.00'],
      ['Expenses'], ['Rent', '400.00'], ['Total Expenses', '400.00'], ['Income / (Loss)', '600.00'],
    ]; // prettier-ignore
    const rows = lines.map(([name, figure]) =>
      figure === undefined
        ? `<tr><th colspan="2">${name}</th></tr>`
        : `<tr><th>${name}</th><td>${figure}</td></tr>`,
    );
    const report = (heading: string, title: string): string =>
      `<table><tr><th>某某商贸有限公司</th></tr><tr><th>${title}</th></tr><tr><td><table><tr><td></td><th>${heading}</th></tr>${rows.join('')}</table></td></tr></table>`;
    const table = one(report('Jan 01 2025<br>Dec 31 2025', 'Income Statement<br>for Period<br>Jan 01 2025 To Dec 31 2025')); // prettier-ignore
    expect(table.headers).toEqual(['', 'Jan 01 2025 Dec 31 2025']);
    const found = readIncomeStatement(table, '2025');
    expect(found?.problems).toEqual([]);
    expect(found?.statement.rows.map(({ label, period }) => [label, period])).toEqual(
      lines.flatMap(([name, figure]) => (figure ? [[name, Number(figure.replace(',', ''))]] : [])),
    );
    expect(found && lineKey('income-statement', 'Income / (Loss)', null)).toBe('net_profit');
  });

  it('an ageing whose buckets are headed by numbers', () => {
    const head = cells(['', 'Customer', 'Customer Number', 'Current', '30', '60', '90', 'Total'], 'th');
    const rows = `<tr>${cells(['', '甲公司', 'C1', '', '10.00', '', '5.00', '15.00'])}</tr><tr>${cells(['', '', '', '', '10.00', '', '5.00', '15.00'], 'th')}</tr>`;
    const html = `<p>AR Aging</p><table><tr><td></td><th>CNY</th></tr><tr>${head}</tr>${rows}</table>`;
    expect(readAgeing(one(html))?.statement.rows).toEqual([
      { name: '甲公司', code: 'C1', balance: 15, buckets: { Current: 0, 30: 10, 60: 0, 90: 5 } },
    ]);
  });

  it('a VAT return with two rows of headings and groups down the side', () => {
    const groups = (at: number): number =>
      VAT_GENERAL.filter(([group]) => group === VAT_GENERAL[at]![0]).length;
    const table = vatGeneral();
    const rows = table.rows.map((row, n) => {
      const group = row.above ? '' : `<td rowspan="${groups(n)}">${row.cells[0]}</td>`;
      const amounts = row.cells.slice(3).map((text) => `<td><input value="${text}"></td>`);
      return `<tr>${group}${cells(row.cells.slice(1, 3))}${amounts.join('')}</tr>`;
    });
    const html = `<h3>${table.title}</h3><table><tbody>
      <tr><td colspan="2" rowspan="2">项目</td><td rowspan="2">栏次</td><td colspan="2">一般项目</td><td colspan="2">即征即退项目</td></tr>
      <tr>${cells(['本月数', '本年累计', '本月数', '本年累计'])}</tr>${rows.join('')}</tbody></table>`;
    const found = readVatGeneral(one(html));
    expect(found?.problems).toEqual([]);
    expect(found?.statement.rows).toEqual(readVatGeneral(table)?.statement.rows);
  });

  it('the particulars of a prepayment, quarters over their ends', () => {
    const table = citParticularsTable();
    const quarters = ['一季度', '二季度', '三季度', '四季度']
      .map((quarter) => `<th colspan="2">${quarter}</th>`)
      .join('');
    const html = `<h3>按季度填报信息</h3><table><thead><tr><th rowspan="2">项目</th>${quarters}<th rowspan="2">季度平均值</th></tr>
      <tr>${cells(
        Array.from({ length: 8 }, (_, n) => (n % 2 ? '季末' : '季初')),
        'th',
      )}</tr></thead><tbody>${body(table)}</tbody></table>`;
    expect(readCitPrepayment(one(html))?.statement.rows).toEqual(readCitPrepayment(table)?.statement.rows);
  });
});
