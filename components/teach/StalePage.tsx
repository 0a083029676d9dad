import type { TabView } from '../../messages';
import { Button, Notice } from '../controls/controls';
import { Bar } from '../frame/Bar';
import { t } from '../i18n';
import { plainName } from '../Name';
import { useAsk } from '../panel';
import { CopyDiagnosis } from './CopyDiagnosis';

/** The page is not as it was when its profile was made: no figures, and one click to teach it again. */
export function StalePage({ view, profile }: { view: TabView; profile: string }) {
  const ask = useAsk();
  const own = view.site?.profile?.from === 'own' ? view.site.profile.id : null;
  return (
    <>
      <div class="body">
        <section class="sec" aria-label={t('stale_title')}>
          <Notice icon="table-broken" tone="stop">
            <b>{t('stale_title')}</b>
            <p>{t('stale_left', { profile: plainName(profile) })}</p>
          </Notice>
        </section>
        <section class="sec" aria-label={t('diagnosis_title')}>
          <p class="soft">{t('diagnosis_what')}</p>
          <CopyDiagnosis />
        </section>
      </div>
      <Bar state={t('stale_state')}>
        <Button main onClick={() => void ask('teach.begin', { profile: own })}>
          {t('teach_again_long')}
        </Button>
      </Bar>
    </>
  );
}
