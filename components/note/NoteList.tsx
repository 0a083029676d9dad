import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton, LinkButton, Quoted, Section, Tick } from '../controls/controls';
import { dayOf, due, longDay, period, shortDay } from '../format';
import { Bar } from '../frame/Bar';
import { useKeys } from '../frame/keys';
import { useKept } from '../frame/useKept';
import { useRowKeys } from '../frame/useRowKeys';
import { TabPanel } from '../frame/Panel';
import { blankNote } from '../frame/place';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import { Dotted, SeverityMark } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import type { Note } from '../../storage/records';
import { openNote } from './openNote';
import { Unfinished } from './Unfinished';

/** Quiet time before a search is sent, ms. */
const SEARCH_AFTER = 120;
const LIMIT = 200;
/** So many deleted notes can be taken back from where they stood, until the browser is closed. */
const TAKEN_BACK = 5;

/** Notes of the client: pinned ones first, then the newest; open promises above them. */
export function NoteList(props: ViewProps) {
  const { view, client, place, go } = props;
  const ask = useAsk();
  const { now } = usePanel();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<Note[] | null>(null);
  const deleted = useKept<Note[]>(client.id, 'deleted-notes', []);
  const gone = deleted.value;
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const words = query.trim();
    if (words === '') {
      setHits(null);
      return;
    }
    let over = false;
    const timer = setTimeout(() => {
      void ask('note.list', { clientId: client.id, query: words, limit: LIMIT }).then((answer) => {
        if (!over && answer) setHits(answer.value.map((hit) => hit.note));
      });
    }, SEARCH_AFTER);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [query, client.id, view.notes]);
  const add = () => go({ note: blankNote(client, view, null, now()) });

  const kept = hits ?? view.notes;
  const rows = [...kept, ...gone.filter((note) => !kept.some((one) => one.id === note.id))].sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || b.at.localeCompare(a.at),
  );
  const list = useRef<HTMLUListElement>(null);
  const present = rows.filter((note) => !gone.some((one) => one.id === note.id));
  const { selected, select, keys } = useRowKeys(list, '.note-open', present.length);
  useKeys({ ...keys, '/': () => search.current?.focus(), n: add });
  // Whoever asked to search from another tab types at once.
  useEffect(() => {
    if (!place.find) return;
    search.current?.focus();
    go({ find: false });
  }, [place.find]);
  async function remove(note: Note) {
    const done = await ask('note.delete', { id: note.id });
    if (done) deleted.set((was) => [...was, note].slice(-TAKEN_BACK));
  }
  async function restore(note: Note) {
    const done = await ask('note.restore', { id: note.id });
    if (done) deleted.set((was) => was.filter((one) => one.id !== note.id));
  }
  return (
    <>
      <TabPanel tab="notes">
        <div class="search-line">
          <label class="search">
            <Icon name="search" />
            <input
              class="field"
              type="search"
              ref={search}
              aria-label={t('notes_search')}
              placeholder={t('notes_search_hint')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
        </div>
        <Unfinished {...props} />
        <OpenPromises {...props} />
        {rows.length === 0 && (
          <div class="empty">
            <h2>{t(query ? 'notes_no_hit' : 'notes_none')}</h2>
            <p class="soft">{t(query ? 'notes_no_hit_way' : 'notes_none_way')}</p>
          </div>
        )}
        <ul class="notes" ref={list}>
          {rows.map((note) =>
            gone.some((one) => one.id === note.id) ? (
              <li key={note.id} class="gone" role="status">
                {t('note_deleted')} <LinkButton onClick={() => void restore(note)}>{t('undo')}</LinkButton>
              </li>
            ) : (
              <NoteRow
                key={note.id}
                note={note}
                selected={present[selected]?.id === note.id}
                onFocus={() => select(present.indexOf(note))}
                onOpen={() => go({ note: openNote(note, view) })}
                onDelete={() => void remove(note)}
              />
            ),
          )}
        </ul>
      </TabPanel>
      <Bar state={t('notes_count', { count: view.notes.length })}>
        <Button main onClick={add}>
          {t('add_note')}
        </Button>
      </Bar>
    </>
  );
}

interface NoteRowProps {
  note: Note;
  selected: boolean;
  onFocus: () => void;
  onOpen: () => void;
  onDelete: () => void;
}

function NoteRow({ note, selected, onFocus, onOpen, onDelete }: NoteRowProps) {
  const ask = useAsk();
  const { now } = usePanel();
  const follow = note.followUp ? due(note.followUp, now()) : null;
  return (
    <li class="note-row">
      <button
        type="button"
        class="note-open"
        aria-current={selected ? 'true' : undefined}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span class="note-top">
          <b>{longDay(dayOf(Date.parse(note.at)), now())}</b>
          <span class="meta">
            <Dotted items={[t(`channel_${note.channel}`), note.person, note.draft && t('note_is_draft')]} />
          </span>
        </span>
        {note.ruleTitle && (
          <span class="note-matter">
            {note.severity && <SeverityMark severity={note.severity} />} {note.ruleTitle}{' '}
            <span class="meta">{note.period && period(note.period)}</span>
          </span>
        )}
        {note.words && (
          <span class="note-words">
            <Quoted text={note.words} />
          </span>
        )}
        {note.body && <span class="soft note-words">{note.body}</span>}
        <span class="meta">
          <Dotted
            items={[
              note.emotion && t(`emotion_${note.emotion}`),
              note.outcome && t(`outcome_${note.outcome}`),
              follow && <span class={follow.tone}>{t('follow_up_on', { when: follow.text })}</span>,
              note.sensitive && (
                <span class="soft num">
                  <Icon name="lock" small /> {t('note_in_person')}
                </span>
              ),
            ]}
          />
        </span>
      </button>
      <span class="note-tools">
        <IconButton
          icon="pin"
          name={t(note.pinned ? 'unpin' : 'pin')}
          pressed={note.pinned}
          onClick={() => void ask('note.pin', { id: note.id, pinned: !note.pinned })}
        />
        <IconButton icon="edit" name={t('edit')} onClick={onOpen} />
        <IconButton icon="bin" name={t('delete')} onClick={onDelete} />
      </span>
    </li>
  );
}

/** Promises not yet kept, to be ticked off. */
function OpenPromises({ view }: ViewProps) {
  const ask = useAsk();
  const { now } = usePanel();
  const open = view.commitments.filter((one) => one.doneAt === null);
  if (open.length === 0) return null;
  return (
    <Section title={t('promises_open', { count: open.length })} remark={t('promises_tick')}>
      <ul>
        {open.map((one) => {
          const near = one.due ? due(one.due, now()) : null;
          return (
            <li key={one.id}>
              <Tick checked={false} onChange={() => void ask('commitment.done', { id: one.id, done: true })}>
                <span class="promise-line">
                  <span class="meta">{t(`side_${one.side}`)}</span>
                  <span>{one.text}</span>
                  <span class={`num ${near?.tone ?? ''}`}>
                    {near && (near.tone === 'plain' ? shortDay(one.due ?? '', now()) : near.text)}
                  </span>
                </span>
              </Tick>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
