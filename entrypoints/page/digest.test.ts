import { describe, expect, it } from 'vitest';
import { digest } from './digest';

describe('digest', () => {
  it('is the same for the same text', () => {
    expect(digest('{"rows":["库存现金",1234.56]}')).toBe(digest('{"rows":["库存现金",1234.56]}'));
  });

  it.each([
    ['another figure', '1,234.56', '1,234.57'],
    ['figures in each other’s place', '12|21', '21|12'],
    ['another client', '宏达', '恒通'],
    ['a longer text', '', '0'],
    ['a character of the same low byte', '\u0141', '\u0241'],
  ])('tells %s', (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });
});
