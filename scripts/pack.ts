import { main, parseOptions } from './cli';
import { languageOf } from './pack/language';
import { run } from './pack/run';

/** `npm run --silent pack -- …`: checks, tests, tries out and begins rule packs. */
await main(async () => {
  const options = { pack: { type: 'string', multiple: true }, lang: { type: 'string' } } as const;
  const { values, positionals } = parseOptions(options, true);
  return run(positionals, values.pack, values.lang, languageOf(process.env));
});
