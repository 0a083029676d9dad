import { describe, expect, it } from 'vitest';
import { formulaIn, lineInFront, lineNumberIn, type Term } from './line-number';

const shown = (terms: Term[] | null): string | null =>
  terms && terms.map(({ line, sign }) => `${sign === 'times' ? '*' : sign < 0 ? '-' : '+'}${line}`).join('');

describe('the number of a line', () => {
  it.each([
    ['9', '9', null],
    ['28.1', '28.1', null],
    ['７（７≥８）', '7', null],
    ['9=10+11+12', '9', '+10+11+12'],
    ['17＝12＋13－14－15＋16', '17', '+12+13-14-15+16'],
    ['19=11−18', '19', '+11-18'],
    ['18（如17＜11，则为17，否则为11）', '18', null],
    ['33=25+26-27（≥0）', '33', '+25+26-27'],
    ['27=25×26', '27', '+25*26'],
    ['11-18', null, '+11-18'],
    ['22=22.1+22.2+…', '22', null],
    ['第3栏', '3', null],
    ['', null, null],
    ['——', null, null],
  ])('%s', (text, line, formula) => {
    const read = lineNumberIn(text);
    expect([read.line, shown(read.formula)]).toEqual([line, formula]);
  });

  it('finds a formula in the brackets of a name, and takes no other bracket for one', () => {
    expect(shown(formulaIn('实际利润额（18+19-20）'))).toBe('+18+19-20');
    expect(shown(formulaIn('应纳所得税额（27=25×26）'))).toBe('+25*26');
    expect(formulaIn('税率（25%）')).toBeNull();
    expect(formulaIn('附表（2025-06）')).toBeNull();
    expect(formulaIn('减免（28.1+28.2+…）')).toBeNull();
  });

  it('may stand in front of a name; an account code is none', () => {
    expect(lineInFront('1 营业收入')).toBe('1');
    expect(lineInFront('1001 库存现金')).toBeNull();
    expect(lineInFront('1、货币资金')).toBeNull();
  });
});
