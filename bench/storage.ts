import { evaluateIn, withPage, type Bench } from './browser';
import { bundle } from './bundle';
import type { exporting, importing, searching } from './page/storage';
import { atMost, type Row } from './row';

const NOTES = 200_000;

/** Fewer than the aim speaks of, so that the run stays short; said in each row. */
const EXPORTED = 20_000;
const IMPORTED = 10_000;
const ROUNDS = 7;

type Searching = Awaited<ReturnType<typeof searching>>;
type Exporting = Awaited<ReturnType<typeof exporting>>;
type Importing = Awaited<ReturnType<typeof importing>>;

const inMs = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

function searchRows({ characters, scan, slowest, first, newest }: Searching): Row[] {
  return [
    {
      what: `full-text search over ${NOTES} Chinese notes, slowest of eight queries, first 50 hits`,
      against: 'one indexOf without a hit over all the text',
      target: atMost(1.5),
      measured: slowest / scan,
      note: `search ${inMs(slowest)}, indexOf ${scan.toFixed(2)} ms over ${characters} characters; the very first search ${inMs(first)}`,
    },
    {
      what: `newest 50 notes of a client among ${NOTES}`,
      against: 'raw getAll on the index',
      target: atMost(2),
      measured: newest.ours / newest.raw,
      note: `ours ${inMs(newest.ours)}, raw ${inMs(newest.raw)}`,
    },
  ];
}

function exportRows({ ours, raw, found }: Exporting): Row[] {
  return [
    {
      what: `recall of these searches over ${EXPORTED} notes, all hits, worst query`,
      against: 'brute force',
      target: { sense: 'at least', limit: 1, unit: '' },
      measured: found.recall,
      note: '',
    },
    {
      what: `precision of these searches over ${EXPORTED} notes, all hits, worst query`,
      against: 'brute force',
      target: { sense: 'at least', limit: 1, unit: '' },
      measured: found.precision,
      note: '',
    },
    {
      what: `export of ${EXPORTED} notes (aim: 100,000)`,
      against: 'raw IndexedDB, getAll in chunks, stringify',
      target: atMost(1.1),
      measured: ours / raw,
      note: `ours ${inMs(ours)}, raw ${inMs(raw)}`,
    },
  ];
}

function importRows({ bytes, checks, writes }: Importing): Row[] {
  return [
    {
      what: `import of ${IMPORTED} notes (aim: 100,000): parse, validate, store`,
      against: 'JSON.parse and Dexie bulkPut alone',
      target: atMost(1.15),
      measured: writes.ours / writes.plain,
      note: `ours ${inMs(writes.ours)}, alone ${inMs(writes.plain)}, ${(bytes / 1e6).toFixed(1)} million characters`,
    },
    {
      what: `validating that import, without parsing it`,
      against: 'JSON.parse of the same file',
      target: atMost(1.3),
      measured: (checks.read - checks.parse) / checks.parse,
      note: `validating ${inMs(checks.read - checks.parse)}, JSON.parse ${inMs(checks.parse)}`,
    },
  ];
}

/** Storage, in a page of the extension. */
export async function storageRows(bench: Bench): Promise<Row[]> {
  const script = await bundle('bench/page/storage.ts');
  // Without a token this page draws nothing and asks for nothing.
  return withPage(bench, bench.launched.url('sidebar.html'), async (_, session) => {
    await evaluateIn(session, script);
    const searched = await evaluateIn<Searching>(session, `bench.searching(${NOTES}, ${ROUNDS})`);
    const exported = await evaluateIn<Exporting>(session, `bench.exporting(${EXPORTED}, ${ROUNDS})`);
    const imported = await evaluateIn<Importing>(session, `bench.importing(${IMPORTED}, ${ROUNDS})`);
    return [...searchRows(searched), ...exportRows(exported), ...importRows(imported)];
  });
}
