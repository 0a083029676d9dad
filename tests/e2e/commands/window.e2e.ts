import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/root';
import { waitFor } from '../../harness';

/** A screen nobody sees. Without it there is no window to open, and nothing here can be shown. */
const XVFB = '/usr/bin/Xvfb';
const hasScreen = existsSync(XVFB);

/** Started with a screen of its own that the server chooses a number for. */
function startScreen(): Promise<{ server: ChildProcess; display: string }> {
  const server = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once('data', (number: Buffer) =>
      resolve({ server, display: `:${number.toString().trim()}` }),
    );
  });
}

/** Ends the browser of the kept profile as its last window does when it is closed. */
function closeBrowser(): void {
  const [pid] = /\d+$/.exec(readlinkSync(inProject('.cache/profile/SingletonLock'))) ?? [];
  process.kill(Number(pid), 'SIGTERM');
}

describe.skipIf(!hasScreen)(`npm start with a window${hasScreen ? '' : ' (no Xvfb here)'}`, () => {
  let screen: Awaited<ReturnType<typeof startScreen>>;
  beforeAll(async () => {
    screen = await startScreen();
  });
  afterAll(() => void screen?.server.kill());

  it('opens the demo books with the extension, stays until it is closed, and then ends well', async () => {
    const child = spawn(process.execPath, [inProject('scripts/run.mjs'), 'start'], {
      cwd: inProject(),
      env: { ...process.env, DISPLAY: screen.display },
    });
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await waitFor(() => printed.includes('Close the window to end.') || child.exitCode !== null, {
      what: 'the window to open',
      timeout: 240_000,
    });
    expect(printed).toMatch(/The extension is loaded\. http:\/\/127\.0\.0\.1:\d+\/#\/trial-balance/);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(child.exitCode).toBeNull();
    closeBrowser();
    expect(await ended, printed).toBe(0);
  });
});
