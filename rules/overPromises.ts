/** Finds in a text the words that promise what nobody can keep, however they are written. */
import { disguise, fold, without } from './folding';
import { asked, refused } from './negation';
import type { PromiseWords } from './pack';

export interface OverPromise {
  /** The word as the pack writes it. */
  word: string;
  entry: PromiseWords;
}

/** A way of reading the text: the characters to search in, and how a word is written there. */
interface View {
  text: string;
  spell: (word: string) => string;
  holds: (word: string) => boolean;
}

const chinese = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** Commas and stops full-width again, so that they are told from the marks inside a disguised word. */
const stops: Record<string, string> = { ',': '，', '!': '！', '?': '？', ';': '；' };
const stopped = (text: string): string => text.replace(/[,!?;]/g, (mark) => stops[mark] ?? mark);

/** Letters written apart, `n o  r i s k`. */
const spelledOut = /(?<![a-z0-9])[a-z0-9](?:[\s._*-]{1,3}[a-z0-9])+(?![a-z0-9])/g;

const solid = (text: string): string => text.replace(/[\s._*-]+/g, '');

function viewsOf(text: string): View[] {
  const folded = fold(text);
  const shown = { ...folded, text: stopped(folded.text) };
  const lower = (word: string): string => stopped(fold(word).text);
  const bare = (word: string): string => without(fold(word), disguise).text;
  const apart = [...shown.text.matchAll(spelledOut)].map(([run]) => solid(run)).join('\n');
  return [
    { text: without(shown, disguise).text, spell: bare, holds: chinese },
    { text: shown.text, spell: lower, holds: (word) => !chinese(word) },
    // Without its spaces Latin text has no word breaks, so only what was written letter by letter is read that way.
    { text: apart, spell: (word) => solid(lower(word)), holds: (word) => !chinese(word) && word.length > 4 },
  ];
}

function* places(text: string, word: string): Generator<number> {
  if (word === '') return;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield at;
}

/** Latin words must stand alone; Chinese has no word breaks. */
function alone(text: string, at: number, word: string): boolean {
  const latin = (char: string | undefined): boolean => /[a-z0-9]/i.test(char ?? '');
  return !(latin(word[0]) && latin(text[at - 1])) && !(latin(word.at(-1)) && latin(text[at + word.length]));
}

interface Span {
  start: number;
  end: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function hitsIn(view: View, entries: readonly PromiseWords[]): OverPromise[] {
  const found: (OverPromise & Span)[] = [];
  for (const entry of entries) {
    const harmless = entry.except.flatMap((phrase) => {
      const spelled = view.spell(phrase);
      return [...places(view.text, spelled)].map((start) => ({ start, end: start + spelled.length }));
    });
    for (const word of entry.words.filter((one) => view.holds(one))) {
      const spelled = view.spell(word);
      for (const start of places(view.text, spelled)) {
        const span = { start, end: start + spelled.length };
        if (!alone(view.text, start, spelled) || asked(view.text, start, spelled)) continue;
        if (harmless.some((one) => overlap(one, span))) continue;
        if (entry.negatable && refused(view.text, start)) continue;
        found.push({ word, entry, ...span });
      }
    }
  }
  // 保证没风险 is one promise, not also 没风险.
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: typeof found = [];
  for (const hit of found) if (!kept.some((other) => overlap(other, hit))) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** Promises nobody can keep in one text, each word once. */
export function overPromises(text: string, entries: readonly PromiseWords[]): OverPromise[] {
  const hits = viewsOf(text).flatMap((view) => hitsIn(view, entries));
  return [...new Map(hits.map(({ word, entry }) => [word, { word, entry }])).values()];
}
