import { main, parseOptions } from './cli';
import { run } from './pack/run';

/** `npm run --silent pack -- …`: checks, tests, tries out and begins rule packs. */
await main(async () => {
  const { values, positionals } = parseOptions({ pack: { type: 'string', multiple: true } }, true);
  return run(positionals, values.pack);
});
