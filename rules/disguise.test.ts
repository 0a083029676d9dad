import { describe, expect, it } from 'vitest';
import { overPromises } from './overPromises';
import { packs } from './testing';

const entries = packs.flatMap((pack) => pack.promises);
const found = (text: string) => overPromises(text, entries).map(({ word }) => word);

describe('what is forbidden is found: words as the pack has them, phrases as they were written,', () => {
  it.each([
    ['set apart', '可以 少 报 一点 收入。', '少 报 一点 收入'],
    ['by marks', '没有任·何·风·险', '没有任何风险'],
    ['by marks nobody sees', '少\u200b报\u2060一点收入', '少\u200b报\u2060一点收入'],
    ['by letters between', '少x报x收x入', '少报收入'],
    ['by one letter', '没x问题', '没问题'],
    ['by a digit in a ring', '少⓪报收入', '少报收入'],
    ['by lines', '少\n报\n收\n入', '少报收入'],
    ['in traditional characters', '我們幫您隱瞞收入', '隱瞞收入'],
    ['in traditional characters', '罰款我們來出', '罰款我們來出'],
    ['in traditional characters', '專管員是我朋友', '專管員是我朋友'],
    ['half in pinyin', '少报 shouru', '少报 shouru'],
    ['in pinyin', '找guanxi', 'guanxi'],
    ['in pinyin with tones', '我们有 guān xì', 'guan xi'],
    ['in full-width letters', 'ｓｈａｏｂａｏ', 'shaobao'],
    ['letter by letter', 's h a o b a o', 'shaobao'],
  ])('%s: %s', (_, text, word) => expect(found(text)).toContain(word));

  it.each([
    '没有\n风险要提前说',
    '都没有。风险在这里：',
    '这个月 3 号报收入，5 号交税。',
    '我 2 号有事，3 号给您回复。',
  ])('and nothing is read together that is not: %s', (text) => expect(found(text)).toEqual([]));
});
