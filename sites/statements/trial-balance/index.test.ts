import { describe, expect, it } from 'vitest';
import type { TrialBalance } from '../../../rules/reading';
import { ACCOUNTS, ALL, plain, signed } from '../../fixtures/drawings';
import { printedOf } from '../../fixtures/printed';
import type { PrintedTable, Recognised } from '../../tables/printed';
import { readTrialBalance } from '.';

type Read = Recognised<TrialBalance> & { table: PrintedTable };

const all = (html: string): Read[] =>
  printedOf(html).flatMap((table) => {
    const read = readTrialBalance(table);
    return read ? [{ ...read, table }] : [];
  });

function one(html: string): Read {
  const found = all(html);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const figures = ({ rows }: TrialBalance): Record<string, (number | null)[]> =>
  Object.fromEntries(
    rows.map((row) => [
      row.name,
      [row.opening_debit, row.opening_credit, row.debit, row.credit, row.closing_debit, row.closing_credit],
    ]),
  );
const cell = ({ table, rowAt, columnAt }: Read, row: number, column: string): string | undefined =>
  table.rows[rowAt[row] ?? -1]?.cells[(columnAt as Record<string, number>)[column] ?? -1];
const codes = ({ problems }: Read): string[] => problems.map(({ code }) => code);

describe('the same books in every drawing', () => {
  it.each(Object.entries(ALL))('%s: figures right row by row', (drawing, draw) => {
    const { statement, problems } = one(draw());
    const shown =
      drawing === 'signed' || drawing === 'ownSide'
        ? ACCOUNTS.filter(({ code }) => code !== '1221')
        : ACCOUNTS;
    expect(figures(statement)).toEqual(
      Object.fromEntries(shown.map(({ name, figures: own }) => [name, own])),
    );
    expect(statement.rows.map(({ name }) => name)).toEqual(shown.map(({ name }) => name));
    expect(statement.rows.filter(({ leaf }) => !leaf).map(({ name }) => name)).toEqual(
      shown.length === 10 ? ['其他应收款'] : [],
    );
    expect(statement.balanced).toBe(true);
    expect(statement.complete).toBe(true);
    expect(problems).toEqual([]);
  });

  it.each(['plain', 'tdHeaders', 'split'] as const)('%s: keeps the total row apart', (drawing) => {
    const { statement } = one(ALL[drawing]());
    expect(statement.totals).toEqual({
      opening_debit: 312000, opening_credit: 312000, debit: 133984.5, credit: 133984.5, closing_debit: 348749.5, closing_credit: 348749.5,
    }); // prettier-ignore
  });

  it.each(['plain', 'indented', 'direction'] as const)(
    '%s: names the path from the top account',
    (drawing) => {
      const { statement } = one(ALL[drawing]());
      expect(statement.rows.find(({ name }) => name === '周志明')?.path).toBe('其他应收款-周志明');
    },
  );

  it('leads back to cells', () => {
    const read = one(plain());
    const at = read.statement.rows.findIndex(({ code }) => code === '122101');
    expect(cell(read, at, 'closing_debit')).toBe('75,000.00');
    expect(cell(read, at, 'debit')).toBe('25,000.00');
    expect(cell(read, at, 'name')).toBe('周志明');
    expect(cell(read, at, 'ytd_debit')).toBeUndefined();
  });

  it('leads back to cells of a signed balance', () => {
    expect(cell(one(signed()), 0, 'closing_credit')).toBe('¥-1234.00');
  });
});

describe('columns', () => {
  it('says null where the page has no such column', () => {
    const { statement } = one(plain());
    expect(statement.rows[0]).toMatchObject({ ytd_debit: null, ytd_credit: null });
  });

  it('keeps the year to date and the period apart', () => {
    const { statement } = one(
      '<table><tr><th>科目编码</th><th>科目名称</th><th>期初余额借方</th><th>期初余额贷方</th><th>本期发生额借方</th><th>本期发生额贷方</th><th>本年累计发生额借方</th><th>本年累计发生额贷方</th><th>期末余额借方</th><th>期末余额贷方</th></tr><tr><td>1001</td><td>库存现金</td><td>1</td><td></td><td>2</td><td>3</td><td>4</td><td>5</td><td>0</td><td></td></tr><tr><td>3001</td><td>实收资本</td><td></td><td>1</td><td>3</td><td>2</td><td>5</td><td>4</td><td></td><td>--</td></tr></table>',
    );
    expect(statement.rows[0]).toMatchObject({
      opening_debit: 1,
      debit: 2,
      credit: 3,
      ytd_debit: 4,
      ytd_credit: 5,
      closing_debit: 0,
    });
    expect(statement.rows[1]).toMatchObject({ opening_credit: 1, closing_credit: null });
  });

  it('passes over 年初余额 where there is a 期初余额, and over quantities', () => {
    const { statement } = one(
      '<table><tr><td>科目代码</td><td>科目名称</td><td>年初余额借方</td><td>年初余额贷方</td><td>期初余额借方</td><td>期初余额贷方</td><td>期末余额数量</td><td>期末余额借方</td><td>期末余额贷方</td></tr><tr><td>1405</td><td>库存商品</td><td>9</td><td></td><td>5</td><td></td><td>77</td><td>5</td><td></td></tr></table>',
    );
    expect(statement.rows[0]).toMatchObject({ opening_debit: 5, closing_debit: 5, debit: null });
  });

  it.each([
    ['a ledger', ['日期', '凭证字号', '摘要', '科目名称', '借方', '贷方', '方向', '余额']],
    ['a voucher', ['摘要', '会计科目', '借方金额', '贷方金额']],
    [
      'a balance sheet',
      ['资产', '行次', '期末余额', '年初余额', '负债和所有者权益', '行次', '期末余额', '年初余额'],
    ],
    ['an income statement', ['项目', '行次', '本年累计金额', '本月金额']],
    ['a client list', ['编号', '账套名称', '当前期间']],
    ['an entry', ['Account', 'Debit', 'Credit']],
    ['a bank statement', ['Date', 'Description', 'Debit', 'Credit', 'Balance']],
  ])('is not %s', (_, headings) => {
    const cells = headings.map((text) => `<th>${text}</th>`).join('');
    const row = headings.map((_text, n) => `<td>${n ? '12.00' : '资产'}</td>`).join('');
    expect(all(`<table><tr>${cells}</tr><tr>${row}</tr></table>`)).toEqual([]);
  });
});

describe('rows', () => {
  const table = (rows: string): string =>
    `<table><tr><th>科目编码</th><th>科目名称</th><th>本期借方</th><th>本期贷方</th><th>期末借方</th><th>期末贷方</th></tr>${rows}</table>`;
  const row = (...texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

  it('puts auxiliary rows under their account', () => {
    const { statement } = one(
      table(
        row('1122', '应收账款', '30', '', '130', '') + row('', '唐山宏达', '30', '', '90', '') + row('', '北京华信', '', '', '40', '') +
          row('2202', '应付账款', '', '30', '', '130'),
      ),
    ); // prettier-ignore
    expect(statement.rows.map(({ code, path, leaf }) => [code, path, leaf])).toEqual([
      ['1122', '应收账款', false],
      ['1122', '应收账款-唐山宏达', true],
      ['1122', '应收账款-北京华信', true],
      ['2202', '应付账款', true],
    ]);
    expect(statement.balanced).toBe(true);
  });

  it('does not put an account without a code under the one above it', () => {
    const { statement } = one(
      table(row('1002', 'Bank', '30', '', '130', '') + row('', 'Main Cash', '', '30', '', '130')),
    );
    expect(statement.rows.map(({ leaf }) => leaf)).toEqual([true, true]);
  });

  it('takes the item of a column of its own as a sub-account', () => {
    const { statement } = one(
      `<table><tr><th>科目编码</th><th>科目名称</th><th>辅助核算</th><th>期末借方</th><th>期末贷方</th></tr>${row('1221', '其他应收款', '', '80', '')}${row('1221', '其他应收款', '周志明', '80', '')}</table>`,
    );
    expect(statement.rows.map(({ path, leaf }) => [path, leaf])).toEqual([
      ['其他应收款', false],
      ['其他应收款-周志明', true],
    ]);
  });

  it('does not repeat the parent in a path that the name already holds', () => {
    const { statement } = one(
      table(
        row('1221', '其他应收款', '', '', '80', '') + row('122101', '其他应收款_周志明', '', '', '80', ''),
      ),
    );
    expect(statement.rows[1]?.path).toBe('其他应收款-周志明');
  });

  it.each(['总计', '累计'])('keeps class sums out of the rows and out of the totals: %s', (sum) => {
    const { statement, problems } = one(
      table(
        row('1001', '库存现金', '5', '', '5', '') +
          row('', '资产小计', '5', '', '5', '') +
          row('3001', '实收资本', '', '5', '', '5') +
          row('', sum, '5', '5', '5', '5'),
      ),
    );
    expect(statement.rows.map(({ name }) => name)).toEqual(['库存现金', '实收资本']);
    expect(statement.totals).toEqual({ debit: 5, credit: 5, closing_debit: 5, closing_credit: 5 });
    expect(problems).toEqual([]);
  });

  it('accepts totals over top accounts that net their sub-accounts', () => {
    const { problems } = one(
      table(
        row('2221', '应交税费', '', '', '', '30') + row('222101', '进项', '', '', '70', '') + row('222102', '销项', '', '', '', '100') +
          row('1001', '库存现金', '', '', '30', '') + row('', '合计', '', '', '30', '30'),
      ),
    ); // prettier-ignore
    expect(problems).toEqual([]);
  });

  it('passes over hidden rows, and says that accounts are folded away', () => {
    const hidden = plain().replace(/<tr><td>1221(\d\d)/g, '<tr style="display: none"><td>1221$1');
    const result = one(hidden);
    expect(result.statement.rows).toHaveLength(8);
    expect(result.statement.rows.find(({ code }) => code === '1221')?.leaf).toBe(true);
    expect(result.statement.complete).toBe(false);
    expect(codes(result)).toEqual(['partial-table']);
  });

  it('sees rows that a class hides', () => {
    const { statement } = one(
      `<style>.folded{display:none}</style>${plain().replace(/<tr><td>1221(\d\d)/g, '<tr class="folded"><td>1221$1')}`,
    );
    expect(statement.rows).toHaveLength(8);
  });
});

describe('how much is not shown', () => {
  const missing = (html: string): Record<string, string> | undefined =>
    one(html).problems.find(({ code }) => code === 'partial-table')?.detail;

  it.each([
    ['accounts folded away', plain().replace(/<tr><td>1221(\d\d)/g, '<tr hidden><td>1221$1'), '8', '10'],
    ['rows the page counts', `<div>${plain()}<p>共 57 条</p></div>`, '10', '57'],
    ['rows the markup counts', plain().replace('<table', '<table aria-rowcount="90"'), '10', '90'],
    ['pages alone', `<div>${plain()}<p>第 1 / 3 页</p></div>`, '10', ''],
    [
      'room for rows not drawn',
      plain().replace('</tbody>', '<tr class="virtual-spacer" style="height: 4000px"></tr></tbody>'),
      '10',
      '',
    ],
    ['a sum of this page', plain().replace('合 计', '本页合计'), '10', ''],
  ])('%s', (_, html, rows, of) => {
    expect(missing(html)).toEqual({ rows, of });
  });

  it('sums of pages do not matter beside a sum of all that agrees', () => {
    const page = (name: string): string => `<tr><td></td><td>${name}</td>${'<td>1.00</td>'.repeat(6)}</tr>`;
    const whole = plain().replace('</tbody>', `${page('本页小计')}</tbody>`);
    expect(whole).toContain('合 计');
    expect(missing(whole)).toBeUndefined();
    expect(one(whole).statement.complete).toBe(true);
    expect(missing(whole.replace('合 计', '本页小计'))).toBeDefined();
    expect(missing(whole.replace(/(合 计.*?<td>)[\d,.]+/, '$17.00'))).toBeDefined();
  });

  it('a hidden row that belongs to no account shown', () => {
    const hidden =
      '<tr hidden><td>9901</td><td>模板</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>';
    expect(missing(plain().replace('</tbody>', `${hidden}</tbody>`))).toBeUndefined();
  });
});

describe('what is doubtful is said', () => {
  it.each([
    ['two figures in a cell', '120.00 / 3,400.00'],
    ['words', '见附注'],
    ['a broken separator', '75,00.00'],
  ])('%s: null and a problem, never a figure', (_, text) => {
    const result = one(plain().replace('75,000.00', text));
    expect(result.statement.rows.find(({ code }) => code === '122101')?.closing_debit).toBeNull();
    expect(result.problems[0]).toMatchObject({
      code: 'cell-unreadable',
      detail: { row: '122101', column: '期末余额 / 借方', text },
    });
    expect(result.statement.balanced).toBeNull();
  });

  it('a row that lost a cell gives no figures', () => {
    const result = one(plain().replace('<td>75,000.00</td>', ''));
    expect(result.statement.rows.find(({ code }) => code === '122101')).toMatchObject({
      opening_debit: null,
      closing_debit: null,
    });
    expect(codes(result)).toContain('cell-unreadable');
  });

  it('totals that differ', () => {
    const result = one(plain().replace('348,749.50', '348,749.60'));
    expect(result.problems).toEqual([
      {
        code: 'totals-differ',
        detail: { column: 'closing_debit', printed: '348749.60', sum: '348749.50' },
        frame: [],
      },
    ]);
    expect(result.statement.totals?.closing_debit).toBe(348749.6);
  });

  it('nothing of a row that was drawn twice: it counts once', () => {
    const once = one(plain());
    const line = /<tr><td>1001<.*?<\/tr>/s.exec(plain())![0];
    const twice = one(plain().replace(line, line + line));
    expect(twice.problems).toEqual([]);
    expect(twice.statement.rows).toEqual(once.statement.rows);
    expect(twice.statement.balanced).toBe(true);
  });

  it('a row drawn twice in a ledger that does not balance without it either', () => {
    const line = /<tr><td>1001<.*?<\/tr>/s.exec(plain())![0];
    const table = plain().replaceAll('120,000.00', '120,000.01');
    const twice = one(table.replace(line, line + line)).statement;
    expect(twice.rows).toHaveLength(one(table).statement.rows.length + 1);
    expect(twice.balanced).toBe(false);
  });

  it('a ledger out of balance', () => {
    const result = one(plain().replaceAll('120,000.00', '120,000.01'));
    expect(result.statement.balanced).toBe(false);
  });

  it.each(['共 57 条', '第 1 / 3 页', '共 3 页', '1-10 of 57'])('a page that shows part: %s', (text) => {
    const result = one(`<div>${plain()}<div class="pager">${text}</div></div>`);
    expect(result.statement.complete).toBe(false);
    expect(result.statement.balanced).toBeNull();
    expect(codes(result)).toEqual(['partial-table']);
  });

  it.each(['共 10 条', '第 1 / 1 页', '1-11 of 11'])('a page that shows all: %s', (text) => {
    expect(one(`<div>${plain()}<div class="pager">${text}</div></div>`).statement.complete).toBe(true);
  });

  it('a row that fetches more', () => {
    const result = one(
      plain().replace('</tbody>', '<tr><td colspan="8"><button>加载更多</button></td></tr></tbody>'),
    );
    expect(result.statement.complete).toBe(false);
    expect(result.statement.rows).toHaveLength(10);
  });

  it('only accounts that moved', () => {
    const still = plain()
      .replace(/<tr><td>(?:1601|3001)<.*?<\/tr>/g, '')
      .replace(/<tr><td colspan="2">合 计.*?<\/tr>/, '');
    const result = one(still);
    expect(result.statement.complete).toBe(false);
    expect(result.statement.balanced).toBeNull();
  });

  it('one signed column of which nobody can say what a plus means', () => {
    const rows = ['1001', '2202', '3001']
      .map((code) => `<tr><td>${code}</td><td>科目${code}</td><td>100</td><td>100</td></tr>`)
      .join('');
    const result = one(
      `<table><tr><th>科目编码</th><th>科目名称</th><th>期初余额</th><th>期末余额</th></tr>${rows}</table>`,
    );
    expect(
      result.statement.rows.map(({ closing_debit, closing_credit }) => [closing_debit, closing_credit]),
    ).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(codes(result)).toContain('cell-unreadable');
  });

  it('all nil', () => {
    const nil = plain().replace(/<td>[\d,.]+\.\d\d<\/td>/g, '<td>0.00</td>');
    expect(one(nil).empty).toBe(true);
    expect(one(plain()).empty).toBe(false);
  });
});

describe('headings said again between the rows', () => {
  const HEADS = ['科目编码', '科目名称', '期初借方', '期初贷方', '期末借方', '期末贷方'];
  const sheet = (...again: string[][]): string =>
    `<h3>科目余额表</h3><table>${[
      HEADS,
      ['1001', '库存现金', '5.00', '', '7.00', ''],
      ...again,
      ['3001', '实收资本', '', '5.00', '', '7.00'],
    ]
      .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('')}</table>`;

  it('change nothing where they are the same', () => {
    const { statement, problems } = one(sheet(HEADS, ['科目编码', '科目名称', '', '', '', '']));
    expect([problems, statement.rows.length, statement.complete]).toEqual([[], 2, true]);
  });

  it.each([
    [[...HEADS.slice(0, 2), ...HEADS.slice(4), ...HEADS.slice(2, 4)]],
    [HEADS.map((text, n) => (n > 1 ? `${text}(万元)` : text))],
  ])('end what is read where they are others: %j', (again) => {
    const { statement, problems } = one(sheet(again));
    expect(problems[0]).toMatchObject({ code: 'header-unreadable' });
    expect([statement.rows.map(({ code }) => code), statement.complete]).toEqual([['1001'], false]);
  });
});
