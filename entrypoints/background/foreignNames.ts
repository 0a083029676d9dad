import { foreignNames, type ForeignName } from '../../rules/foreignNames';
import { indexNames, type NameIndex } from '../../rules/nameIndex';
import type { Statement } from '../../rules/reading';
import type { Client, Settings } from '../../storage/records';
import { storage } from './storage';

/** The index of names, as long as nothing in the archive changed. */
let kept: { of: string; index: NameIndex } | null = null;

function indexOf(clients: readonly Client[]): NameIndex {
  const newest = clients.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
  const of = `${clients.length}|${newest}`;
  if (kept?.of !== of) kept = { of, index: indexNames(clients) };
  return kept.index;
}

/** Names of other clients of the archive in a text for one; `shown` are the statements on its page now. */
export async function foreignNamesIn(
  text: string,
  owner: Client,
  me: Settings['me'],
  shown: readonly Statement[],
): Promise<ForeignName[]> {
  const index = indexOf(await storage.clients.list());
  const names = [owner.name, ...owner.aliases, ...owner.people.map(({ name }) => name)];
  if (me) names.push(me.name, me.firm);
  const whose = { clientId: owner.id, names, words: [] };
  const found = foreignNames(text, index, whose);
  // Its statements are read only when there is something to be excused.
  return found.length === 0
    ? found
    : foreignNames(text, index, { ...whose, words: await wordsOf(owner, shown) });
}

/** Every word in the client's own statements, of all periods. */
async function wordsOf({ id }: Client, shown: readonly Statement[]): Promise<string[]> {
  const periods = await storage.statements.periods(id);
  const stored = (await Promise.all(periods.map((period) => storage.statements.list(id, period)))).flat();
  const statements = [...shown, ...stored.map(({ statement }) => statement)];
  const words = statements.flatMap(({ rows }) =>
    rows.flatMap((row) => Object.values(row).filter((cell): cell is string => typeof cell === 'string')),
  );
  return [...new Set(words)];
}
