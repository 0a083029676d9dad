import type { Note } from './records';

/**
 * Text as it is compared: half-width, lower case, one space at most and none beside Han characters
 * (`A 级` and `Ａ级` are one), no thousands separators (`1,860,000` is found by `1860000`).
 */
export function normaliseText(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      // What is taken out stands first in its pattern: looking behind at every place would cost twice as much.
      .replace(/ (?:(?<=\p{Script=Han} )|(?=\p{Script=Han}))/gu, '')
      .replace(/,(?<=\d,)(?=\d{3})/g, '')
      .trim()
  );
}

/** All texts of a note, normalised, one a line: a query has no line break, so no hit spans two fields. */
export function searchTextOf(note: Note): string {
  const texts = [
    note.words,
    note.body,
    note.person,
    note.ruleTitle ?? '',
    note.script?.title ?? '',
    note.script?.text ?? '',
    note.period ?? '',
    ...note.figures.map((figure) => `${figure.label} ${String(figure.value)}`),
  ];
  return texts
    .map((text) => (text === '' ? text : normaliseText(text)))
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of a query; a note is found when it contains every one of them. */
export function termsOf(query: string): string[] {
  return query
    .split(/\s+/u)
    .map(normaliseText)
    .filter((term) => term !== '');
}
