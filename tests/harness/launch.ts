import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browser';
import { waitFor } from './wait';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extensionDir: string;
  headless?: boolean;
  /** Path of Chromium; found by itself when left out. */
  executablePath?: string;
  /** A profile to keep, for a second start with the same data. Left out: a fresh one, deleted on close. */
  userDataDir?: string;
  /** Language of the pages, `zh-CN` unless told; of the browser too where it has that language. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** CSS pixels; `null` follows the window. */
  viewport?: { width: number; height: number } | null;
  /** Runs the pages in Chromium's sandbox; not possible for root, and not needed for pages of our own. */
  sandbox?: boolean;
  /** More switches for Chromium. */
  args?: string[];
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** Address of one of the extension's own pages: `url('sidebar.html')`. */
  url(page: string): string;
  /** The service worker that runs now, or the next one to start. */
  worker(): Promise<Worker>;
  /** Also fine when the user has closed the browser already. */
  close(): Promise<void>;
}

function switches(options: LaunchOptions): string[] {
  return [
    `--disable-extensions-except=${options.extensionDir}`,
    `--load-extension=${options.extensionDir}`,
    `--lang=${options.locale ?? 'zh-CN'}`,
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // The last --disable-features wins. Playwright's own list switches off storage partitioning, and with it
    // IndexedDB in an extension's frame inside a web page; a user's Chromium keeps both.
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    ...(options.headless === false ? [] : ['--disable-gpu']),
    ...(options.args ?? []),
  ];
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}

/**
 * Id of the extension loaded from this folder, or null when there is none. Asked of the browser, because a
 * profile's second start need not start the worker; browsers too old to be asked tell by their worker.
 */
async function loadedId(context: BrowserContext, extensionDir: string): Promise<string | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('Extensions.getExtensions').catch(() => null);
  await session?.detach();
  if (answer)
    return answer.extensions.find((extension) => extension.path === realpathSync(extensionDir))?.id ?? null;
  return runningWorker(context).then(
    (worker) => new URL(worker.url()).host,
    () => null,
  );
}

declare const chrome: { action: { onClicked: { hasListeners(): boolean } } };

async function listens(context: BrowserContext): Promise<void> {
  const worker = await runningWorker(context);
  await waitFor(() => worker.evaluate(() => chrome.action.onClicked.hasListeners()), { what: 'the worker' });
}

/**
 * Starts Chromium with the extension.
 * @throws when no usable Chromium is installed, or when the extension did not get loaded.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const executablePath = options.executablePath ?? (await findBrowser());
  if (executablePath === null) throw new Error('No usable Chromium; `npm test` and `npm start` install one.');
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'ledgerside-profile-'));
  const forget = () => {
    if (options.userDataDir === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const locale = options.locale ?? 'zh-CN';
  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      locale,
      colorScheme: options.colorScheme ?? 'light',
      viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
      // On Linux the browser's own language comes from here, not from --lang, if its language packs are there.
      env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
      chromiumSandbox: options.sandbox ?? false,
      args: switches(options),
    });
  } catch (error) {
    forget();
    throw error;
  }
  let open = true;
  context.on('close', () => (open = false));
  const close = async () => {
    if (open) {
      await context.close().catch((error: unknown) => {
        // The last page goes before the browser does: somebody is closing it right now.
        if (!(error instanceof Error) || !/has been closed/.test(error.message)) throw error;
      });
    }
    forget();
  };
  const extensionId = await loadedId(context, options.extensionDir);
  if (extensionId === null) {
    await close();
    throw new Error(`The extension in ${options.extensionDir} was not loaded by ${executablePath}.`);
  }
  // A press of the button before the worker has run for the first time is heard by nobody.
  if (options.userDataDir === undefined) await listens(context);
  return {
    context,
    extensionId,
    url: (page) => `chrome-extension://${extensionId}/${page}`,
    worker: () => runningWorker(context),
    close,
  };
}
