import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';
const mac = process.platform === 'darwin';

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

/** Files `<folder>/<one name><rest>` for every name in the folder, the highest version first. */
function below(folder: string, starts: string, rests: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(starts))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => rests.map((rest) => join(folder, name, rest)));
}

function cacheFolder(): string {
  if (windows) return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local');
  return mac
    ? join(homedir(), 'Library/Caches')
    : (process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'));
}

const testingApp = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const inArchive = windows
  ? ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe']
  : mac
    ? [
        `chrome-mac-arm64/${testingApp}`,
        `chrome-mac-x64/${testingApp}`,
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ]
    : ['chrome-linux64/chrome', 'chrome-linux/chrome'];

/**
 * Where a Chromium or a Chrome for Testing may stand, best first. Branded Chrome and Edge are left out
 * on purpose: since version 137 they ignore `--load-extension` without a word.
 */
export function browserCandidates(): string[] {
  const playwright = process.env['PLAYWRIGHT_BROWSERS_PATH'] || join(cacheFolder(), 'ms-playwright');
  const applications = mac ? ['/Applications', join(homedir(), 'Applications')] : [];
  const programs = windows ? [cacheFolder(), process.env['ProgramFiles'] ?? 'C:/Program Files'] : [];
  return [
    ...onPath(['chromium', 'chromium-browser']),
    ...below(playwright, 'chromium-', inArchive),
    // Where `npx puppeteer browsers install chrome` puts Chrome for Testing.
    ...below(join(homedir(), '.cache/puppeteer/chrome'), '', inArchive),
    ...applications.flatMap((folder) => [
      join(folder, testingApp),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]),
    ...programs.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
  ].filter((file) => existsSync(file));
}
