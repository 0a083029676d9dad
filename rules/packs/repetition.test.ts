/** Scripts are words for one client's matter: no sentence travels through many of them. */
import { describe, expect, it } from 'vitest';
import type { Script } from '../pack';
import { scriptParts } from '../scriptForms';
import { loadPack } from './load';
import { shippedPack } from './shipped';

/** Scripts in which one sentence may stand. */
const MOST = 3;
/** Letters below which a sentence is a mere turn of phrase, 您看呢. */
const SHORTEST = 6;
/** Share of runs of letters that two scripts may have in common. */
const LIKE = 0.2;
const RUN = 5;

const loaded = loadPack(shippedPack('cn-small-business'));
const scripts: readonly Script[] = loaded.ok
  ? loaded.pack.scripts.filter(({ kind }) => kind !== 'check-note')
  : [];

/** What a client is told, in Chinese; who signs is the same everywhere. */
function told({ parts, options, objections, variants = {} }: Script): string[] {
  return [
    ...scriptParts.flatMap((part) => parts[part] ?? []),
    ...options,
    ...objections.map(({ answer }) => answer),
    ...[variants.short, variants.letter].flatMap((text) => text ?? []),
    ...(variants.points ?? []),
  ].map((text) => text['zh-CN'].replaceAll('经办会计：{我}，{本所}。', ''));
}

const sentences = (script: Script): Set<string> =>
  new Set(
    told(script)
      .flatMap((text) => text.split(/[。！？；\n]/))
      .map((one) => one.trim())
      .filter((one) => one.length >= SHORTEST),
  );

/** Runs of letters in what is said in the six parts; figures that are filled in do not count. */
function runs({ parts }: Script): Set<string> {
  const letters = scriptParts
    .map((part) => parts[part]?.['zh-CN'] ?? '')
    .join('')
    .replace(/\{[^}]*\}|[^\u4e00-\u9fff]/g, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - RUN + 1) }, (_, at) => letters.slice(at, at + RUN)),
  );
}

describe('the scripts of the Chinese pack', () => {
  it('share no sentence with more than a few others', () => {
    const where = new Map<string, string[]>();
    for (const script of scripts)
      for (const one of sentences(script)) where.set(one, [...(where.get(one) ?? []), script.id]);
    expect(where.size).toBeGreaterThan(2000);
    expect([...where].filter(([, ids]) => ids.length > MOST)).toEqual([]);
  });

  it('are no copies of one another with the names exchanged', () => {
    const all = scripts.map((script) => ({ id: script.id, own: runs(script) }));
    const like = all.flatMap((a, at) =>
      all.slice(at + 1).flatMap((b) => {
        const shared = [...a.own].filter((run) => b.own.has(run)).length;
        return shared > LIKE * Math.min(a.own.size, b.own.size) ? [`${a.id} ${b.id}`] : [];
      }),
    );
    expect(scripts.length).toBeGreaterThan(150);
    expect(like).toEqual([]);
  });
});
