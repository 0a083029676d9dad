import { namesIn, piecesIn, sayIn } from '../words/catalogue';
import type { Language, MessageKey, Say } from '../words/catalogue';

export { hasMessage } from '../words/catalogue';
export type { Language, MessageKey } from '../words/catalogue';

let language: Language = 'zh-CN';

/** Sets the language of all panels; the browser's own i18n cannot be switched by the user, hence this one. */
export function setLanguage(next: Language): void {
  language = next;
}

export function currentLanguage(): Language {
  return language;
}

/** The message in the language of the panel. A panel is one document with one language; the worker is none. */
export const t: Say = (key, values) => sayIn(language)(key, values);

/** Whether every placeholder of a message has something to stand in it; an empty text is nothing. */
export function hasAll(key: MessageKey, values: Record<string, string | number>): boolean {
  return namesIn(language, key, values).every((name) => (values[name] ?? '') !== '');
}

/** A message cut at its placeholders, in the language of the panel. */
export function tParts<V>(key: MessageKey, values: Record<string, V>): (string | V)[] {
  return piecesIn(language, key, values);
}
