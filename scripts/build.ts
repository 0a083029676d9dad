import { main, parseOptions } from './cli';
import { buildExtension } from './extension';

/** `npm run build [-- --chrome]`: the unpacked extension for Chrome and Firefox, or for Chrome alone. */
await main(async () => {
  const { values } = parseOptions({ chrome: { type: 'boolean', default: false } });
  console.log(await buildExtension('chrome'));
  if (!values.chrome) console.log(await buildExtension('firefox'));
});
