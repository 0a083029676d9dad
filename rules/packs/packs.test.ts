import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { checkCases, evaluateCase } from '../cases';
import { placeholdersIn } from '../fill';
import { lint } from '../lint';
import type { Pack, Script } from '../pack';
import { contextNames } from '../placeholders';
import { scriptParts } from '../scriptForms';
import { partsOf } from '../scripts';
import type { FilledPart } from '../verdict';
import { builtInFolders, builtInPacks } from './index';
import { loadPack } from './load';
import { shippedPack } from './shipped';

const jsonFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file));

/** All texts of the pack, Chinese and English apart. */
function texts(value: unknown, language: 'zh-CN' | 'en'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language && typeof inner === 'string' ? [inner] : texts(inner, language),
  );
}

/** What no pack lets anybody promise holds for the scripts of all. */
const promises = builtInPacks().flatMap((pack) => pack.promises);

/** What the lints say of a script once its figures are put in. */
function lintsOf(pack: Pack, script: Script) {
  const about = [...pack.rules, ...pack.manual].filter(({ id }) => script.rules.includes(id));
  const sensitive = about.some((rule) => rule.sensitive);
  const languages = pack.manifest.language === 'en' ? (['en'] as const) : (['zh-CN', 'en'] as const);
  return languages.flatMap((language) => {
    const own = partsOf(script, language);
    const parts: FilledPart[] = scriptParts.flatMap((part) => {
      const text = own[part]?.replace(/\{[^}|]*\|date\}/g, '12月3日').replace(/\{[^}]*\}/g, '某');
      return text ? [{ part, runs: [{ kind: 'text', text }] }] : [];
    });
    return script.channels.flatMap((channel) =>
      lint({ packs: [pack], promises, parts, kind: script.kind, sensitive, channel, language }),
    );
  });
}

describe.each(builtInFolders)('the built-in pack %s', (name) => {
  const folder = join(import.meta.dirname, name);
  const source = shippedPack(name);
  const loaded = loadPack(source);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors, null, 1));
  const { pack } = loaded;
  const scriptsOf = (id: string): Script[] => pack.scripts.filter(({ rules }) => rules.includes(id));

  it('is accepted with nothing unknown', () => expect(loaded.unknown).toEqual([]));

  it('writes dates without a space: 2026年10月, 12月31日', () => {
    const apart = /\d{4} 年(?!第)|年 \d{1,2} ?月|(?<!\d)\d{1,2} 月|月 \d{1,2} ?日/;
    expect(texts(source, 'zh-CN').filter((text) => apart.test(text))).toEqual([]);
  });

  it('has one file a rule, manual anomaly, script and case, called by its id', () => {
    for (const list of ['rules', 'manual', 'scripts', 'cases'] as const) {
      for (const { id } of pack[list]) {
        const file: unknown = JSON.parse(readFileSync(join(folder, list, `${id}.json`), 'utf8'));
        expect(file).toMatchObject({ id });
      }
    }
  });

  it('is formatted in one way', async () => {
    for (const path of jsonFilesIn(folder)) {
      const config = await resolveConfig(path);
      expect(await check(readFileSync(path, 'utf8'), { ...config, parser: 'json' }), path).toBe(true);
    }
  });

  it('judges without its cases just as with them', () => {
    const [, ...rest] = builtInPacks().flatMap((built) => (built.manifest.id === name ? [built, built] : []));
    expect(rest).toEqual([{ ...pack, cases: [] }]);
  });

  it('judges all its cases as they say', () => expect(checkCases(pack)).toEqual([]));

  it.each(pack.rules.map(({ id }) => id))('%s has a firing case, a near miss and a missing fact', (id) => {
    const counts = (['expected', 'near_miss', 'cannot_judge'] as const).map(
      (key) => pack.cases.filter((worked) => worked[key]?.includes(id)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it.each([...pack.rules, ...pack.manual].map((rule) => [rule.id, rule] as const))(
    '%s has what to say',
    (id, rule) => {
      const kinds = scriptsOf(id).map(({ kind }) => kind);
      expect(kinds).toContain(rule.internal ? 'check-note' : 'talk');
      if (rule.sensitive && !rule.internal) {
        expect(
          scriptsOf(id).some(({ kind, channels }) => kind === 'appointment' && channels.includes('wechat')),
        ).toBe(true);
      }
      expect(rule.basis.length).toBeGreaterThan(0);
    },
  );

  it.each(pack.scripts.map((script) => [script.id, script] as const))(
    '%s stands up to its lints',
    (_, script) => {
      const found = lintsOf(pack, script);
      expect(script.kind === 'check-note' ? found.filter(({ kind }) => kind !== 'jargon') : found).toEqual(
        [],
      );
    },
  );

  it('writes no legal figure into a script', () => {
    for (const script of pack.scripts.filter(({ kind }) => kind !== 'check-note')) {
      expect(JSON.stringify(script.parts), script.id).not.toMatch(/\d\s*%/);
    }
  });

  it('calls nothing of the talk by the name of a parameter', () => {
    const labels = new Set(pack.parameters.map(({ label }) => label['zh-CN']));
    expect(contextNames.filter(({ zh }) => labels.has(zh))).toEqual([]);
  });
});

describe('the Chinese small-business pack', () => {
  const source = shippedPack('cn-small-business');
  const { rules, manual, scripts } = source as Pick<Pack, 'rules' | 'manual' | 'scripts'>;

  it('speaks both languages', () => {
    for (const list of [rules, manual, scripts]) {
      expect(texts(list, 'en')).toHaveLength(texts(list, 'zh-CN').length);
    }
  });

  it('calls what is filled into its Chinese texts by Chinese names', () => {
    const named = texts(source, 'zh-CN').flatMap((text) => placeholdersIn(text).map(({ name }) => name));
    expect(named.length).toBeGreaterThan(1000);
    expect([...new Set(named)].filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
  });

  it('uses full-width punctuation and a space between Han and Latin or digits', () => {
    const { parameters } = source as Pick<Pack, 'parameters'>;
    const cited = [
      ...parameters.flatMap(({ basis, source: from, value }) => [
        basis,
        from,
        ...(typeof value === 'string' ? [value] : []),
      ]),
      ...[...rules, ...manual].flatMap(({ basis }) => basis),
    ];
    expect(cited.length).toBeGreaterThan(300);
    for (const text of [...texts(source, 'zh-CN'), ...cited]) {
      // Dates are written without spaces: 2025年底, 2025年6月, 11月3日.
      const bare = text
        .replace(/\{[^}]*\}/g, '')
        .replace(/(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年[底度]?/g, ' ');
      expect(bare, text).not.toMatch(
        /[\u3400-\u9fff][,;:!?()]|[,;:!?()][\u3400-\u9fff]|[\u3400-\u9fff]\.(?!\d)/,
      );
      expect(bare, text).not.toMatch(/[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9fff]/);
      expect(text, text).not.toMatch(
        /[\u3400-\u9fff]\{(?!.{0,20}\|text)[^}]*\|(?:money|pct|count|date)\}|\|(?:money|pct|count|date)\}[\u3400-\u9fff]/,
      );
    }
  });

  it('finds in the worked clients what is expected and nothing else', () => {
    const loaded = loadPack(source);
    const cases = loaded.ok ? loaded.pack.cases.filter(({ id }) => id.startsWith('worked-')) : [];
    expect(cases.length).toBeGreaterThan(5);
    for (const worked of cases) {
      const fired = evaluateCase(worked, builtInPacks().slice(0, 1)).fired.map(({ rule }) => rule);
      expect(fired.sort(), worked.id).toEqual([...(worked.expected ?? [])].sort());
    }
  });

  it('fails its cases when a rule is wrong', () => {
    const loaded = loadPack(source);
    if (!loaded.ok) throw new Error('not loaded');
    const wrong = loaded.pack.rules.map((rule) =>
      rule.id === 'negative-cash' ? { ...rule, when: 'cash_balance <= 0' } : rule,
    );
    expect(checkCases({ ...loaded.pack, rules: wrong }).map(({ rule }) => rule)).toContain('negative-cash');
  });
});
