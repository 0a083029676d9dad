import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { answer } from './api';
import { staticFile } from './static';

export interface DemoOptions {
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  readonly host?: '127.0.0.1';
}

export interface Demo {
  readonly url: string;
  close(): Promise<void>;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

function pathOf(request: IncomingMessage): URL | null {
  try {
    return new URL(request.url ?? '/', 'http://127.0.0.1');
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = pathOf(request);
  if (url === null) return sendJson(response, 400, { error: '地址不对' });
  if (request.method !== 'GET') return sendJson(response, 405, { error: '只能读取' });
  if (url.pathname.startsWith('/api/')) {
    const body = answer(url.pathname.slice('/api/'.length), url.searchParams);
    return sendJson(response, body === undefined ? 404 : 200, body ?? { error: '没有这个账套或模块' });
  }
  const file = await staticFile(url.pathname);
  if (file === null) return sendJson(response, 404, { error: '没有这个页面' });
  send(response, 200, file.type, file.body);
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the demo has no port'));
      else resolve(address.port);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });

/** Serves the demo books 丰谷云账 on loopback. */
export async function startDemo({ port = 0, host = '127.0.0.1' }: DemoOptions = {}): Promise<Demo> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { error: '服务出错' });
    });
  });
  const taken = await listen(server, port, host);
  return { url: `http://${host}:${taken}/`, close: () => stop(server) };
}

/** Run by itself: `node --import tsx demo/server.ts [port]`. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await startDemo({ port: Number(process.argv[2] ?? 8090) });
  console.log(`丰谷云账 ${url}`);
}
