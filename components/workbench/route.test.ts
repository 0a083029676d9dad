import { expect, it } from 'vitest';
import { hrefOf, parseRoute } from './route';
import type { Route } from './route';

it.each<[string, Route]>([
  ['', { page: 'clients' }],
  ['#/clients', { page: 'clients' }],
  ['#/clients/new', { page: 'new-client' }],
  ['#/clients/0192', { page: 'client', id: '0192' }],
  ['#/clients/0192/table', { page: 'table', id: '0192' }],
  ['#/notes?client=0192', { page: 'notes', client: '0192', note: null }],
  ['#/notes/77?client=0192', { page: 'notes', client: '0192', note: '77' }],
  ['#/welcome', { page: 'welcome' }],
  ['#/nowhere', { page: 'clients' }],
  ['#/clients/%', { page: 'client', id: '%' }],
])('%s leads to its page', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it('writes an address that leads back', () => {
  const routes: Route[] = [
    { page: 'client', id: 'a/b ?' },
    { page: 'table', id: 'a/b ?' },
    { page: 'notes', client: 'x&y', note: 'n' },
    { page: 'data' },
  ];
  expect(routes.map((route) => parseRoute(hrefOf(route)))).toEqual(routes);
});
