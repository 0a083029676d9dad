import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';

/** Nothing for this long, then one row, ms. */
const PATIENCE = 300;

export function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="body" aria-busy="true">
      {late && (
        <div class="skeleton" role="status">
          <i />
          <i />
          <i />
          <span class="aloud">{t('loading')}</span>
        </div>
      )}
    </div>
  );
}
