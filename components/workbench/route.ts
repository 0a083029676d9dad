import { useEffect, useState } from 'preact/hooks';

export type Route =
  | { page: 'clients' }
  | { page: 'new-client' }
  | { page: 'client'; id: string }
  | { page: 'table'; id: string }
  | { page: 'notes'; client: string | null; note: string | null }
  | { page: 'packs' }
  | { page: 'pack'; id: string; part: string }
  | { page: 'import-pack' }
  | { page: 'holidays' }
  | { page: 'overview' }
  | { page: 'services' }
  | { page: 'data' }
  | { page: 'settings' }
  | { page: 'welcome' };

/** Where a hash leads; anything unknown leads to the clients. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [first = '', second = '', third = ''] = path.split('/').map(decoded);
  switch (first) {
    case 'clients':
      if (second === 'new') return { page: 'new-client' };
      if (third === 'table') return { page: 'table', id: second };
      return second === '' ? { page: 'clients' } : { page: 'client', id: second };
    case 'notes':
      return { page: 'notes', client: new URLSearchParams(search).get('client'), note: second || null };
    case 'packs':
      if (second === '') return { page: 'packs' };
      if (second === 'holidays') return { page: 'holidays' };
      return second === 'import'
        ? { page: 'import-pack' }
        : { page: 'pack', id: second, part: third || 'rules' };
    case 'overview':
    case 'services':
    case 'data':
    case 'settings':
    case 'welcome':
      return { page: first };
    default:
      return { page: 'clients' };
  }
}

export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'new-client':
      return '#/clients/new';
    case 'pack':
      return `#/packs/${encodeURIComponent(route.id)}/${encodeURIComponent(route.part)}`;
    case 'import-pack':
      return '#/packs/import';
    case 'holidays':
      return '#/packs/holidays';
    case 'table':
      return `#/clients/${encodeURIComponent(route.id)}/table`;
    case 'client':
      return `#/clients/${encodeURIComponent(route.id)}`;
    case 'notes': {
      const note = route.note ? `/${encodeURIComponent(route.note)}` : '';
      return `#/notes${note}${route.client ? `?client=${encodeURIComponent(route.client)}` : ''}`;
    }
    default:
      return `#/${route.page}`;
  }
}

/** Goes there; `replace` leaves no step in the history. */
export function go(route: Route, replace = false): void {
  const href = hrefOf(route);
  if (location.hash === href) return;
  if (replace) location.replace(href);
  else location.hash = href;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign typed by hand: the part as it stands.
    return part;
  }
}
