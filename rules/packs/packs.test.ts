import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { checkCases } from '../cases';
import { lint } from '../lint';
import { contextNames } from '../placeholders';
import { partsOf, scriptParts } from '../scripts';
import type { FilledPart } from '../verdict';
import { cnSmallBusiness, cnSmallBusinessSource } from './index';
import { loadPack } from './load';

const folder = join(import.meta.dirname, 'cn-small-business');
const files = (name: string): string[] =>
  readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'));
const pack = cnSmallBusiness();

/** All texts of the pack, Chinese and English apart. */
function texts(value: unknown, language: 'zh-CN' | 'en'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language && typeof inner === 'string' ? [inner] : texts(inner, language),
  );
}

describe('the folder of the Chinese small-business pack', () => {
  it('is wholly in the pack, one file a rule, script and case', () => {
    for (const name of ['rules', 'scripts', 'cases'] as const) {
      expect(pack[name].map(({ id }) => `${id}.json`).sort()).toEqual(files(name).sort());
    }
  });

  it('is formatted in one way', async () => {
    const all = ['.', 'rules', 'scripts', 'cases'].flatMap((name) =>
      files(name).map((file) => join(folder, name, file)),
    );
    for (const path of all) {
      const config = await resolveConfig(path);
      expect(await check(readFileSync(path, 'utf8'), { ...config, parser: 'json' }), path).toBe(true);
    }
  });

  it('is accepted with nothing unknown', () => {
    const loaded = loadPack(cnSmallBusinessSource);
    expect(loaded).toMatchObject({ ok: true, unknown: [] });
  });
});

describe('its rules', () => {
  it('judge all its cases as they say', () => expect(checkCases(pack)).toEqual([]));

  it.each(pack.rules.map(({ id }) => id))('%s has a firing case, a near miss and a missing fact', (id) => {
    const counts = (['expected', 'near_miss', 'cannot_judge'] as const).map(
      (key) => pack.cases.filter((worked) => worked[key]?.includes(id)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s has what to say', (id, rule) => {
    const scripts = pack.scripts.filter(({ rules }) => rules.includes(id));
    const talks = scripts.filter(({ kind }) => kind === 'talk');
    if (rule.internal)
      expect(scripts.some(({ kind }) => kind === 'check-note') && talks.length > 0).toBe(true);
    else expect(talks.length).toBeGreaterThanOrEqual(2);
    if (rule.sensitive)
      expect(
        scripts.some(({ kind, channels }) => kind === 'appointment' && channels.includes('wechat')),
      ).toBe(true);
    expect(rule.innocent.length > 0 && rule.risky.length > 0 && rule.basis.length > 0).toBe(true);
  });

  it('fail their cases when a rule is wrong', () => {
    const wrong = {
      ...pack,
      rules: pack.rules.map((rule) =>
        rule.id === 'negative-cash' ? { ...rule, when: 'cash_balance <= 0' } : rule,
      ),
    };
    expect(checkCases(wrong).map((failure) => failure.rule)).toContain('negative-cash');
  });
});

describe('its texts', () => {
  it('exist in both languages', () => {
    const both = texts(pack.rules, 'zh-CN').length;
    expect(texts(pack.rules, 'en')).toHaveLength(both);
    expect(texts(pack.scripts, 'en')).toHaveLength(texts(pack.scripts, 'zh-CN').length);
  });

  it('use full-width punctuation and a space between Han and Latin or digits', () => {
    for (const text of texts(cnSmallBusinessSource, 'zh-CN')) {
      const bare = text.replace(/\{[^}]*\}/g, '');
      expect(bare, text).not.toMatch(
        /[\u3400-\u9fff][,;:!?()]|[,;:!?()][\u3400-\u9fff]|[\u3400-\u9fff]\.(?!\d)/,
      );
      expect(bare, text).not.toMatch(/[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9fff]/);
      expect(text, text).not.toMatch(
        /[\u3400-\u9fff]\{(?!.{0,20}\|text)[^}]*\|(?:money|pct|count|date)\}|\|(?:money|pct|count|date)\}[\u3400-\u9fff]/,
      );
    }
  });

  it.each(pack.scripts.map((script) => [script.id, script] as const))(
    '%s stands up to its own lints',
    (_, script) => {
      const rules = pack.rules.filter(({ id }) => script.rules.includes(id));
      for (const language of ['zh-CN', 'en'] as const) {
        const own = partsOf(script, language);
        const parts: FilledPart[] = scriptParts.flatMap((part) => {
          const text = own[part]?.replace(/\{[^}|]*\|date\}/g, '12 月 3 日').replace(/\{[^}]*\}/g, '某');
          return text ? [{ part, runs: [{ kind: 'text', text }] }] : [];
        });
        for (const channel of script.channels) {
          const sensitive = rules.some((rule) => rule.sensitive);
          const found = lint({ packs: [pack], parts, kind: script.kind, sensitive, channel, language });
          expect(
            script.kind === 'check-note' ? found.filter(({ kind }) => kind !== 'jargon') : found,
          ).toEqual([]);
        }
      }
    },
  );

  it('write no legal figure into a script', () => {
    for (const script of pack.scripts.filter(({ kind }) => kind !== 'check-note')) {
      expect(JSON.stringify(script.parts), script.id).not.toMatch(/\d\s*%/);
    }
  });
});

it('no name of the talk is also a fact or a parameter', () => {
  const labels = new Set(pack.parameters.map(({ label }) => label['zh-CN']));
  expect(contextNames.filter(({ zh }) => labels.has(zh))).toEqual([]);
});
