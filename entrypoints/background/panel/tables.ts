import type { TableArgs, TableCheck } from '../../../messages';
import type { Reading, Statement } from '../../../rules/reading';
import { join } from '../../../sites/join';
import type { StoredStatement } from '../../../storage/records';
import { statementKey } from '../../../storage/statements';
import { wouldLose } from '../attribution/would-lose';
import { bookStatements } from '../attribution/digests';
import { changed } from '../changed';
import { originOfFile } from '../fileOrigin';
import { Refusal, type PanelHandlers } from '../router';
import { storage } from '../storage';
import { checkTable } from '../tableCheck';

type Keys = 'table.check' | 'table.file' | 'table.unfile';

const PERIOD = /^20\d\d(?:-(?:0[1-9]|1[0-2]|Q[1-4])(?:\/20\d\d-(?:0[1-9]|1[0-2]))?)?$/;

interface Looked {
  check: TableCheck;
  reading: Reading;
  period: string | null;
  kept: StoredStatement[];
}

/** Tables from files and the clipboard, kept as those of pages are. */
export const tableHandlers: Pick<PanelHandlers, Keys> = {
  'table.check': async (args) => (await look(args)).check,
  async 'table.file'({ period: agreed, ...args }) {
    const { check, reading, period, kept } = await look({ ...args, period: agreed });
    if (check.locks.length > 0 || !period) return { locks: check.locks };
    const filed: StoredStatement[] = [];
    const replaced: StoredStatement[] = [];
    for (const statement of bookStatements(reading)) {
      if (wouldLose(kept, statement)) continue;
      const key = statementKey(args.clientId, period, statement);
      const row = {
        clientId: args.clientId,
        period,
        statement,
        origin: originOfFile(args.file ?? ''),
        readAt: Date.now(),
      };
      const before = kept.find((one) => one.key === key);
      if (!(await storage.statements.put(row))) continue;
      filed.push({ ...row, key });
      if (before) replaced.push(before);
    }
    return changed(Promise.resolve({ filed, replaced }));
  },
  async 'table.unfile'({ filed, replaced }) {
    for (const row of filed) await storage.statements.remove(row);
    for (const { key: _, ...row } of replaced) await storage.statements.put(row);
    return changed(Promise.resolve(null));
  },
};

async function look(args: TableArgs): Promise<Looked> {
  const clients = await storage.clients.list();
  const client = clients.find(({ id }) => id === args.clientId);
  if (!client) throw new Refusal({ code: 'not-found', detail: {} });
  const { me } = await storage.settings.get();
  const reading = join([args.reading], me?.firm);
  // What the table says of its period goes before what a person says.
  const period = reading.period ?? (args.period && PERIOD.test(args.period) ? args.period : null);
  const kept = period ? await storage.statements.list(client.id, period) : [];
  const alike = await storage.statements.alike(bookStatements(reading).filter(hasFigures));
  return {
    check: checkTable({ args: { ...args, period }, reading, client, clients, kept, alike }),
    reading,
    period,
    kept,
  };
}

const hasFigures = ({ rows }: Statement): boolean =>
  rows.some((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0));
