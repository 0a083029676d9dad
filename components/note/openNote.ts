import type { TabView } from '../../messages';
import type { Note } from '../../storage/records';
import type { OpenNote } from '../frame/place';

/** A kept note with its promises, to be read or changed. */
export function openNote(note: Note, view: TabView): OpenNote {
  const commitments = view.commitments
    .filter((one) => one.noteId === note.id)
    .map(({ id, side, text, due }) => ({ id, side, text, due }));
  return { note, commitments, copied: false };
}
