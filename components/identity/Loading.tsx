import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';

/** Nothing for this long, then one row, ms. */
const PATIENCE = 300;
/** After this long something is said, ms. */
const LONG = 4000;

/** `because` says what the page has not caught up with; without it, it simply loads. */
export function Loading({ because }: { because?: 'period-lag' | 'two-tables' }) {
  const [late, setLate] = useState(false);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timers = [setTimeout(() => setLate(true), PATIENCE), setTimeout(() => setLong(true), LONG)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div class="body" aria-busy="true">
      {(because ?? long) && (
        <p class="list-empty soft" role="status">
          {t(
            because === 'two-tables' ? 'loading_two_tables' : because ? 'loading_period_lag' : 'loading_long',
          )}
        </p>
      )}
      {late && !because && (
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
