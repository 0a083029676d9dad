/** Finds where words of several lists follow each other in one clause, whatever idle words stand between them. */
import { hasHan, spelled } from './disguise';
import { inChinese, inEnglish, lengthAt } from './fillers';

/** How a phrase may be spread out. */
export interface Spread {
  /** Characters (in Chinese) or words that may stand between two of its words besides idle ones. */
  loose: number;
  /** Whether a comma or a line break may. */
  pauses: boolean;
}

/** A phrase as it is looked for: of each list one word, in this order. */
export interface Phrase extends Spread {
  chinese: boolean;
  first: RegExp;
  /** Sticky. */
  rest: readonly RegExp[];
}

export interface Span {
  start: number;
  end: number;
}

/** How many more places may be looked at; below zero what was found is not all there is. */
export interface Effort {
  left: number;
}

/** Most idle words between two words of a phrase. */
const mostIdle = 8;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Lists of words, in the order in which one of each must come. */
export function phraseOf(lists: readonly (readonly string[])[], { loose, pauses }: Spread): Phrase {
  const chinese = lists.flat().some(hasHan);
  const sources = lists.map((words) => {
    const forms = words.map((word) => spelled(word, chinese)).filter((form) => form !== '');
    // The longest first, so that what is found is read to its end.
    const choice = forms
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
    return chinese ? choice : `(?<![a-z0-9])(?:${choice})(?![a-z0-9])`;
  });
  const [first = '(?!)', ...rest] = sources;
  return {
    chinese,
    first: new RegExp(first, 'gu'),
    rest: rest.map((source) => new RegExp(source, 'uy')),
    loose,
    pauses,
  };
}

/** 查不查, 会不会: a no between two of the same asks, and says nothing. */
const asks = (text: string, at: number): boolean =>
  /[不没]/.test(text.charAt(at)) && text.charAt(at - 1) === text.charAt(at + 1);

/** End of the nearest word of `list` behind `from` with nothing but a gap between; null when there is none. */
function endOfNext(
  text: string,
  from: number,
  list: RegExp,
  phrase: Phrase,
  effort: Effort | undefined,
): number | null {
  const { chinese, loose, pauses } = phrase;
  const { idle, other } = chinese ? inChinese : inEnglish;
  const pause = chinese ? /[，\n]/y : /\s*，?\s+/y;
  const space = /\s+/y;
  /** Places still to be looked at, with how many idle and other words lie before them. */
  const open = [{ at: from, idles: 0, others: 0 }];
  const seen = new Set<string>();
  for (let place = open.shift(); place; place = open.shift()) {
    if (effort && (effort.left -= 1) < 0) return null;
    const gap = chinese && !pauses ? 0 : lengthAt(pauses ? pause : space, text, place.at);
    const starts = chinese ? [place.at, place.at + gap] : gap > 0 ? [place.at + gap] : [];
    for (const at of new Set(starts)) {
      const found = lengthAt(list, text, at);
      if (found > 0 && !asks(text, at)) return at + found;
      const next = [
        { at: at + idle(text, at), idles: place.idles + 1, others: place.others },
        { at: at + other(text, at), idles: place.idles, others: place.others + 1 },
      ];
      for (const one of next) {
        const key = `${one.at} ${one.others}`;
        if (one.at === at || one.idles > mostIdle || one.others > loose || seen.has(key)) continue;
        seen.add(key);
        open.push(one);
      }
    }
  }
  return null;
}

/** Places of a phrase in a folded text. */
export function spansOf(phrase: Phrase, text: string, effort?: Effort): Span[] {
  return [...text.matchAll(phrase.first)].flatMap(({ index, 0: word }) => {
    let end: number | null = index + word.length;
    for (const list of phrase.rest) if (end !== null) end = endOfNext(text, end, list, phrase, effort);
    return end === null ? [] : [{ start: index, end }];
  });
}
