import { readdirSync, readFileSync } from 'node:fs';
import { main, parseOptions } from './cli';
import { runWxt } from './extension';
import { inProject } from './root';

/** `npm run zip`: what the stores take, and for Firefox the sources they ask for. */
await main(async () => {
  parseOptions({});
  await runWxt(['zip', '-b', 'chrome', '--mv3']);
  await runWxt(['zip', '-b', 'firefox', '--mv3']);
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
  // Packages of earlier versions may lie beside them.
  const isOwn = (name: string): boolean => name.includes(`-${version}-`) && name.endsWith('.zip');
  for (const name of readdirSync(inProject('.output')).filter(isOwn)) console.log(inProject('.output', name));
});
