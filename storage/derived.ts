/** Columns that are computed from a row when it is stored, and taken off when it leaves the database. */
import type { StoredNote, StoredPromise } from './database';
import type { Note, ServicePromise } from './records';
import { searchTextOf } from './search-text';

/** Owner of the firm's default promises in the index. */
export const FIRM = 'firm';

/** Names of the computed columns. */
export const derivedColumns = {
  notes: ['searchText', 'recency', 'draftOf', 'dueOn', 'usedFor'],
  promises: ['owner'],
} as const satisfies { notes: (keyof StoredNote)[]; promises: (keyof StoredPromise)[] };

export function noteToStored(note: Note): StoredNote {
  const stored: StoredNote = { ...noteFromStored(note), searchText: searchTextOf(note) };
  if (note.deletedAt !== null) return stored;
  stored.recency = -Date.parse(note.at);
  if (note.draft) stored.draftOf = note.clientId;
  else if (note.followUp !== null) stored.dueOn = note.followUp;
  return { ...stored, ...usedFor(note) };
}

/** The column that tells in which matter a live note used a script; nothing for any other note. */
export function usedFor(note: Note): Pick<StoredNote, 'usedFor'> {
  const { script, clientId, period, rule, deletedAt } = note;
  if (script === null || period === null || rule === null || deletedAt !== null) return {};
  return { usedFor: [script.id, clientId, period, rule] };
}

export function noteFromStored(stored: Note | StoredNote): Note {
  const note: Partial<StoredNote> & Note = { ...stored };
  // A row that never had the column is left alone: deleting makes it slow to copy and to write.
  for (const column of derivedColumns.notes) if (column in note) Reflect.deleteProperty(note, column);
  return note;
}

export function promiseToStored(promise: ServicePromise): StoredPromise {
  return { ...promise, owner: promise.clientId ?? FIRM };
}

export function promiseFromStored(stored: ServicePromise | StoredPromise): ServicePromise {
  const promise: Partial<StoredPromise> & ServicePromise = { ...stored };
  delete promise.owner;
  return promise;
}
