import { startDemo } from '../../demo/server';

export interface ServedDemo {
  /** The trial balance of a client with something to explain. */
  url: string;
  close(): Promise<void>;
}

const usualPort = 8090;
const trialBalance = '#/trial-balance?client=0037&period=2026-10';

/**
 * Serves the demo books on loopback: where possible on the same port each time, because a site that was
 * turned on is known by its address and the profile of `npm start` is kept.
 */
export async function serveDemo(): Promise<ServedDemo> {
  const demo = await startDemo({ port: usualPort }).catch(() => startDemo());
  return { url: `${demo.url}${trialBalance}`, close: () => demo.close() };
}
