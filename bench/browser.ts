import type { CDPSession, Page } from 'playwright-core';
import {
  grantHost,
  launchWithExtension,
  pressToolbarButton,
  sidebarOf,
  type Launched,
} from '../tests/harness';
import { serveBench, type BenchServer } from './server';

/** The browser, the extension and the pages that all rows share. */
export interface Bench {
  launched: Launched;
  server: BenchServer;
  close(): Promise<void>;
}

/** Starts them, and switches the extension on for the one host. */
export async function openBench(extensionDir: string, executablePath: string): Promise<Bench> {
  const server = await serveBench();
  // The precise heap is not rounded to buckets; pages that count what is alive on it collect the garbage first.
  const launched = await launchWithExtension({
    extensionDir,
    executablePath,
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  await grantHost(launched, 'http://127.0.0.1/*');
  const page = await launched.context.newPage();
  await page.goto(server.granted('blank'));
  await pressToolbarButton(launched, page);
  await sidebarOf(launched, page);
  await page.close();
  return {
    launched,
    server,
    close: async () => {
      await launched.close();
      await server.close();
    },
  };
}

/** Opens a page with a DevTools session, uses it, closes it. */
export async function withPage<T>(
  { launched }: Bench,
  url: string,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await launched.context.newPage();
  try {
    const session = await launched.context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    return await use(page, session);
  } finally {
    await page.close();
  }
}

/** Bytes of the page's JavaScript heap, the worlds of extensions in it included. */
export async function heapOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}

/** Runs an expression in the page, past any content security policy. */
export async function evaluateIn<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
