import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { main, parseOptions, reasonOf, UsageError } from './cli';
import { buildExtension } from './extension';
import { makeFolder } from './folder';
import { inProject } from './root';
import { ensureBrowser } from './setup/browser';
import { serveDemo } from './start/demo';
import { openWindow } from './start/window';
import { walk } from './walk';

function parseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--url ${text} is not an http or https address.`);
  return url.href;
}

/** The folder, made before anything else is done: what cannot be written is better known at once. */
function parseFolder(text: string): string {
  const folder = resolve(text);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`--out ${text} is not a folder.`);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`--out ${text} cannot be written: ${reasonOf(error)}`);
  }
  return folder;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** `npm start [-- --headless] [--out DIR] [--url URL]`: the extension beside the demo books, or beside another tool. */
await main(async () => {
  const { values } = parseOptions({
    headless: { type: 'boolean', default: false },
    out: { type: 'string' },
    url: { type: 'string' },
  });
  const other = values.url === undefined ? null : parseAddress(values.url);
  const out = values.out === undefined ? inProject('demo-output') : parseFolder(values.out);
  const executablePath = await ensureBrowser();
  const extensionDir = await buildExtension('chrome');
  const demo = other === null ? await serveDemo() : null;
  const url = other ?? demo?.url ?? '';
  try {
    if (values.headless || !hasDisplay()) {
      await walk({ executablePath, extensionDir, url, demo: demo !== null, out });
    } else {
      await openWindow({ executablePath, extensionDir, url });
    }
  } finally {
    await demo?.close();
  }
});
