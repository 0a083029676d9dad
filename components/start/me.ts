import type { Settings } from '../../storage/records';

export type Me = NonNullable<Settings['me']>;

/** Both are needed: a note signed by half a name helps nobody. Null while one is missing. */
export function whole(me: Me): Me | null {
  const name = me.name.trim();
  const firm = me.firm.trim();
  return name === '' || firm === '' ? null : { name, firm };
}
