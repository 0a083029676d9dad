import { openBench } from '../bench/browser';
import { switchRow } from '../bench/switch';
import { main } from './cli';
import { buildExtension } from './extension';
await main(async () => {
  const dir = await buildExtension('chrome');
  const bench = await openBench(dir, '/usr/bin/chromium');
  const log: string[] = [];
  for (const w of bench.launched.context.serviceWorkers()) w.on('console', (m) => log.push(m.text()));
  bench.launched.context.on('console', (m) => { if (m.text().startsWith('ZZ')) log.push(m.text()); });
  console.log(JSON.stringify(await switchRow(bench)));
  await bench.close();
  console.log(log.slice(-60).join('\n'));
});
