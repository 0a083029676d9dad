/** Runs inside a page: starts a worker for each call, and ends it after the answer. */
import { inTurns, median, timed } from '../measure';
import type { Calls } from './cold-worker';

type Answer<K extends keyof Calls> = Awaited<ReturnType<Calls[K]>>;

function inWorker<K extends keyof Calls>(
  script: string,
  name: K,
  ...args: Parameters<Calls[K]>
): Promise<Answer<K>> {
  const serve = `
    onmessage = ({ data: [name, args] }) =>
      bench.calls[name](...args).then(
        (value) => postMessage({ value }),
        (error) => postMessage({ error: String(error?.stack ?? error) }),
      );`;
  const address = URL.createObjectURL(new Blob([script, serve], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return new Promise<Answer<K>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ value: Answer<K> } | { error: string }>) =>
      'error' in data ? reject(new Error(data.error)) : resolve(data.value);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage([name, args]);
  }).finally(() => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
}

const words = { frequent: '发票', rare: '拆迁' };

export const fill = async (script: string, count: number): Promise<{ ours: number; sqlite: number }> => ({
  ours: await timed(() => inWorker(script, 'fillOurs', count))(),
  sqlite: await timed(() => inWorker(script, 'fillSqlite', count))(),
});

/** Medians in milliseconds, by kind of word; `opening` is what of SQLite's time the opening took. */
export async function searches(script: string, limit: number, rounds: number) {
  const all = [];
  for (const [kind, word] of Object.entries(words)) {
    const found = new Set<string>();
    const opening: number[] = [];
    const seen = ({ ids }: { ids: string[] }): void => {
      if (ids.length !== limit) throw new Error(`${ids.length} hits of ${word}.`);
      found.add(ids.join());
    };
    const times = await inTurns(
      {
        ours: async () => {
          const answer = await inWorker(script, 'searchOurs', word, limit);
          seen(answer);
          return answer.took;
        },
        sqlite: async () => {
          const answer = await inWorker(script, 'searchSqlite', word, limit);
          seen(answer);
          opening.push(answer.opening);
          return answer.took;
        },
      },
      rounds,
    );
    if (found.size !== 1) throw new Error(`The two do not find the same notes for ${word}.`);
    all.push({ kind, ...times, opening: median(opening) });
  }
  return all;
}
