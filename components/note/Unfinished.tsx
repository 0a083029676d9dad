import { useState } from 'preact/hooks';
import { LinkButton } from '../controls/controls';
import { NOTE_SLOT } from '../frame/place';
import type { OpenNote, ViewProps } from '../frame/place';
import { useDrafts } from '../frame/useKept';
import { t } from '../i18n';

/** New notes that were begun and left: to go on with, or to throw away. */
export function Unfinished({ client, go }: ViewProps) {
  const drafts = useDrafts();
  const [, setThrown] = useState(0);
  const slots = drafts?.slots(client.id).filter((slot) => slot.startsWith(NOTE_SLOT)) ?? [];
  const begun = slots
    .map((slot) => ({ slot, open: drafts?.get(client.id, slot) as OpenNote }))
    .filter(({ open }) => open.note.id === undefined);
  return (
    <>
      {begun.map(({ slot, open }) => (
        <p class="gone" key={slot}>
          {t('note_unfinished', { words: wordsOf(open) })}{' '}
          <LinkButton onClick={() => go({ note: open })}>{t('note_go_on')}</LinkButton>{' '}
          <LinkButton
            onClick={() => {
              drafts?.forget(client.id, slot);
              setThrown((was) => was + 1);
            }}
          >
            {t('discard')}
          </LinkButton>
        </p>
      ))}
    </>
  );
}

/** The beginning of what was written, enough to tell which one it is. */
function wordsOf({ note }: OpenNote): string {
  const words = (note.words?.trim() || note.body?.trim() || note.ruleTitle) ?? '';
  return words.length > 24 ? `${words.slice(0, 23)}…` : words;
}
