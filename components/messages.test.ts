import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const chinese: Record<string, Message> = zh;
const english: Record<string, Message> = en;
const root = join(import.meta.dirname, '..');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'testing' ? [] : files(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}
const sources = ['components', 'entrypoints', 'words'].flatMap((folder) => files(join(root, folder)));

/** Names in a text that are not only for a count of one. */
const whole = (catalogue: Record<string, Message>) =>
  Object.keys(catalogue).filter((key) => !key.endsWith('_one'));
const placeholders = (text: string) =>
  new Set([...text.matchAll(/\$([A-Za-z0-9_]+)\$/g)].map((found) => found[1]?.toLowerCase()));

describe('the message files', () => {
  it('have the same keys', () => {
    expect(whole(english).sort()).toEqual(whole(chinese).sort());
  });
  it('have names that browsers accept, and no empty message', () => {
    for (const catalogue of [chinese, english]) {
      for (const [key, { message }] of Object.entries(catalogue)) {
        expect(key).toMatch(/^[A-Za-z0-9_]+$/);
        expect(message, key).not.toBe('');
      }
    }
  });
  it('agree in their placeholders, and declare each of them', () => {
    for (const key of whole(chinese)) {
      const used = placeholders(chinese[key]?.message ?? '');
      expect(placeholders(english[key]?.message ?? ''), key).toEqual(used);
      for (const catalogue of [chinese, english]) {
        expect(new Set(Object.keys(catalogue[key]?.placeholders ?? {})), key).toEqual(used);
      }
    }
  });
  it('have a whole message for every one that is for a count of one', () => {
    for (const catalogue of [chinese, english]) {
      for (const key of Object.keys(catalogue).filter((one) => one.endsWith('_one'))) {
        expect(catalogue, key).toHaveProperty(key.slice(0, -'_one'.length));
      }
    }
  });
  it('count one thing as one in English, where packs are told of', () => {
    const several = Object.keys(english).filter(
      (key) => key.startsWith('wb_pack') && /\$COUNT\$ [a-z]+s\b/.test(english[key]?.message ?? ''),
    );
    expect(several.length).toBeGreaterThan(5);
    expect(several.filter((key) => !Object.hasOwn(english, `${key}_one`))).toEqual([]);
  });
  it('write Chinese dates without a space', () => {
    const month = chinese['period_month']?.message ?? '';
    expect(month).toBe('$YEAR$年$MONTH$月');
    // A number of days or years is no date: 3 年, 6 天前.
    const apart =
      /(?:\d{4}|\$YEAR\$) 年|年 (?:\d|\$(?:MONTH|QUARTER)\$)|(?:\d|\$MONTH\$) 月|月 (?:\d+ ?日|\$DAY\$ ?日)/;
    expect(Object.keys(chinese).filter((key) => apart.test(chinese[key]?.message ?? ''))).toEqual([]);
  });
  it('keep English free of Han characters, but for the name and a language that is called by itself', () => {
    const found = Object.keys(english).filter((key) => /\p{Script=Han}/u.test(english[key]?.message ?? ''));
    expect(found).toEqual(['extension_name', 'language_zh']);
  });
});

describe('the sources', () => {
  it('use only keys that exist', () => {
    const missing: string[] = [];
    for (const path of sources) {
      const text = readFileSync(path, 'utf8');
      for (const found of text.matchAll(/\b(?:t|say)\(\s*'([^']+)'|\b(?:Rich id=")([^"]+)"/g)) {
        const key = found[1] ?? found[2] ?? '';
        if (!Object.hasOwn(chinese, key)) missing.push(`${path}: ${key}`);
      }
      // A key that ends in a vocabulary has at least one message of that beginning; the compiler checks the rest.
      for (const found of text.matchAll(/\b(?:t|say)\(\s*(?:[^'`()]*\? )?`([a-z_0-9]+)\$\{/g)) {
        const start = found[1] ?? '';
        if (!Object.keys(chinese).some((key) => key.startsWith(start))) missing.push(`${path}: ${start}…`);
      }
    }
    expect(missing).toEqual([]);
  });
});
