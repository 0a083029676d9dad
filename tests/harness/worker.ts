import type { CDPSession, Worker } from 'playwright-core';
import type { Launched } from './launch';
import { waitFor } from './wait';

type Running = 'stopped' | 'starting' | 'running' | 'stopping';

/**
 * Watches the browser's own account of our worker, all states since the start of watching, newest last; Playwright keeps
 * listing one that was stopped.
 */
async function withWorkerDomain(
  launched: Launched,
  use: (session: CDPSession, states: readonly Running[]) => Promise<void>,
): Promise<void> {
  const page = await launched.context.newPage();
  try {
    const session = await launched.context.newCDPSession(page);
    const states: Running[] = [];
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) {
        if (scriptURL.startsWith(launched.url(''))) states.push(runningStatus);
      }
    });
    await session.send('ServiceWorker.enable');
    await use(session, states);
  } finally {
    await page.close();
  }
}

/** Kills the service worker as the browser does when it needs the memory. The next event starts a new one. */
export async function killWorker(launched: Launched): Promise<void> {
  await withWorkerDomain(launched, async (session, states) => {
    await waitFor(() => states.length > 0, { what: 'the service worker to be known' });
    const before = states.length;
    const running = states.at(-1) !== 'stopped';
    await session.send('ServiceWorker.stopAllWorkers');
    // A message of some page may start the next one at once.
    await waitFor(() => !running || states.slice(before).includes('stopped'), {
      what: 'the service worker to stop',
    });
  });
}

/** Starts the service worker without an event of the extension, and waits until it runs. */
export async function wakeWorker(launched: Launched): Promise<Worker> {
  await withWorkerDomain(launched, async (session, states) => {
    await session.send('ServiceWorker.startWorker', { scopeURL: launched.url('') });
    await waitFor(() => states.at(-1) === 'running', { what: 'the service worker to run' });
  });
  return launched.worker();
}
