import { useEffect, useRef, useState } from 'preact/hooks';
import { Pick } from '../../controls/controls';
import { useKeys } from '../../frame/keys';
import { t } from '../../i18n';
import { sortClients } from '../clients/filter';
import type { ClientRow } from '../clients/filter';
import { useLoaded } from '../loaded';
import { Empty, Keys, PageHead, WhenReady } from '../parts';
import { go } from '../route';
import type { Route } from '../route';
import { Search } from '../Search';
import { NoteList } from './NoteList';
import type { NoteRow } from './NoteList';
import { NoteReading } from './NoteReading';
import { plainName } from '../../Name';

/** Notes asked for at once; what is beyond is said, and found by searching. */
export const MOST_NOTES = 1000;
/** Rest after the last key before the search starts, ms. */
const REST = 150;
const ANY = '*';

interface NotesPageProps {
  route: Extract<Route, { page: 'notes' }>;
  clients: ClientRow[];
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

export function NotesPage({ route, clients }: NotesPageProps) {
  const [text, setText] = useState('');
  const query = useRested(text).trim();
  const [loaded, reload] = useLoaded('note.list', { clientId: route.client, query, limit: MOST_NOTES + 1 });
  const field = useRef<HTMLInputElement>(null);
  const found = loaded.state === 'ready' ? loaded.value : [];
  const rows = found.slice(0, MOST_NOTES);
  const more = found.length > MOST_NOTES;
  const at = rows.findIndex(({ note }) => note.id === route.note);
  const [moves, setMoves] = useState(0);

  function move(step: number) {
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    if (!next) return;
    go({ ...route, note: next.note.id }, route.note !== null);
    setMoves(moves + 1);
  }
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    '/': () => field.current?.focus(),
  });

  return (
    <>
      <PageHead
        title={t('wb_notes')}
        remark={loaded.state === 'ready' && <span class="soft">{countWords(rows.length, more)}</span>}
      />
      <div class="wb-filters">
        <Search
          name={t('wb_notes_search')}
          value={text}
          field={field}
          onInput={setText}
          onDown={() => move(1)}
        />
        <Pick
          name={t('wb_client')}
          value={route.client ?? ANY}
          options={[
            { value: ANY, label: t('wb_client_any') },
            ...sortClients(clients).map(({ client }) => ({
              value: client.id,
              label: plainName(client.name),
            })),
          ]}
          onChange={(value) => go({ page: 'notes', client: value === ANY ? null : value, note: null })}
        />
        <span class="wb-end meta" role="status">
          {more && t('wb_notes_more', { count: MOST_NOTES })}
        </span>
      </div>
      <WhenReady loaded={loaded} retry={() => void reload()}>
        {() =>
          rows.length === 0 ? (
            <NoNotes searching={query !== ''} client={route.client !== null} />
          ) : (
            <div class="wb-split">
              <NoteList rows={rows} at={at} moves={moves} route={route} />
              <Reading row={rows[at]} clients={clients} reload={reload} route={route} />
            </div>
          )
        }
      </WhenReady>
      <Keys
        items={[
          { keys: ['↑', '↓'], does: t('wb_key_move') },
          { keys: ['/'], does: t('wb_key_search') },
        ]}
      />
    </>
  );
}

function countWords(count: number, more: boolean): string {
  return more ? t('wb_notes_count_more', { count }) : t('wb_notes_count', { count });
}

function NoNotes({ searching, client }: { searching: boolean; client: boolean }) {
  if (searching) return <Empty fact={t('wb_notes_none')} cure={t('wb_notes_none_cure')} />;
  return (
    <Empty fact={t(client ? 'wb_client_notes_none' : 'wb_notes_empty')} cure={t('wb_notes_empty_cure')} />
  );
}

interface ReadingProps {
  row: NoteRow | undefined;
  clients: ClientRow[];
  reload: () => Promise<void>;
  route: NotesPageProps['route'];
}

function Reading({ row, clients, reload, route }: ReadingProps) {
  if (!row) {
    return (
      <div class="wb-pane wb-reading">
        <Empty fact={t(route.note ? 'wb_note_gone' : 'wb_note_unchosen')} cure={t('wb_note_unchosen_cure')} />
      </div>
    );
  }
  const tier = clients.find(({ client }) => client.id === row.note.clientId)?.tier.tier ?? null;
  return (
    <NoteReading
      key={row.note.id}
      row={row}
      tier={tier}
      reload={reload}
      leave={() => go({ ...route, note: null }, true)}
    />
  );
}
