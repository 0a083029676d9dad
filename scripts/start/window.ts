import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchWithExtension, type LaunchOptions } from '../../tests/harness';
import { say } from '../cli';
import { inProject } from '../root';
import { goTo } from '../site/open';

export interface WindowOptions {
  executablePath: string;
  extensionDir: string;
  url: string;
}

/** A profile that is kept, and that does not offer to translate Chinese where the browser speaks English. */
function profileFolder(): string {
  const folder = inProject('.cache/profile');
  const preferences = join(folder, 'Default/Preferences');
  if (!existsSync(preferences)) {
    mkdirSync(dirname(preferences), { recursive: true });
    writeFileSync(preferences, JSON.stringify({ translate: { enabled: false } }));
  }
  return folder;
}

async function launch(options: LaunchOptions) {
  try {
    return await launchWithExtension({ ...options, sandbox: process.getuid?.() !== 0 });
  } catch (error) {
    if (!(error instanceof Error) || !/sandbox/i.test(error.message)) throw error;
    say('This system does not let the browser use its sandbox; starting without it.');
    return launchWithExtension(options);
  }
}

/**
 * Opens a window with the extension at the given address and waits until the user closes it.
 * The profile is kept, so that notes are still there at the next start.
 */
export async function openWindow({ executablePath, extensionDir, url }: WindowOptions): Promise<void> {
  const { context, close } = await launch({
    executablePath,
    extensionDir,
    headless: false,
    viewport: null,
    userDataDir: profileFolder(),
    args: ['--start-maximized'],
  });
  const gone = new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    // On macOS the browser outlives its last window.
    context.on('page', (page) => page.on('close', () => context.pages().length === 0 && resolve()));
    for (const page of context.pages()) page.on('close', () => context.pages().length === 0 && resolve());
  });
  process.once('SIGINT', () => void close());
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await goTo(page, { address: url });
    await page.bringToFront();
    say(
      `The extension is loaded. ${url} is open: press 账边 (the ledger icon behind the puzzle piece of the`,
    );
    say('toolbar), grant this site, and the sidebar opens. Close the window to end.');
    await gone;
  } finally {
    await close();
  }
}
