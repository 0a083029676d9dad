import type { Failure } from '../../messages';
import { Button, LinkButton } from '../controls/controls';
import { failureWords, isFull, isStorage, wayOn } from '../failures';
import { t } from '../i18n';
import { useAsk } from '../panel';

/** What happened, what was left unused, what to do. Codes stand behind 详情. */
export function FailureView({ failure }: { failure: Failure }) {
  const ask = useAsk();
  const way = wayOn(failure);
  return (
    <div class="lone">
      <h1>{t(isStorage(failure) ? 'storage_title' : 'failure_title')}</h1>
      <p class="soft" role="alert">
        {failureWords(failure)}
      </p>
      {way && <p class="soft">{way}</p>}
      <p>
        {isFull(failure) ? (
          <Button main onClick={() => void ask('view.workbench', { page: 'data' })}>
            {t('export_first')}
          </Button>
        ) : (
          <Button main onClick={() => void ask('view.workbench', { page: '' })}>
            {t('open_workbench')}
          </Button>
        )}
      </p>
      <details>
        <summary class="meta">{t('details')}</summary>
        <p class="meta">
          {failure.code} {Object.values(failure.detail).join(' ')}
        </p>
      </details>
    </div>
  );
}

/** One line below the view: what did not work, and how to save what there is. */
export function FailureLine({ failure }: { failure: Failure }) {
  const ask = useAsk();
  return (
    <p class="failed" role="alert">
      {failureWords(failure)}
      {isFull(failure) && (
        <>
          {' '}
          <LinkButton onClick={() => void ask('view.workbench', { page: 'data' })}>
            {t('export_first')}
          </LinkButton>
        </>
      )}
    </p>
  );
}

export function UpdatedView() {
  return (
    <div class="lone">
      <p role="status">{t('updated_reload')}</p>
    </div>
  );
}
