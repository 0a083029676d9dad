import { join } from 'node:path';
import { startSqlLedger, stopSqlLedger } from './sql-ledger/setup';
import { lockDirectory, requireDebianRoot, Unavailable, type Log } from './system';
import { startTryton, stopTryton } from './tryton/setup';

export const toolIds = ['tryton', 'sql-ledger'] as const;
export type ToolId = (typeof toolIds)[number];

export interface Tool {
  readonly id: ToolId;
  /** The page to open first; it shows the login form. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

export interface Skipped {
  /** One plain line: why the tool cannot be set up on this machine. */
  readonly skipped: string;
}

export interface StartOptions {
  /** Everything the tool writes goes below this directory, e.g. `.cache/tools`. */
  readonly workDir: string;
  readonly log: Log;
  /** Leave the tool running when this process ends (for use by hand). */
  readonly keep?: boolean;
}

const ways = {
  tryton: [startTryton, stopTryton],
  'sql-ledger': [startSqlLedger, stopSqlLedger],
} as const;

/** Set up, seed (when needed) and start a tool on loopback with fresh data. */
export async function startTool(id: ToolId, options: StartOptions): Promise<Tool | Skipped> {
  const { workDir, log, keep = false } = options;
  const [start, end] = ways[id];
  let unlock: (() => void) | undefined;
  try {
    requireDebianRoot();
    unlock = lockDirectory(join(workDir, id));
    const { url, user, password } = await start(workDir, log, keep);
    return {
      id,
      url,
      user,
      password,
      async stop() {
        await end(workDir);
        unlock?.();
      },
    };
  } catch (error) {
    if (unlock !== undefined) {
      await end(workDir);
      unlock();
    }
    if (error instanceof Unavailable) return { skipped: error.message };
    throw error;
  }
}

/** Stop whatever an earlier run left running below the work directory. */
export async function stopTool(id: ToolId, workDir: string): Promise<void> {
  const unlock = lockDirectory(join(workDir, id));
  try {
    await ways[id][1](workDir);
  } finally {
    unlock();
  }
}
