import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, type Target } from '../../scripts/extension';
import { filesBelow } from '../../scripts/fingerprint';
import { inProject } from '../../scripts/root';
import { called, type Ended } from '../e2e/commands/called';
import { filesInZip } from './zip';

/** What is put into pages may weigh no more, gzipped, bytes. */
const MOST = 15_000;
const all = (folder: string): string[] => filesBelow(folder, () => false).sort();

describe.each<Target>(['chrome', 'firefox'])('the build for %s', (target) => {
  let folder: string;
  let manifest: Record<string, unknown>;

  beforeAll(async () => {
    folder = await buildExtension(target);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as typeof manifest;
  });

  it('puts a small script into pages', () => {
    const { length } = gzipSync(readFileSync(join(folder, 'page.js')), { level: 9 });
    expect(length).toBeGreaterThan(1000);
    expect(length).toBeLessThan(MOST);
  });

  it('says which browser it needs, and has access to no site at installation', () => {
    expect(Number(manifest['minimum_chrome_version'])).toBeGreaterThanOrEqual(116);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect((manifest['permissions'] as string[]).filter((name) => /[:/*<]|^tabs$/.test(name))).toEqual([]);
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });
});

describe('npm run zip', () => {
  let ended: Ended;
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
  const zipOf = (what: string): string => inProject('.output', `ledgerside-${version}-${what}.zip`);
  const began = Date.now();

  beforeAll(async () => {
    ended = await called('zip');
  });

  it('prints the packages of this version and nothing else', () => {
    expect(ended.code).toBe(0);
    expect(ended.stdout.trim().split('\n').sort()).toEqual(['chrome', 'firefox', 'sources'].map(zipOf));
    for (const what of ['chrome', 'firefox', 'sources'])
      expect(statSync(zipOf(what)).mtimeMs, what).toBeGreaterThanOrEqual(began - 1000);
  });

  it.each<Target>(['chrome', 'firefox'])('packs the whole build for %s, and nothing else', (target) => {
    const files = all(inProject('.output', `${target}-mv3`));
    expect(files).toEqual(
      expect.arrayContaining(['manifest.json', 'page.js', '_locales/zh_CN/messages.json']),
    );
    expect(filesInZip(zipOf(target))).toEqual(files);
  });

  it('packs sources that the build can be made from again, without what was made', () => {
    const names = filesInZip(zipOf('sources'));
    expect(names).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'wxt.config.ts',
        'entrypoints/page/index.ts',
        'public/_locales/zh_CN/messages.json',
        'rules/packs/cn-small-business/pack.json',
      ]),
    );
    expect(
      names.filter((name) => /(^|\/)(node_modules|\.output|\.cache|demo-output|\.git)\//.test(name)),
    ).toEqual([]);
  });
});
