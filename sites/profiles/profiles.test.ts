import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteProfile } from '../../rules/profile';
import { documentOf } from '../fixtures/load';
import { matchProfiles } from '../match';
import { profiles } from '.';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('site profiles', () => {
  it('are all built in', () => {
    expect(profiles.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
  });

  it.each(files)('%s fits the schema and is written canonically', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const profile: unknown = JSON.parse(text);
    expect(siteProfile.parse(profile)).toMatchObject({ id: name.replace('.json', '') });
    expect(text).toBe(`${JSON.stringify(profile, null, 2)}\n`);
  });

  it.each([
    ['17dz', 'www.17dz.com'],
    ['chanjet', 'cloud.chanjet.com'],
    ['kdzwy', 'vip2-kj.kdzwy.com'],
    ['yunzhangfang', 'account.yunzhangfang.com'],
    ['chinatax', 'etax.hebei.chinatax.gov.cn'],
  ])('%s applies to %s, and says that nobody verified it there', (id, hostname) => {
    const found = matchProfiles(profiles, documentOf('<body></body>'), { hostname, pathname: '/app' });
    expect(found.map((one) => [one.id, one.verified])).toEqual([[id, false]]);
  });

  it.each(['demo-books', 'tryton', 'sql-ledger', 'sql-ledger-statements'])('%s is verified', (id) => {
    expect(profiles.find((one) => one.id === id)).toMatchObject({
      verified: true,
      verifiedOn: expect.any(String),
    });
  });
});
