import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteProfile } from '../../rules/profile';
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
});
