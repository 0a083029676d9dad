import { describe, expect, it } from 'vitest';
import { labelledParts } from './parts';

describe('parts of a text, each with its label', () => {
  it.each([
    ['2025年6月', [['', '2025年6月']]],
    ['纳税人名称：甲公司　税款所属期：2025年6月', [['纳税人名称', '甲公司'], ['税款所属期', '2025年6月']]],
    ['打印于 12:30', [['', '打印于 12:30']]],
    ['Account set: 0012 Name: A', [['Account set', '0012'], ['Name', 'A']]],
    // Two texts that stand beside each other on the page and are not parted by anything.
    ['编制单位：甲公司 2026年10期单位：元', [['编制单位', '甲公司 2026年10期'], ['单位', '元']]],
    ['甲公司 2026年3季度单位：万元', [['', '甲公司 2026年3季度'], ['单位', '万元']]],
  ] as const)('%s', (text, parts) => {
    expect(labelledParts(text).map((part) => [part.label, part.text])).toEqual(parts);
  });
}); // prettier-ignore
