import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openBench } from '../bench/browser';
import { coldStartRows } from '../bench/cold-start';
import { sizeRow, staticRows } from '../bench/content-script';
import { exportHeapRow } from '../bench/export-heap';
import { rewritingRow } from '../bench/rewriting';
import { tableText, verdictOf, type Row } from '../bench/row';
import { ruleRows } from '../bench/rules';
import { searchTextRows } from '../bench/search-text';
import { storageRows } from '../bench/storage';
import { switchRow } from '../bench/switch';
import { tableRows } from '../bench/table';
import { main, parseOptions, reasonOf, say, UsageError } from './cli';
import { buildExtension } from './extension';
import { ensureBrowser } from './setup/browser';

function parseFile(text: string): string {
  const file = resolve(text);
  if (!existsSync(dirname(file))) throw new UsageError(`--json ${text}: there is no such folder.`);
  if (existsSync(file) && statSync(file).isDirectory()) throw new UsageError(`--json ${text} is a folder.`);
  try {
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
  } catch (error) {
    throw new UsageError(`--json ${text} cannot be written: ${reasonOf(error)}`);
  }
  return file;
}

async function measureAll(extensionDir: string, executablePath: string): Promise<Row[]> {
  const rows: Row[] = [sizeRow(extensionDir)];
  say('Measuring rules …');
  rows.push(...(await ruleRows()));
  const bench = await openBench(extensionDir, executablePath);
  try {
    say('Measuring the content script on a still page …');
    rows.unshift(...(await staticRows(bench)));
    say('Measuring the content script on a page that rewrites itself …');
    rows.push(await rewritingRow(bench));
    say('Measuring the reading of a table …');
    rows.push(...(await tableRows(bench)));
    say('Measuring the switch of a client …');
    rows.push(await switchRow(bench));
    say('Measuring storage …');
    rows.push(...(await storageRows(bench)));
    say('Measuring the search text …');
    rows.push(...(await searchTextRows(bench)));
    say('Measuring the heap of the export …');
    rows.push(await exportHeapRow(bench));
    say('Measuring the first search after a cold start …');
    rows.push(...(await coldStartRows(bench)));
  } finally {
    await bench.close();
  }
  return rows;
}

/** `npm run bench [-- --json FILE]`: what our work costs beside that of others, as ratios of one run. */
await main(async () => {
  const { values } = parseOptions({ json: { type: 'string' } });
  const file = values.json === undefined ? null : parseFile(values.json);
  const executablePath = await ensureBrowser();
  const extensionDir = await buildExtension('chrome');
  const rows = await measureAll(extensionDir, executablePath);
  console.log(tableText(rows));
  const count = (verdict: string): number => rows.filter((row) => verdictOf(row) === verdict).length;
  console.log(`\n${count('met')} met, ${count('over target')} over target, ${count('not yet')} not yet`);
  if (file !== null)
    writeFileSync(
      file,
      `${JSON.stringify({ rows: rows.map((row) => ({ ...row, verdict: verdictOf(row) })) }, null, 2)}\n`,
    );
});
