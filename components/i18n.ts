import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';

export type Language = 'zh-CN' | 'en';
export type MessageKey = keyof typeof zh;

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const catalogues: Record<Language, Record<string, Message>> = { 'zh-CN': zh, en };

let language: Language = 'zh-CN';

/** Sets the language of all panels; the browser's own i18n cannot be switched by the user, hence this one. */
export function setLanguage(next: Language): void {
  language = next;
}

export function currentLanguage(): Language {
  return language;
}

/** Tells whether a code that came from elsewhere (an error, a problem) has a message. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(zh, key);
}

/** Messages may have a twin for a count of one, `…_one`, where a language says it differently. */
function entryOf(key: MessageKey, values: object): Message | undefined {
  const own = catalogues[language];
  const one = Object.values(values).includes(1) ? own[`${key}_one`] : undefined;
  return one ?? own[key] ?? catalogues['zh-CN'][key];
}

/**
 * The message of the current language with its named placeholders filled in.
 * A placeholder without a value stays visible as `$NAME$`, so that tests and eyes find it.
 */
export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  const entry = entryOf(key, values);
  if (!entry) return key;
  return entry.message.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => {
    const value = values[name.toLowerCase()];
    return value === undefined ? whole : String(value);
  });
}

/** Whether every placeholder of a message has something to stand in it; an empty text is nothing. */
export function hasAll(key: MessageKey, values: Record<string, string | number>): boolean {
  const names = Object.keys(entryOf(key, values)?.placeholders ?? {});
  return names.every((name) => (values[name] ?? '') !== '');
}

/** A message cut at its placeholders, so that something drawn can stand in the place of a value. */
export function tParts<V>(key: MessageKey, values: Record<string, V>): (string | V)[] {
  const entry = entryOf(key, values);
  if (!entry) return [key];
  return entry.message.split(/(\$[A-Za-z0-9_]+\$)/).flatMap((piece): (string | V)[] => {
    const name = /^\$([A-Za-z0-9_]+)\$$/.exec(piece)?.[1]?.toLowerCase();
    if (name === undefined) return piece === '' ? [] : [piece];
    const value = values[name];
    return value === undefined ? [piece] : [value];
  });
}
