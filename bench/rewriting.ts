import { setTimeout as sleep } from 'node:timers/promises';
import { withPage, type Bench } from './browser';
import { inTurns } from './measure';
import { atMost, type Row } from './row';
import { scriptTime, traced } from './trace';

const ROUNDS = 3;
const SECONDS = 5;
/** Both sides have come to rest before the page begins to rewrite itself. */
const REST = 1000;

/** Script on a page that draws its 50 × 8 table anew twenty times a second. */
export async function rewritingRow(bench: Bench): Promise<Row> {
  const { launched, server } = bench;
  const cost = (url: string, script: string) => () =>
    withPage(bench, url, async (page) => {
      await sleep(REST);
      const trace = await traced(page, async () => {
        await page.evaluate(`rewrite(${SECONDS})`);
      });
      return scriptTime(trace, script);
    });
  const { ours, darkreader } = await inTurns(
    {
      ours: cost(server.granted('rewriting'), launched.url('page.js')),
      darkreader: cost(server.bare('rewriting-darkreader'), '/lib/darkreader/'),
    },
    ROUNDS,
  );
  return {
    what: `content script on a page rewriting a 50 × 8 table 20 times a second for ${SECONDS} s: script, CPU time`,
    against: 'Dark Reader in the same page',
    target: atMost(0.15),
    measured: ours / darkreader,
    note: `ours ${ours.toFixed(1)} ms, Dark Reader ${darkreader.toFixed(1)} ms`,
  };
}
