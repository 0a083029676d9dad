import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Refusal, say } from './cli';
import { runPackage } from './command';
import { fingerprint } from './fingerprint';
import { inProject } from './root';

export type Target = 'chrome' | 'firefox';

/** Folders at the top that no build reads. What is new and unknown counts as read. */
const unread = new Set(
  '.git .github .ci .wxt .output .cache node_modules bench demo demo-output docs scripts tests test-results'.split(
    ' ',
  ),
);

function isNoSource(path: string): boolean {
  return unread.has(path) || /\.(test|e2e)\.tsx?$/.test(path) || /^[^/]+\.(md|log|zip)$/.test(path);
}

/** Folder of the unpacked extension. */
export function extensionFolder(target: Target): string {
  return inProject('.output', `${target}-mv3`);
}

/** Runs wxt as a production build, also from inside a test runner that sets NODE_ENV. */
export async function runWxt(args: readonly string[]): Promise<void> {
  const env = { ...process.env };
  delete env['NODE_ENV'];
  delete env['VITEST'];
  if ((await runPackage('wxt/bin/wxt.mjs', args, { env })) !== 0) {
    throw new Refusal(`wxt ${args.join(' ')} failed; its messages are above.`);
  }
}

interface Stamp {
  sources: string;
  output: string;
}

/**
 * Builds the unpacked extension, unless sources and output are those of the last build.
 * @returns the folder, ready to be loaded.
 */
export async function buildExtension(target: Target): Promise<string> {
  const folder = extensionFolder(target);
  const stampFile = inProject('.cache/build', `${target}.json`);
  const sources = fingerprint(inProject(), isNoSource);
  if (existsSync(stampFile) && existsSync(folder)) {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
    if (stamp.sources === sources && stamp.output === fingerprint(folder)) return folder;
  }
  say(`Building the extension for ${target} …`);
  await runWxt(['build', '-b', target, '--mv3']);
  mkdirSync(inProject('.cache/build'), { recursive: true });
  const stamp: Stamp = { sources, output: fingerprint(folder) };
  writeFileSync(stampFile, JSON.stringify(stamp));
  return folder;
}
