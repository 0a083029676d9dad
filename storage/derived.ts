/** Columns that are computed from a row when it is stored, and taken off when it leaves the database. */
import type { StoredNote, StoredPromise } from './database';
import type { Note, ServicePromise } from './records';
import { searchTextOf } from './search-text';

/** Owner of the firm's default promises in the index. */
export const FIRM = 'firm';

export function noteToStored(note: Note): StoredNote {
  const bare = noteFromStored(note);
  const stored: StoredNote = { ...bare, searchText: searchTextOf(note) };
  if (note.deletedAt !== null) return stored;
  stored.recency = -Date.parse(note.at);
  if (note.draft) stored.draftOf = note.clientId;
  else if (note.followUp !== null) stored.dueOn = note.followUp;
  return stored;
}

export function noteFromStored(stored: Note | StoredNote): Note {
  const note: Partial<StoredNote> & Note = { ...stored };
  delete note.searchText;
  delete note.recency;
  delete note.draftOf;
  delete note.dueOn;
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
