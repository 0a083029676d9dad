import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/controls';
import { period } from '../format';
import { Bar } from '../frame/Bar';
import { t } from '../i18n';
import { useAsk } from '../panel';

/** Nothing for this long, then one row, ms. */
const PATIENCE = 300;
/** After this long something is said, ms. */
const LONG = 4000;

interface LoadingProps {
  /** What the page has not caught up with; without it, it simply loads. */
  because?: 'period-lag' | 'two-tables' | undefined;
  /** The period whose figures still stand there. */
  before?: string | null;
  /** The period the page names now. */
  viewed?: string | null;
}

export function Loading({ because, before = null, viewed = null }: LoadingProps) {
  const [late, setLate] = useState(false);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timers = [setTimeout(() => setLate(true), PATIENCE), setTimeout(() => setLong(true), LONG)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <>
      <div class="body" aria-busy="true">
        {(because ?? long) && (
          <p class="list-empty soft" role="status">
            {t(
              because === 'two-tables'
                ? 'loading_two_tables'
                : because
                  ? 'loading_period_lag'
                  : 'loading_long',
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
      {because === 'period-lag' && before && viewed && long && (
        <SamePeriods key={`${before} ${viewed}`} before={before} viewed={viewed} />
      )}
    </>
  );
}

/** Two periods may well be equal, in books that stand still. Only who has looked can say so. */
function SamePeriods({ before, viewed }: { before: string; viewed: string }) {
  const ask = useAsk();
  return (
    <Bar state={t('same_periods', { before: period(before), viewed: period(viewed) })}>
      <Button onClick={() => void ask('site.samePeriod', { period: viewed })}>{t('same_periods_yes')}</Button>
    </Bar>
  );
}
