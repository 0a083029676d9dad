import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../rules/reading';
import { setLanguage } from './i18n';
import { problemWords } from './words';

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
