/** Finds in a text the words that promise what nobody can keep, however they are written. */
import { hasHan, spelled, viewsOf, type View } from './disguise';
import { asked, needed, refused, turnedDown } from './negation';
import type { PromiseWords } from './pack';
import { phraseOf, spansOf, type Effort, type Phrase, type Span } from './phrases';

export interface OverPromise {
  /** The word as the pack writes it; of a phrase what the text says. */
  word: string;
  entry: PromiseWords;
}

type Kind = 'chinese' | 'other';

/** An entry's words and phrases apart by the kind of view they are looked for in. */
interface Sought {
  words: Readonly<Record<Kind, readonly string[]>>;
  phrases: readonly Phrase[];
  harmless: readonly Phrase[];
  /** Words of its lists, and words that take it back, as they are spelled there. */
  listed: Readonly<Record<Kind, readonly string[]>>;
  unless: Readonly<Record<Kind, readonly string[]>>;
}

const soughtOf = new WeakMap<PromiseWords, Sought>();

function byKind(words: readonly string[]): Record<Kind, string[]> {
  return { chinese: words.filter(hasHan), other: words.filter((word) => !hasHan(word)) };
}

function spelledByKind(words: readonly string[]): Record<Kind, string[]> {
  const { chinese, other } = byKind(words);
  return {
    chinese: chinese.map((word) => spelled(word, true)),
    other: other.map((word) => spelled(word, false)),
  };
}

function sought(entry: PromiseWords): Sought {
  const known = soughtOf.get(entry);
  if (known) return known;
  const phrase = (names: readonly string[]): Phrase =>
    phraseOf(
      names.map((name) => entry.lists[name] ?? []),
      entry,
    );
  const made = {
    words: byKind(entry.words),
    phrases: entry.phrases.map(phrase),
    harmless: entry.harmless.map(phrase),
    listed: spelledByKind(Object.values(entry.lists).flat()),
    unless: spelledByKind(entry.unless),
  };
  soughtOf.set(entry, made);
  return made;
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

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const kindOf = ({ chinese }: View): Kind => (chinese ? 'chinese' : 'other');

interface Hit extends OverPromise, Span {}

function spansOfWord({ text, spell }: View, word: string): Span[] {
  const form = spell(word);
  return [...places(text, form)]
    .filter((start) => alone(text, start, form))
    .map((start) => ({ start, end: start + form.length }));
}

/** Every place where an entry's words or phrases stand, whatever is said of them. */
function said(view: View, entry: PromiseWords, effort: Effort | undefined): Hit[] {
  const { words, phrases } = sought(entry);
  if (effort) effort.left -= words[kindOf(view)].length;
  return [
    ...words[kindOf(view)]
      .filter((word) => word.length >= view.least)
      .flatMap((word) => spansOfWord(view, word).map((span) => ({ word, entry, ...span }))),
    ...phrases
      .filter(({ chinese }) => chinese === view.chinese)
      .flatMap((phrase) =>
        spansOf(phrase, view.text, effort).map((span) => ({
          word: view.shown(span.start, span.end),
          entry,
          ...span,
        })),
      ),
  ];
}

function hitsIn(view: View, entry: PromiseWords, effort: Effort | undefined): Hit[] {
  if (effort && effort.left < 0) return [];
  const hits = said(view, entry, effort);
  if (hits.length === 0) return hits;
  const { text } = view;
  const { harmless, listed, unless } = sought(entry);
  const kind = kindOf(view);
  const excused = [
    ...entry.except.flatMap((wording) => spansOfWord(view, wording)),
    ...harmless
      .filter(({ chinese }) => chinese === view.chinese)
      .flatMap((one) => spansOf(one, text, effort)),
  ];
  return hits.filter((hit) => {
    if (asked(text, hit.start, text.slice(hit.start, hit.end))) return false;
    if (excused.some((one) => overlap(one, hit))) return false;
    if (needed(text, hit)) return true;
    if (entry.negatable && refused(text, hit, listed[kind])) return false;
    return !turnedDown(text, hit.end, unless[kind]);
  });
}

function found(view: View, entries: readonly PromiseWords[], effort: Effort | undefined): Hit[] {
  const hits = entries.flatMap((entry) => hitsIn(view, entry, effort));
  // 保证没风险 is one promise, not also 没风险.
  hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Hit[] = [];
  for (const hit of hits) if (!kept.some((other) => overlap(other, hit))) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** Promises nobody can keep in one text, each word once. With `effort`, no longer than there is some left. */
export function overPromises(text: string, entries: readonly PromiseWords[], effort?: Effort): OverPromise[] {
  const hits = viewsOf(text)
    .filter((view) => view.text !== '')
    .flatMap((view) => found(view, entries, effort));
  return [...new Map(hits.map(({ word, entry }) => [word, { word, entry }])).values()];
}
