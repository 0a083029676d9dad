import { existsSync } from 'node:fs';
import { Refusal, say } from '../cli';
import { outputOf, runPackage } from '../command';
import { browserCandidates } from './candidates';
import { canInstallFromDebian, installFromDebian } from './debian';
import { ensureFont, FONT_PACKAGE, hasChineseFont } from './font';

/** From here on a headless Chromium is the whole browser, extensions included. */
const OLDEST = 132;

type Verdict = { usable: true } | { usable: false; why: string };

/** Judges a browser by what `--version` says, e.g. `Chromium 140.0.7339.80` or `Google Chrome 140.0.7339.80`. */
export function judgeVersion(text: string): Verdict {
  const [, name = '', major = ''] = /^(.*?)\s+(\d+)\./.exec(text.trim()) ?? [];
  if (name !== 'Chromium' && name !== 'Google Chrome for Testing') {
    return {
      usable: false,
      why: `it says "${text.trim().split('\n', 1)[0]}"; only Chromium and Chrome for Testing take an unpacked extension`,
    };
  }
  return Number(major) >= OLDEST
    ? { usable: true }
    : { usable: false, why: `version ${major} is older than ${OLDEST}` };
}

async function judge(file: string): Promise<Verdict> {
  // On Windows chrome.exe opens a window for --version; its place must speak for it.
  if (process.platform === 'win32') return { usable: true };
  const version = await outputOf(file, ['--version']);
  return version === null ? { usable: false, why: 'it does not start' } : judgeVersion(version);
}

/**
 * Path of a Chromium that takes the extension, or null.
 * @throws Refusal when LEDGERSIDE_CHROMIUM names one that does not.
 */
export async function findBrowser(): Promise<string | null> {
  const chosen = process.env['LEDGERSIDE_CHROMIUM'];
  if (chosen) {
    const verdict: Verdict = existsSync(chosen)
      ? await judge(chosen)
      : { usable: false, why: 'there is no such file' };
    if (!verdict.usable) throw new Refusal(`LEDGERSIDE_CHROMIUM=${chosen} cannot be used: ${verdict.why}.`);
    return chosen;
  }
  for (const file of browserCandidates()) {
    if ((await judge(file)).usable) return file;
  }
  return null;
}

async function install(): Promise<boolean> {
  if (canInstallFromDebian()) {
    const font = (await hasChineseFont()) ? [] : [FONT_PACKAGE];
    if (await installFromDebian(['chromium', ...font])) return true;
  }
  say('Installing Chromium with its usual installer …');
  return (await runPackage('playwright-core/cli.js', ['install', '--no-shell', 'chromium'])) === 0;
}

/**
 * Path of a Chromium that takes the extension; installs one, and a Chinese font, where they are missing.
 * @throws Refusal with one line that says what to install.
 */
export async function ensureBrowser(): Promise<string> {
  const found = (await findBrowser()) ?? ((await install()) ? await findBrowser() : null);
  if (found === null) {
    throw new Refusal(
      'No usable Chromium: install Chromium or Chrome for Testing (branded Chrome and Edge do not take ' +
        '--load-extension) and name it in LEDGERSIDE_CHROMIUM if it is not found.',
    );
  }
  await ensureFont();
  return found;
}
