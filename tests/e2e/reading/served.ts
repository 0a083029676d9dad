import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import type { TabView } from '../../../messages';
import {
  callBackground,
  copyOfExtension,
  introduce,
  launchWithExtension,
  sidebarNow,
  sidebarOf,
  switchOn,
  viewNow,
  waitFor,
  type Launched,
} from '../../harness';

/** A tool of one's own making in a tab, the sidebar switched on beside it. */
export interface Served {
  launched: Launched;
  page: Page;
  url: string;
  /** Puts a client into the archive, and gives its id. */
  client(name: string): Promise<string>;
  sidebar(): Promise<Frame>;
  /** Waits until what the sidebar is told fulfils a condition, and gives it. */
  when(what: string, holds: (view: TabView) => boolean): Promise<TabView>;
  close(): Promise<void>;
}

/**
 * Serves documents by their paths on loopback, opens the first one, and switches the sidebar on. `host` is the name
 * under which the browser finds them; no other name leads anywhere else, so that nothing is asked of the net.
 */
export async function serve(documents: Record<string, string>, host = '127.0.0.1'): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.writeHead(documents[pathname] === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(documents[pathname] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  const copy = await copyOfExtension();
  const args = host === '127.0.0.1' ? [] : ['--host-resolver-rules=MAP * 127.0.0.1'];
  const launched = await launchWithExtension({ extensionDir: copy.folder, args });
  await introduce(launched);
  const page = await launched.context.newPage();
  await page.goto(`${url}${Object.keys(documents)[0] ?? '/'}`);
  await switchOn(launched, page);
  return {
    launched,
    page,
    url,
    async client(name) {
      const draft = { name, code: null, taxId: null, taxpayerType: null, owner: null };
      const { id } = await callBackground(launched, 'client.create', { draft });
      await page.bringToFront();
      return id;
    },
    sidebar: () => sidebarOf(launched, page),
    when: (what, holds) =>
      waitFor(
        async () => {
          const frame = sidebarNow(launched, page);
          const view = frame && (await viewNow(frame).catch(() => null));
          return view && holds(view) && view;
        },
        { what },
      ),
    async close() {
      await launched.close();
      server.close();
      copy.remove();
    },
  };
}
