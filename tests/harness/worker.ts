import type { CDPSession, Worker } from 'playwright-core';
import type { Launched } from './launch';
import { waitFor } from './wait';

type Running = 'stopped' | 'starting' | 'running' | 'stopping';

/** Watches the browser's own account of its workers; Playwright keeps listing one that was stopped. */
async function withWorkerDomain(
  launched: Launched,
  use: (session: CDPSession, state: () => Running | undefined) => Promise<void>,
): Promise<void> {
  const page = await launched.context.newPage();
  try {
    const session = await launched.context.newCDPSession(page);
    const states = new Map<string, Running>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) states.set(version.scriptURL, version.runningStatus);
    });
    await session.send('ServiceWorker.enable');
    const state = () => [...states].find(([script]) => script.startsWith(launched.url('')))?.[1];
    await use(session, state);
  } finally {
    await page.close();
  }
}

/** Kills the service worker as the browser does when it needs the memory. The next event starts a new one. */
export async function killWorker(launched: Launched): Promise<void> {
  await withWorkerDomain(launched, async (session, state) => {
    await waitFor(() => state() !== undefined, { what: 'the service worker to be known' });
    await session.send('ServiceWorker.stopAllWorkers');
    await waitFor(() => state() === 'stopped', { what: 'the service worker to stop' });
  });
}

/** Starts the service worker without an event of the extension, and waits until it runs. */
export async function wakeWorker(launched: Launched): Promise<Worker> {
  await withWorkerDomain(launched, async (session, state) => {
    await session.send('ServiceWorker.startWorker', { scopeURL: launched.url('') });
    await waitFor(() => state() === 'running', { what: 'the service worker to run' });
  });
  return launched.worker();
}
