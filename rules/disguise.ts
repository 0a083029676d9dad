/** The ways in which a text is read, so that a word is found in it however it was disguised. */
import { fold, piece, without, type Folded } from './folding';

/** One way of reading a text. */
export interface View {
  /** The characters to search in; commas and stops are full-width. */
  text: string;
  /** Whether it is searched for words with Han characters, or for the others. */
  chinese: boolean;
  /** Shortest word that means something here, in characters. */
  least: number;
  /** How a word is written here. */
  spell: (word: string) => string;
  /** What stands between two places, as it was written. */
  shown: (start: number, end: number) => string;
}

/** Marks and spaces that may stand inside a word so that it is not recognised; ends of clauses and % are none. */
const disguise = /(?![。！？；，\n%])[\s\p{P}\p{S}]/u;

/** Characters each on a line of its own. */
const upright = /(?<=(?:^|\n)\p{Script=Han})\n+(?=\p{Script=Han}(?:\n|$))/gu;

/** One letter or digit between two characters: 没x问x题. */
const woven = /(?<=\p{Script=Han})[^\p{Script=Han}\n。！？；，%](?=\p{Script=Han})/gu;

/** Letters written apart, `n o  r i s k`. */
const spelledOut = /(?<![a-z0-9])[a-z0-9](?:[\s._*-]{1,3}[a-z0-9])+(?![a-z0-9])/g;

export const hasHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** Commas and stops full-width again, so that they are told from the marks inside a disguised word. */
const stops: Record<string, string> = { ',': '，', '!': '！', '?': '？', ';': '；' };
const stopped = (text: string): string => text.replace(/[,!?;]/g, (mark) => stops[mark] ?? mark);

const solid = (text: string): string => text.replace(/[\s._*-]+/g, '');

/** Remembers how words are written: the packs' words are spelled again for every text. */
function remembering(spell: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const form = known.get(word) ?? spell(word);
    known.set(word, form);
    return form;
  };
}

const bare = remembering((word) => without(fold(word), disguise).text);
const lower = remembering((word) => stopped(fold(word).text));
const close = remembering((word) => solid(lower(word)));

/** How a word is written in the texts that are searched for it: those with Han characters, or the others. */
export const spelled = (word: string, chinese: boolean): string => (chinese ? bare(word) : lower(word));

/** A folded text without what `pattern` finds in it. */
function cut({ text, at }: Folded, pattern: RegExp): Folded {
  const idle = new Set<number>();
  for (const { index, 0: found } of text.matchAll(pattern))
    for (let unit = 0; unit < found.length; unit += 1) idle.add(index + unit);
  const kept = [...at.keys()].filter((unit) => !idle.has(unit));
  return {
    text: kept.map((unit) => text.charAt(unit)).join(''),
    at: kept.map((unit) => at[unit] ?? 0),
  };
}

/** A text as Chinese without the marks that disguise it, as other words, and as letters written one by one. */
export function viewsOf(original: string): View[] {
  const folded = fold(original);
  const plain = { ...folded, text: stopped(folded.text) };
  const joined = cut(without(plain, disguise), upright);
  const unwoven = cut(joined, woven);
  const apart = [...plain.text.matchAll(spelledOut)].map(([run]) => solid(run)).join('\n');
  const view = (where: Folded, chinese: boolean): View => ({
    text: where.text,
    chinese,
    least: 1,
    spell: chinese ? bare : lower,
    shown: (start, end) => piece(original, where, start, end - start),
  });
  return [
    view(joined, true),
    ...(unwoven.text === joined.text ? [] : [view(unwoven, true)]),
    view(plain, false),
    {
      text: apart,
      chinese: false,
      // Without its spaces Latin text has no word breaks, so short words would be found by chance.
      least: 5,
      spell: close,
      shown: (start, end) => apart.slice(start, end),
    },
  ];
}
