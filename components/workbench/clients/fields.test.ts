import { expect, it } from 'vitest';
import { splitAliases } from './AliasField';
import { parseAmount } from './NumberField';
import { tidy } from './tidy';

it('reads amounts as people write them and takes nothing for unknown', () => {
  expect(parseAmount('14,400.50', 2)).toBe(14400.5);
  expect(parseAmount('１２', 0)).toBe(12);
  expect(parseAmount(' ', 2)).toBeNull();
  expect(parseAmount('0', 0)).toBe(0);
});

it('does not read what is no such number', () => {
  expect(parseAmount('一万', 2)).toBeUndefined();
  expect(parseAmount('1.5', 0)).toBeUndefined();
  expect(parseAmount('-3', 2)).toBeUndefined();
});

it('splits other names at semicolons and 、, not at the commas inside English names', () => {
  expect(splitAliases('沐禾；沐禾批发、Muhe Co., Ltd.; 沐禾')).toEqual([
    '沐禾',
    '沐禾批发',
    'Muhe Co., Ltd.',
  ]);
});

it('writes no outer spaces, no nameless people and no empty cautions', () => {
  expect(
    tidy({
      code: '  ',
      owner: ' 林晓 ',
      people: [
        { name: ' 周志明', role: 'shareholder', note: '' },
        { name: '', role: 'family', note: '?' },
      ],
      cautions: ['', '上午不接电话 '],
    }),
  ).toEqual({
    code: null,
    owner: '林晓',
    people: [{ name: '周志明', role: 'shareholder', note: '' }],
    cautions: ['上午不接电话'],
  });
});

it('never writes an empty name', () => {
  expect(tidy({ name: '  ', industry: '批发' })).toEqual({ industry: '批发' });
});
