import { noteSlot } from '../frame/place';
import type { ViewProps } from '../frame/place';
import { NoteForm } from './NoteForm';
import { NoteList } from './NoteList';

/** The notes of the client, or the one on the desk. */
export function NotesView(props: ViewProps) {
  const open = props.place.note;
  return open ? <NoteForm key={noteSlot(open.note)} {...props} open={open} /> : <NoteList {...props} />;
}
