import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { inProject } from '../scripts/root';
import { rewritingPage, staticPage } from './table-page';

export interface BenchServer {
  /** On the host that is switched on. */
  granted(path: string): string;
  /** The same page where the extension has no access. */
  bare(path: string): string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Embeds the Hypothesis client as its own instructions say, its frames empty: there is no service to talk to. */
function hypothesis(origin: string): string {
  const frame = `${origin}/blank`;
  const config = {
    assetRoot: `${origin}/lib/hypothesis/`,
    sidebarAppUrl: frame,
    notebookAppUrl: frame,
    profileAppUrl: frame,
  };
  return `<script type="application/json" class="js-hypothesis-config">${JSON.stringify(config)}</script><script async src="/lib/hypothesis/build/boot.js"></script>`;
}

const darkreader =
  '<script src="/lib/darkreader/darkreader.js"></script><script>DarkReader.enable({ brightness: 100 })</script>';

/** Serves the measured pages and the libraries they are measured against, on loopback. */
export async function serveBench(): Promise<BenchServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const origin = `http://${request.headers.host ?? ''}`;
    const pages: Record<string, () => string> = {
      '/static': () => staticPage(),
      '/static-hypothesis': () => staticPage(hypothesis(origin)),
      '/rewriting': () => rewritingPage(),
      '/rewriting-darkreader': () => rewritingPage(darkreader),
      '/blank': () => '<!doctype html><title>blank</title>',
    };
    const page = pages[pathname];
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page());
      return;
    }
    const file = inProject('node_modules', pathname.replace(/^\/lib\//, ''));
    if (!pathname.startsWith('/lib/') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
      })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    granted: (path) => `http://127.0.0.1:${port}/${path}`,
    bare: (path) => `http://localhost:${port}/${path}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
