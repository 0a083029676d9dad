import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inProject } from '../../../scripts/root';

/** The statement of the hostile pages. */
export const BOOKS = readFileSync(inProject('tests/harness/pages/books.html'), 'utf8');
/** The same where the tool says plainly that these are the client's books. */
export const SURE_BOOKS = BOOKS.replace('客户：', '账套：');
/** A page around some markup. */
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>账套</title></head><body>${body}</body></html>`;
/** Draws the page's template some time after the page has come. */
export const drawnLate = (books: string): string =>
  `<template>${books}</template><p>欢迎</p><script>
    setTimeout(() => document.body.append(document.querySelector('template').content), 1500);
  </script>`;

/** Pages that are never done, or never begin. */
const pages: Readonly<Record<string, string>> = {
  polls: pageOf(`${SURE_BOOKS}<script>setInterval(() => fetch('/trickle'), 100)</script>`),
  streams: pageOf(`${SURE_BOOKS}<script>new EventSource('/trickle')</script>`),
  picture: pageOf(`${SURE_BOOKS}<img src="/silent">`),
  // Of another site, or it would keep its page from answering too.
  'stuck-frame': pageOf(`${SURE_BOOKS}<iframe></iframe><script>
    document.querySelector('iframe').src = '//127.0.0.1:' + location.port + '/hung';
  </script>`),
  late: pageOf(drawnLate(SURE_BOOKS)),
  // What an element is called becomes a global of its window.
  globals: pageOf(`<div id="site"></div><script>var read = 1, textAt = 1</script>${SURE_BOOKS}`),
  hung: pageOf(`${SURE_BOOKS}<script>setTimeout(() => { for (;;); })</script>`),
  wanders: pageOf(`${SURE_BOOKS}<script>
    const times = Number(location.search.slice(1));
    if (times < 3) setTimeout(() => (location.search = times + 1), 300);
  </script>`),
};

export interface OddServer {
  url(name: string): string;
  /** An address of this machine at which nothing listens. */
  nowhere: string;
  close(): Promise<void>;
}

/** Sends a little again and again, and never ends. */
function trickle(response: ServerResponse, text: string): void {
  const timer = setInterval(() => response.write(text), 100);
  response.on('close', () => clearInterval(timer));
}

/** A port that was free just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Serves, on loopback, pages that a command may be pointed at and must not stumble over. */
export async function startOddPages(): Promise<OddServer> {
  const nowhere = `http://127.0.0.1:${await freePort()}/`;
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).replace(/\?.*/, '');
    if (name === 'silent') return;
    if (name === 'trickle') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      trickle(response, 'data: 1\n\n');
    } else if (name === 'endless') {
      response.writeHead(200, html).write(pageOf(SURE_BOOKS).replace('</body></html>', ''));
      trickle(response, '<!-- more -->');
    } else if (name === 'text') {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('1001 库存现金');
    } else if (name === 'saved') {
      response.writeHead(200, { ...html, 'content-disposition': 'attachment' }).end(pageOf(BOOKS));
    } else {
      const page = pages[name];
      response.writeHead(page === undefined ? 404 : 200, html).end(page ?? pageOf('没有这一页'));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    nowhere,
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
