import type { Failure } from '../../messages';
import { Button } from '../controls/controls';
import { failureWords, isStorage } from '../failures';
import { t } from '../i18n';
import { useAsk } from '../panel';

/** What happened, what was left unused, what to do. Codes stand behind 详情. */
export function FailureView({ failure }: { failure: Failure }) {
  const ask = useAsk();
  return (
    <div class="lone">
      <h1>{t(isStorage(failure) ? 'storage_title' : 'failure_title')}</h1>
      <p class="soft" role="alert">
        {failureWords(failure)}
      </p>
      {isStorage(failure) && <p class="soft">{t('storage_way')}</p>}
      <p>
        <Button main onClick={() => void ask('view.workbench', { page: '' })}>
          {t('open_workbench')}
        </Button>
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

export function UpdatedView() {
  return (
    <div class="lone">
      <p role="status">{t('updated_reload')}</p>
    </div>
  );
}
