import { describe, expect, it } from 'vitest';
import type { PackedTable } from '../../rules/reading';
import { allotted } from './allotted';

const table = (index: number, captions: string[], after: string[], titles: string[] = []): PackedTable => ({
  index,
  titles,
  captions,
  inside: 0,
  after,
  headers: [],
  rows: '',
  marks: {},
  hidden: '',
  declared: null,
});
const UNIT = '单位：万元';
const BIG = '\t';
const NOTHING = { over: [], under: [], open: [], others: [] };
const told = (one: PackedTable, ...others: PackedTable[]): ReturnType<typeof allotted> => {
  const { over, ...rest } = allotted(one, '', [one, ...others]);
  return { over: over.filter(Boolean), ...rest };
};

describe('a unit between two tables', () => {
  const upper = (...before: string[]): PackedTable => table(0, before, [UNIT, BIG]);

  it('is that of the lower one', () => {
    const lower = table(1, [UNIT, BIG], []);
    expect(told(upper(), lower)).toEqual({ ...NOTHING, others: [UNIT] });
    expect(told(lower, upper())).toEqual({ ...NOTHING, over: [UNIT] });
  });

  it('is that of the upper one where the lower one has its own', () => {
    const lower = table(1, ['单位：元', UNIT, BIG], []);
    expect(told(upper(), lower)).toEqual({ ...NOTHING, under: [UNIT] });
  });

  it('may be that of either over the title of the lower one', () => {
    const lower = table(1, ['利润表', UNIT, BIG], [], ['利润表']);
    expect(told(upper(), lower)).toEqual({ ...NOTHING, open: [UNIT] });
    expect(told(lower, upper())).toEqual({ ...NOTHING, over: ['利润表'], open: [UNIT] });
    expect(told(lower, upper('单位：元'))).toEqual({ ...NOTHING, over: ['利润表', UNIT] });
  });

  it('may be that of either where the lower one has another under it', () => {
    expect(told(upper(), table(1, [UNIT, BIG], ['单位：元']))).toEqual({ ...NOTHING, open: [UNIT] });
  });

  it('is that of the upper one where both stand in a part of the page that the lower one is not in', () => {
    expect(told(upper(), table(1, ['利润表', BIG], []))).toEqual({ ...NOTHING, under: [UNIT] });
  });

  it('may be that of either where nobody read the lower one', () => {
    expect(told(upper())).toEqual({ ...NOTHING, open: [UNIT] });
  });

  it('is that of the upper one where it is a note', () => {
    const note = '注：本表金额单位为万元';
    const [one, other] = [table(0, [], [note, BIG]), table(1, [note, BIG], [])];
    expect(told(one, other)).toEqual({ ...NOTHING, under: [note] });
    expect(told(other, one)).toEqual({ ...NOTHING, others: [note] });
  });

  it('may be that of a chart whose title stands over it', () => {
    expect(told(table(0, [], ['收入构成', UNIT]))).toMatchObject({ under: ['收入构成'], open: [UNIT] });
  });
});

describe('a unit behind another table', () => {
  it('is that of both over the title of the upper one, else it may be its own', () => {
    const lower = table(1, ['利润表', BIG, '科目余额表', UNIT], []);
    const common = table(0, ['科目余额表', UNIT], [], ['科目余额表']);
    expect(told(lower, common).over).toEqual(['利润表', UNIT]);
    const own = table(0, [UNIT, '科目余额表'], [], ['科目余额表']);
    expect(told(table(1, [BIG, UNIT, '科目余额表'], []), own).open).toContain(UNIT);
  });

  it('may be that of the table in a small one over it, and is that one’s under it', () => {
    const small = `\t${UNIT} 收入 12 利润 3`;
    expect(told(table(0, [small], []))).toEqual({ ...NOTHING, open: [`${UNIT} 收入 12 利润 3`] });
    expect(told(table(0, [], [small]))).toEqual({ ...NOTHING, others: [`${UNIT} 收入 12 利润 3`] });
  });
});
