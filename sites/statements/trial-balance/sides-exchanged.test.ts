import { describe, expect, it } from 'vitest';
import { printed } from '../../fixtures/table';
import { readTrialBalance } from '.';

type Line = (string | number)[];

const ENGLISH: Line[] = [
  ['1000', 'Cash', 2050, 0],
  ['1010', 'Bank account', 51000, 0],
  ['1200', 'Accounts receivable', 300, 0],
  ['2000', 'Accounts payable', 0, 13350],
  ['3000', 'Share capital', 0, 40000],
];
const CHINESE: Line[] = [
  ['1001', '库存现金', 2000, 0, 100, 50, 2050, 0],
  ['1002', '银行存款', 50000, 0, 2000, 1000, 51000, 0],
  ['1601', '固定资产', 300, 0, 0, 0, 300, 0],
  ['2202', '应付账款', 0, 12300, 0, 1050, 0, 13350],
  ['3001', '实收资本', 0, 40000, 0, 0, 0, 40000],
];
const groups = (names: string[], [debit, credit]: [string, string]): string[] =>
  names.flatMap((name) => [`${name} / ${debit}`, `${name} / ${credit}`]);

function read(title: string, headings: string[], lines: Line[]) {
  const found = readTrialBalance(printed(title, headings, lines));
  if (!found) throw new Error('not recognised');
  return found;
}
const english = (lines: Line[], sides: [string, string]) =>
  read('Trial balance as at 31 December 2025', ['Code', 'Account', ...sides], lines);
const chinese = (lines: Line[], sides: [string, string]) =>
  read(
    '科目余额表',
    ['科目编码', '科目名称', ...groups(['期初余额', '本期发生额', '期末余额'], sides)],
    lines,
  );
const codes = ({ problems }: ReturnType<typeof read>): string[] => problems.map(({ code }) => code);

describe('debit and credit under each other’s headings', () => {
  it('are not read where assets are in credit and liabilities in debit throughout', () => {
    const found = english(ENGLISH, ['Credit', 'Debit']);
    expect(found.problems).toEqual([
      { code: 'header-unreadable', detail: { column: 'Credit、Debit' }, frame: [] },
    ]);
    expect(found.statement.balanced).toBeNull();
    expect(found.statement.rows[0]).toMatchObject({ closing_debit: null, closing_credit: null });
  });

  it('nor where all of opening, movement and closing are', () => {
    const total = ['', '合计', 52300, 52300, 2100, 2100, 53350, 53350];
    const found = chinese([...CHINESE, total], ['贷方', '借方']);
    expect(codes(found)).toEqual(['header-unreadable']);
    expect(found.statement.totals).toBeNull();
    expect(found.statement.rows[1]).toMatchObject({
      opening_debit: null, debit: null, credit: null, closing_credit: null,
    }); // prettier-ignore
  });

  it('are told by the roll-forward where the closing balances alone are', () => {
    const headings = [
      ...groups(['Opening', 'Movement'], ['Debit', 'Credit']), ...groups(['Closing'], ['Credit', 'Debit']),
    ]; // prettier-ignore
    const lines = CHINESE.map(([code, , ...figures], n): Line => [code!, ENGLISH[n]![1]!, ...figures]);
    const found = read('Trial balance', ['Code', 'Account', ...headings], lines);
    expect(found.problems.length).toBeGreaterThan(0);
    const figures = found.statement.rows.filter(
      ({ doubtful, closing_debit }) => !doubtful && closing_debit !== null,
    );
    expect(figures).toEqual([]);
  });

  it.each([
    ['as they should be', ENGLISH],
    [
      'with an overdrawn bank',
      [['1000', 'Cash', 2050, 0], ['1010', 'Bank account', 0, 51000], ...ENGLISH.slice(2)],
    ],
    [
      'where few accounts tell',
      [
        ['1000', 'Cash', 0, 500],
        ['2000', 'Accounts payable', 500, 0],
      ],
    ],
    [
      'where parties are all that is on the other side',
      [
        ['1200', 'Accounts receivable', 0, 500],
        ['1300', 'Prepayments', 0, 200],
        ['2000', 'Accounts payable', 700, 0],
        ['2100', 'Taxes payable', 10, 0],
      ],
    ],
  ] as [string, Line[]][])('are read %s', (_, lines) =>
    expect(codes(english(lines, ['Debit', 'Credit']))).not.toContain('header-unreadable'),
  );

  it('are read as they should be in Chinese', () =>
    expect(codes(chinese(CHINESE, ['借方', '贷方']))).toEqual([]));
});
