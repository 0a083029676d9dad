import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../messages';
import { t } from '../i18n';
import { useAsk, usePanel } from '../panel';

type State =
  { at: 'idle' } | { at: 'reading'; rows: number; of: number | null } | { at: 'ended'; stopped: boolean };

/** Has a table that draws only a part of itself scrolled through; nothing where the page shows all of it. */
export function ReadWhole({ view }: { view: TabView }) {
  const { client } = usePanel();
  const ask = useAsk();
  const [state, setState] = useState<State>({ at: 'idle' });
  useEffect(
    () =>
      client.on('whole.progress', ({ tabId, rows, of }) => {
        if (tabId === view.tabId)
          setState((was) => (was.at === 'reading' ? { at: 'reading', rows, of } : was));
      }),
    [client, view.tabId],
  );
  const part = view.statements.find((statement) => statement.part)?.part;
  if (!part) return null;

  async function read(place: NonNullable<typeof part>) {
    setState({ at: 'reading', rows: 0, of: null });
    const answer = await ask('site.readWhole', place);
    setState((was) =>
      was.at === 'reading' && answer && !answer.value ? { at: 'ended', stopped: false } : { at: 'idle' },
    );
  }

  if (state.at === 'reading') {
    const { rows, of } = state;
    return (
      <p class="list-empty soft" role="status">
        {of === null ? t('whole_rows', { rows }) : t('whole_rows_of', { rows, of })}{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            setState({ at: 'ended', stopped: true });
            void ask('site.stopWhole', { frame: part.frame });
          }}
        >
          {t('whole_stop')}
        </button>
      </p>
    );
  }
  return (
    <p class="list-empty soft">
      {state.at === 'ended' && !state.stopped && `${t('whole_failed')} `}
      <button type="button" class="link" onClick={() => void read(part)}>
        {t('whole_read')}
      </button>
    </p>
  );
}
