import { openBench } from './browser';
import { findBrowser } from '../scripts/setup/browser';
import { tableText } from './row';
import { staticRows, sizeRow } from './content-script';
import { rewritingRow } from './rewriting';
import { tableRows } from './table';
import { switchRow } from './switch';
import { storageRows } from './storage';
const b = await openBench('/tmp/ext', (await findBrowser())!);
const t = async (name: string, f: () => Promise<any>) => {
  if (!process.argv[2]!.includes(name)) return;
  const s = Date.now();
  try {
    console.log(tableText([await f()].flat()));
  } catch (e) {
    console.log(name, e);
  }
  console.log(name, Date.now() - s, 'ms');
};
await t('switch', () => switchRow(b));
await t('table', () => tableRows(b));
await t('storage', () => storageRows(b));
await t('static', () => staticRows(b));
await t('rewriting', () => rewritingRow(b));
await t('size', async () => sizeRow('/tmp/ext'));
await b.close();
