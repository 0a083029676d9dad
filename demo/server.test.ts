import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from './server';

describe('the demo server', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  const get = (path: string): Promise<Response> => fetch(new URL(path, demo.url));

  it('serves the shell and the client list on loopback', async () => {
    expect(demo.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await get('/')).text()).toContain('丰谷');
    const clients: unknown = await (await get('/api/clients')).json();
    expect(clients).toHaveLength(19);
  });

  it('says so when there is nothing, and stays within its folder', async () => {
    for (const path of [
      '/api/books/9999/income',
      '/api/books/0037/toString',
      '/nothing.html',
      '/..%2fserver.ts',
      '/app',
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });
});
