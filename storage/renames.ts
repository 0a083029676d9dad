import { noteFromStored, noteToStored } from './derived';
import type { Writing } from './writing';

/** Ids of rules and scripts that a pack has changed, new by old. */
type Renames = ReadonlyMap<string, string>;

/**
 * Rows that name rules and scripts by ids of before. Only the ids change: nobody has edited the row, so it keeps the
 * time and the name of its last edit, and another machine that does the same ends up with the same row.
 */
export function createRenames({ db }: Writing) {
  return {
    /** Puts the new ids into suppressions, cases and notes, taken-away ones included. Gives the number of rows changed. */
    apply(renames: Renames): Promise<number> {
      if (renames.size === 0) return Promise.resolve(0);
      const now = (id: string): string => renames.get(id) ?? id;
      const old = (id: string | null | undefined): boolean => typeof id === 'string' && renames.has(id);
      return db.transaction('rw', [db.suppressions, db.cases, db.notes], async () => {
        const suppressions = await db.suppressions.filter(({ rule }) => old(rule)).toArray();
        await db.suppressions.bulkPut(suppressions.map((row) => ({ ...row, rule: now(row.rule) })));
        const cases = await db.cases.filter(({ rule, draft }) => old(rule) || old(draft?.script)).toArray();
        await db.cases.bulkPut(
          cases.map(({ draft, ...row }) => ({
            ...row,
            rule: now(row.rule),
            draft: draft && { ...draft, script: now(draft.script) },
          })),
        );
        const notes = await db.notes.filter(({ rule, script }) => old(rule) || old(script?.id)).toArray();
        await db.notes.bulkPut(
          notes.map(noteFromStored).map(({ rule, script, ...note }) =>
            noteToStored({
              ...note,
              rule: rule === null ? null : now(rule),
              script: script && { ...script, id: now(script.id) },
            }),
          ),
        );
        return suppressions.length + cases.length + notes.length;
      });
    },
  };
}

export type RenamedRows = ReturnType<typeof createRenames>;
