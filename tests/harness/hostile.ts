import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** Headers of each page; the pages themselves are `pages/<name>.html`. */
const headers = {
  plain: {},
  'strict-csp': { 'content-security-policy': "default-src 'none'" },
  'trusted-types': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  isolated: {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  },
  'no-framing': {
    'x-frame-options': 'DENY',
    'content-security-policy': "frame-ancestors 'none'; frame-src 'none'; child-src 'none'",
  },
  'sandbox-csp': { 'content-security-policy': 'sandbox allow-scripts' },
  'deletes-foreign-nodes': {},
  'listens-to-keys': {},
  'embeds-the-sidebar': {},
  frameset: {},
  // May be kept for the way back.
  'client-list': { 'cache-control': 'max-age=60' },
  'no-books': {},
  'two-companies': {},
  'still-loading': {},
  'large-books': {},
} as const satisfies Record<string, Record<string, string>>;

export type HostilePage = keyof typeof headers;

export interface HostileServer {
  /** Address of a page; `embeds-the-sidebar` wants the extension's id. */
  url(page: HostilePage, extensionId?: string): string;
  close(): Promise<void>;
}

function fragment(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./pages/${name}.html`, import.meta.url)), 'utf8');
}

function isPage(name: string): name is HostilePage {
  return Object.hasOwn(headers, name);
}

function render(name: HostilePage, extensionId: string): string {
  return fragment(name)
    .replace('<!-- books -->', () => fragment('books'))
    .replaceAll('EXTENSION_ID', extensionId);
}

/** Serves, on loopback, pages that are hard on an extension. Each says at its top what it does. */
export async function startHostilePages(): Promise<HostileServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname.slice(1);
    if (!isPage(name)) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...headers[name],
      })
      .end(render(name, (searchParams.get('id') ?? '').replace(/[^a-p]/g, '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page, extensionId) =>
      `http://127.0.0.1:${port}/${page}${extensionId === undefined ? '' : `?id=${extensionId}`}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
