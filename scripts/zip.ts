import { readdirSync } from 'node:fs';
import { main, parseOptions } from './cli';
import { runWxt } from './extension';
import { inProject } from './root';

/** `npm run zip`: what the stores take, and for Firefox the sources they ask for. */
await main(async () => {
  parseOptions({});
  await runWxt(['zip', '-b', 'chrome', '--mv3']);
  await runWxt(['zip', '-b', 'firefox', '--mv3']);
  for (const name of readdirSync(inProject('.output')).filter((entry) => entry.endsWith('.zip'))) {
    console.log(inProject('.output', name));
  }
});
