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
const sources = ['components', 'entrypoints/sidebar'].flatMap((folder) => files(join(root, folder)));

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
  it('keep English free of Han characters except names', () => {
    const allowed = ['extension_name', 'language_zh'];
    const found = Object.keys(english).filter(
      (key) => /\p{Script=Han}/u.test(english[key]?.message ?? '') && !allowed.includes(key),
    );
    expect(found.filter((key) => !key.startsWith('wb_'))).toEqual([]);
  });
});

describe('the sources', () => {
  it('use only keys that exist', () => {
    const missing: string[] = [];
    for (const path of sources) {
      const text = readFileSync(path, 'utf8');
      for (const found of text.matchAll(/\bt\(\s*'([^']+)'|\b(?:Rich id=")([^"]+)"/g)) {
        const key = found[1] ?? found[2] ?? '';
        if (!Object.hasOwn(chinese, key)) missing.push(`${path}: ${key}`);
      }
      // A key that ends in a vocabulary has at least one message of that beginning; the compiler checks the rest.
      for (const found of text.matchAll(/\bt\(\s*(?:[^'`()]*\? )?`([a-z_0-9]+)\$\{/g)) {
        const start = found[1] ?? '';
        if (!Object.keys(chinese).some((key) => key.startsWith(start))) missing.push(`${path}: ${start}…`);
      }
    }
    expect(missing).toEqual([]);
  });
  it('hold no Chinese text of their own', () => {
    const own = sources.filter((path) => {
      const code = readFileSync(path, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '');
      return path.endsWith('.tsx') && /\p{Script=Han}/u.test(code);
    });
    expect(own).toEqual([]);
  });
});
