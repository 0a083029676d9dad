import type { Client, Note } from '../../../storage/records';
import { dayOf, shortDay } from '../../format';
import { t } from '../../i18n';
import { Icon } from '../../marks/Icon';
import { SeverityMark } from '../../marks/marks';
import { usePanel } from '../../panel';
import { Name } from '../../Name';

/** The first thing worth reading: the client's own words before ours. */
function gist(note: Note): string {
  if (note.words.trim() !== '') return t('quoted', { text: note.words.trim() });
  return note.body.trim() || note.script?.text.trim() || t('wb_note_no_words');
}

/** A note in two lines: when, whose, about what, and how it begins. */
export function NoteLine({ note, client }: { note: Note; client: Client | null }) {
  const { now } = usePanel();
  const title = note.ruleTitle ?? t(`channel_${note.channel}`);
  return (
    <>
      <span class="wb-note-day num">{shortDay(dayOf(Date.parse(note.at)), now())}</span>
      <span class="wb-note-main">
        <span class="wb-note-head">
          {client && (
            <b class="one-line">
              <Name text={client.name} />
            </b>
          )}
          {!client && <span class="one-line">{title}</span>}
          {note.severity && <SeverityMark severity={note.severity} />}
          {note.draft && <span class="wb-tag">{t('wb_draft')}</span>}
          {note.sensitive && <span class="wb-tag">{t('wb_sensitive')}</span>}
          {note.pinned && (
            <span class="wb-pinned" title={t('wb_pinned')}>
              <Icon name="pin" small />
              <span class="aloud">{t('wb_pinned')}</span>
            </span>
          )}
        </span>
        <span class="meta one-line">
          {client && title}
          {client && <span class="dot"> · </span>}
          {gist(note).replace(/\s+/g, ' ')}
        </span>
      </span>
    </>
  );
}
