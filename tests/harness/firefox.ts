import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Args, PanelCalls, Result } from '../../messages';
import { connectMarionette } from './marionette';
import { waitFor } from './wait';

/** The id in the Firefox manifest. */
export const FIREFOX_ID = 'ledgerside@ledgerside.example';
/** Fixes the address of the extension's pages, which Firefox otherwise draws by lot. */
const UUID = '8f5d1e0a-6c1b-4d35-9b0e-2a54c7d2f6b1';

export interface Firefox {
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function's body in the page in front; its last statement returns a plain value. */
  inPage(body: string, args?: readonly unknown[]): Promise<unknown>;
  /** The same in the browser's own window, with the rights of the browser. */
  inBrowser(body: string, args?: readonly unknown[]): Promise<unknown>;
  /** Presses the extension's toolbar button. */
  pressToolbarButton(): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Clicks at a point of the page, also inside a frame that no script of ours reaches; then types. CSS px. */
  clickAndType(x: number, y: number, ...keys: string[]): Promise<void>;
  /** Calls the background as the workbench does; leaves the workbench in front. */
  call<K extends keyof PanelCalls>(call: K, args: Args<PanelCalls, K>): Promise<Result<PanelCalls, K>>;
  /** Installs the folder once more over itself, as an update does. */
  update(): Promise<void>;
  url(page: string): string;
  close(): Promise<void>;
}

const preferences = {
  'marionette.port': 0,
  // The question for a site is answered with yes; everything up to it and after it stays as it is.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'zh-CN, zh',
};

/** Starts Firefox without a window and loads the extension for as long as it runs. */
export async function startFirefox(executablePath: string, extensionDir: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'ledgerside-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const browser = spawn(
    executablePath,
    [
      '--headless',
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      '--profile',
      profile,
      '--width',
      '1440',
      '--height',
      '900',
    ],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_DISABLE_AUTO_SAFE_MODE: '1' } },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await waitFor(() => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')), {
    timeout: 60_000,
    what: 'Firefox to start',
  });
  const { send, close } = await connectMarionette(port);
  const run = async (
    context: 'content' | 'chrome',
    body: string,
    args: readonly unknown[],
  ): Promise<unknown> => {
    await send('Marionette:SetContext', { value: context });
    const { value } = (await send('WebDriver:ExecuteScript', { script: body, args, sandbox: null })) as {
      value: unknown;
    };
    await send('Marionette:SetContext', { value: 'content' });
    return value;
  };
  const install = async (): Promise<void> =>
    void (await send('Addon:Install', { path: extensionDir, temporary: true }));
  await install();
  await send('WebDriver:SetWindowRect', { width: 1440, height: 900 });
  return {
    go: async (url) => void (await send('WebDriver:Navigate', { url })),
    back: async () => void (await send('WebDriver:Back')),
    inPage: (body, args = []) => run('content', body, args),
    inBrowser: (body, args = []) => run('chrome', body, args),
    async pressToolbarButton() {
      // The page's tab may stand behind one that the extension opened.
      const { value: handle } = (await send('WebDriver:GetWindowHandle')) as { value: string };
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      await run(
        'chrome',
        `const widget = arguments[0].replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
         CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
         document.getElementById(widget).querySelector('.unified-extensions-item-action-button').click();`,
        [FIREFOX_ID],
      );
    },
    async screenshot(file) {
      const { value } = (await send('WebDriver:TakeScreenshot', { full: false, hash: false })) as {
        value: string;
      };
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    async clickAndType(x, y, ...keys) {
      const pressed = [...keys.join('')].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const pointer = [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', actions: pointer }],
      });
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions: pressed }],
      });
    },
    async call(call, args) {
      await send('WebDriver:Navigate', { url: `moz-extension://${UUID}/workbench.html` });
      const { value } = (await send('WebDriver:ExecuteAsyncScript', {
        script:
          'const done = arguments[1]; browser.runtime.sendMessage(arguments[0]).then(done, (error) => done({ ok: false, error: { code: String(error) } }));',
        args: [{ to: 'background', from: 'workbench', call, args }],
      })) as { value: Answer<Result<PanelCalls, typeof call>> };
      if (!value.ok) throw new Error(`${call}: ${value.error.code}`);
      return value.value;
    },
    update: install,
    url: (page) => `moz-extension://${UUID}/${page}`,
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => browser.kill('SIGKILL'));
      close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
