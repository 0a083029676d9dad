import { afterEach, describe, expect, it } from 'vitest';
import { missingOf } from '../rules/facts';
import type { Missing, Problem } from '../rules/reading';
import { setLanguage, t } from './i18n';
import { lacksKey, missingCure, missingName, problemWords } from './words';

const words = (code: Problem['code'], detail: Record<string, string> = {}): string =>
  problemWords({ code, detail, frame: [] });

describe('a problem in words', () => {
  afterEach(() => setLanguage('zh-CN'));

  it('names the cell, as its table is headed', () => {
    expect(words('cell-unreadable', { row: '1001', column: 'closing_debit', text: '12x' })).toBe(
      '“1001”行“期末借方”列写的是“12x”，没读懂，没有用它判断',
    );
    expect(words('two-clients', { one: '唐山恒通商贸有限公司', other: '唐山宏达建筑工程有限公司' })).toBe(
      '页面上写了“唐山恒通商贸有限公司”和“唐山宏达建筑工程有限公司”两家公司，没有归到任何一家',
    );
  });

  it('writes amounts as accountants do', () => {
    expect(words('totals-differ', { column: 'debit', printed: '1860000.00', sum: '1859999.50' })).toBe(
      '“本期借方”列逐行加总是 1,859,999.50，写的合计是 1,860,000.00，核一下表是否显示全',
    );
  });

  it('says it without the place where that is not known', () => {
    expect(words('partial-table', { rows: '20', of: '' })).toBe('这张表只显示了一部分，没显示的不当作 0');
    expect(words('no-books')).toBe('没找到账');
  });

  it('takes what a page wrote as text: one line, and no placeholder of its own', () => {
    expect(words('header-unreadable', { column: '金额\n$TEXT$' })).toBe(
      '表头“金额 $TEXT$”没读懂，没有用它判断',
    );
  });

  it('says it in English too', () => {
    setLanguage('en');
    expect(
      words('line-formula-differs', { label: 'Gross profit', column: 'June', shown: '1', computed: '2' }),
    ).toBe('Row “Gross profit”, column “June” says 1.00, its own formula gives 2.00; check this table');
  });
});

describe('what is missing, in words', () => {
  const lacks = (missing: Missing): string =>
    `${t(lacksKey(missing), { what: missingName(missing) })}。${missingCure(missing)}`;

  it('sends to the statement that was not opened', () => {
    expect(lacks({ why: 'statement', kind: 'ageing' })).toBe(
      '差 账龄表 还没读到，不当作 0。打开账龄表就能读到',
    );
  });

  it('says of figures of several periods that one statement is not enough', () => {
    expect(lacks(missingOf('loss_years_consecutive'))).toBe(
      '连续亏损年数要看以前各期，还没读全，没有判断。把以前各期的利润表也打开一遍就能读到',
    );
  });

  it('says of figures that do not add up that they were read', () => {
    expect(lacks({ why: 'doubt', kind: 'income-statement', row: '营业利润' })).toBe(
      '利润表的 营业利润 读到了，但和表里别的数对不上，没有判断。先核对这张利润表，改对了再打开',
    );
    expect(lacks({ why: 'doubt', kind: 'trial-balance', column: 'debit' })).toContain('“本期借方”列');
  });
});
