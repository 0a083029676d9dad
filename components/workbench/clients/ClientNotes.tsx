import { Section } from '../../controls/controls';
import { t } from '../../i18n';
import { NoteLine } from '../notes/NoteLine';
import { Waiting } from '../parts';
import { useLoaded } from '../loaded';
import { hrefOf } from '../route';
import type { ClientRow } from './filter';

const SHOWN = 5;

/** The newest notes of a client, and the way to all of them. */
export function ClientNotes({ row }: { row: ClientRow }) {
  const [loaded] = useLoaded('note.list', { clientId: row.client.id, query: '', limit: SHOWN });
  const notes = loaded.state === 'ready' ? loaded.value : [];
  const all = { page: 'notes', client: row.client.id, note: null } as const;
  return (
    <Section
      title={t('wb_notes')}
      remark={row.notes > 0 && <a href={hrefOf(all)}>{t('wb_notes_all', { count: row.notes })}</a>}
    >
      {loaded.state === 'waiting' && <Waiting />}
      {loaded.state === 'failed' && <p class="meta late">{t('wb_notes_failed')}</p>}
      {loaded.state === 'ready' && notes.length === 0 && (
        <p class="meta wb-none">{t('wb_client_notes_none')}</p>
      )}
      <ul class="wb-lines">
        {notes.map(({ note }) => (
          <li key={note.id}>
            <a class="wb-note" href={hrefOf({ page: 'notes', client: row.client.id, note: note.id })}>
              <NoteLine note={note} client={null} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
