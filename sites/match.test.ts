import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../rules/profile';
import { documentOf } from './fixtures/load';
import { matchProfiles } from './match';

const profile = (id: string, match: Partial<SiteProfile['match']>): SiteProfile => ({
  id, title: id, version: '1.0.0', match: { hosts: [], path: '/', marks: [], ...match }, client: [], period: [], headerPeriod: [], verified: false,
}); // prettier-ignore

describe('matchProfiles', () => {
  const document = documentOf('<body><div id="books"></div></body>');
  const match = (
    one: Partial<SiteProfile['match']>,
    hostname = 'a.books.test',
    pathname = '/app/x',
  ): boolean => matchProfiles([profile('one', one)], document, { hostname, pathname }).length === 1;

  it.each([
    [{ hosts: ['a.books.test'] }, true],
    [{ hosts: ['books.test'] }, false],
    [{ hosts: ['*.books.test'] }, true],
    [{ hosts: ['*.oks.test'] }, false],
    [{ path: '/app' }, true],
    [{ path: '/other' }, false],
    [{ marks: ['#books'] }, true],
    [{ marks: ['#books', '#more'] }, false],
    [{}, true],
  ])('%j: %s', (one, expected) => {
    expect(match(one)).toBe(expected);
  });

  it('takes the bare domain for its subdomain pattern too', () => {
    expect(match({ hosts: ['*.books.test'] }, 'books.test')).toBe(true);
    expect(match({ hosts: ['*.books.test'] }, 'evilbooks.test')).toBe(false);
  });
});
