/** Interface words: the browser's own `_locales` files, looked up in the language that is asked for. */
import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';
import type { Language } from '../rules/format';

export type { Language };
export type MessageKey = keyof typeof zh;

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const catalogues: Record<Language, Record<string, Message>> = { 'zh-CN': zh, en };

/** Says one message with its named placeholders filled in. */
export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Tells whether a code that came from elsewhere (an error, a problem) has a message. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(zh, key);
}

/** Messages may have a twin for a count of one, `…_one`, where a language says it differently. */
function entryOf(language: Language, key: MessageKey, values: object): Message | undefined {
  const own = catalogues[language];
  const one = Object.values(values).includes(1) ? own[`${key}_one`] : undefined;
  return one ?? own[key] ?? catalogues['zh-CN'][key];
}

/**
 * The words of one language, for whoever has no language of its own: the worker asks the settings each time, a command
 * has one for its whole run. A placeholder without a value stays visible as `$NAME$`, so that tests and eyes find it.
 */
export function sayIn(language: Language): Say {
  return (key, values = {}) => {
    const entry = entryOf(language, key, values);
    if (!entry) return key;
    return entry.message.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => {
      const value = values[name.toLowerCase()];
      return value === undefined ? whole : String(value);
    });
  };
}

/** A message cut at its placeholders, so that something drawn can stand in the place of a value. */
export function piecesIn<V>(language: Language, key: MessageKey, values: Record<string, V>): (string | V)[] {
  const entry = entryOf(language, key, values);
  if (!entry) return [key];
  return entry.message.split(/(\$[A-Za-z0-9_]+\$)/).flatMap((piece): (string | V)[] => {
    const name = /^\$([A-Za-z0-9_]+)\$$/.exec(piece)?.[1]?.toLowerCase();
    if (name === undefined) return piece === '' ? [] : [piece];
    const value = values[name];
    return value === undefined ? [piece] : [value];
  });
}

/** Names of the placeholders of a message. */
export function namesIn(language: Language, key: MessageKey, values: object): string[] {
  return Object.keys(entryOf(language, key, values)?.placeholders ?? {});
}
