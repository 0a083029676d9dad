import { describe, expect, it, vi } from 'vitest';
import { profiles } from '../../../sites/profiles';

// The worker's own surroundings, which a check of a file has no use for.
vi.mock('../storage', () => ({ storage: {} }));
vi.mock('../orders', () => ({ announce: () => undefined }));
vi.mock('../teach/profiles', () => ({ allProfiles: () => [] }));
vi.mock('./teach', () => ({ renewAllPages: () => undefined }));
vi.mock('../router', () => ({ Refusal: Error }));
const { checkProfile } = await import('./profiles');

describe('a profile from a file', () => {
  it.each(profiles.map((one) => [one.id, one] as const))('takes what was exported: %s', (_, profile) => {
    expect(checkProfile(JSON.stringify(profile))).toMatchObject({ errors: [], profile: { id: profile.id } });
  });
  it('names every place that is wrong', () => {
    const bad = { ...profiles[0], id: 'A B', client: [{ css: '' }], more: 1 };
    const { errors, profile } = checkProfile(JSON.stringify(bad));
    expect(profile).toBeNull();
    expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining(['id', 'client.0.css', '']));
  });
  it('says that a file is no JSON', () => {
    expect(checkProfile('{').errors).toHaveLength(1);
  });
});
