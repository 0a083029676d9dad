import { useEffect, useRef } from 'preact/hooks';
import type { PanelCalls } from '../../../messages';
import { t } from '../../i18n';
import { hrefOf } from '../route';
import type { Route } from '../route';
import { useWindow } from '../useWindow';
import { NoteLine } from './NoteLine';

export type NoteRow = PanelCalls['note.list']['result'][number];

const ROW = 54;

interface NoteListProps {
  rows: NoteRow[];
  at: number;
  moves: number;
  route: Extract<Route, { page: 'notes' }>;
}

export function NoteList({ rows, at, moves, route }: NoteListProps) {
  const view = useWindow(rows.length, ROW);
  const current = useRef<HTMLAnchorElement>(null);
  const { show } = view;
  useEffect(() => {
    if (at >= 0) show(at);
  }, [at, show]);
  useEffect(() => {
    if (moves > 0) current.current?.focus({ preventScroll: true });
  }, [moves, at]);
  return (
    <div class="wb-scroll wb-note-list" ref={view.box} onScroll={view.onScroll}>
      <ul
        aria-label={t('wb_notes')}
        style={{ paddingTop: `${view.before}px`, paddingBottom: `${view.after}px` }}
      >
        {rows.slice(view.from, view.to).map(({ note, client }, offset) => {
          const index = view.from + offset;
          return (
            <li key={note.id} aria-setsize={rows.length} aria-posinset={index + 1}>
              <a
                class="wb-note"
                href={hrefOf({ ...route, note: note.id })}
                aria-current={index === at ? 'true' : undefined}
                ref={index === at ? current : undefined}
              >
                <NoteLine note={note} client={client} />
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
