import type { Table } from 'dexie';

/** Our rows under these keys, in their order. Asking for a row that is not there costs as much as for one that is. */
export async function getKnown<T>(
  table: Table<T, string>,
  keys: readonly string[],
): Promise<(T | undefined)[]> {
  const known = new Set(await table.toCollection().primaryKeys());
  const wanted = keys.filter((key) => known.has(key));
  const rows = await table.bulkGet(wanted);
  const byKey = new Map(wanted.map((key, index) => [key, rows[index]]));
  return keys.map((key) => byKey.get(key));
}
