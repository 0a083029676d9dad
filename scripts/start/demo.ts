import { startDemo } from '../../demo/server';

/** What is opened first: the trial balance of the demo books. */
export interface OpenedDemo {
  url: string;
  close(): Promise<void>;
}

/** Serves the demo books on a free port of loopback. */
export async function serveDemo(): Promise<OpenedDemo> {
  return startDemo();
}
