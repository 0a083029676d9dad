import type { DBCoreMutateRequest } from 'dexie';
import type { Database } from './database';

/** Tables whose rows decide what is said of a client. */
const watched = new Set(['clients', 'statements', 'suppressions', 'entries', 'cases']);

function ownersOf(table: string, request: DBCoreMutateRequest): string[] | null {
  if (request.type !== 'add' && request.type !== 'put') return null;
  return (request.values as readonly Record<string, unknown>[]).map((row) =>
    String(table === 'clients' ? row['id'] : row['clientId']),
  );
}

/**
 * Tells of every write whose client's figures may be others now, null for any client's. It is told while the write goes
 * on: what is read from then on waits for it.
 */
export function watchClients(db: Database, touched: (clientIds: readonly string[] | null) => void): void {
  db.use({
    stack: 'dbcore',
    name: 'watchClients',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        if (!watched.has(name)) return table;
        return {
          ...table,
          mutate(request) {
            touched(ownersOf(name, request));
            return table.mutate(request);
          },
        };
      },
    }),
  });
}
