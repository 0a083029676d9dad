import type { Settings } from '../../storage/records';
import { Button, Segmented } from '../controls/controls';
import { TextField } from '../controls/fields';
import { Bar } from '../frame/Bar';
import { useKept, useOpened } from '../frame/useKept';
import { t } from '../i18n';
import { useAsk } from '../panel';
import { whole, type Me } from './me';
import { steps } from './steps';

/** Name, firm, language; what is read, that nothing leaves the machine, how to turn it off. */
export function FirstRun(props: { settings: Settings }) {
  return useOpened('me') ? <Welcome {...props} /> : null;
}

function Welcome({ settings }: { settings: Settings }) {
  const ask = useAsk();
  const kept = useKept<Me>('me', 'me', { name: '', firm: '' });
  const { name, firm } = kept.value;
  const me = whole(kept.value);
  const begin = () => {
    if (me) void ask('settings.set', { patch: { me } });
  };
  return (
    <>
      <div class="body">
        <section class="sec welcome" aria-label={t('extension_short_name')}>
          <h1>{t('welcome_title')}</h1>
          <p class="soft">{t('welcome_what')}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              begin();
            }}
          >
            <h2 class="form-title">{t('welcome_me')}</h2>
            <dl class="form">
              <dt class="with-control">{t('my_name')}</dt>
              <dd>
                <TextField
                  name={t('my_name')}
                  value={name}
                  placeholder={t('my_name_hint')}
                  onInput={(next) => kept.set((was) => ({ ...was, name: next }))}
                />
              </dd>
              <dt class="with-control">{t('my_firm')}</dt>
              <dd>
                <TextField
                  name={t('my_firm')}
                  value={firm}
                  placeholder={t('my_firm_hint')}
                  onInput={(next) => kept.set((was) => ({ ...was, firm: next }))}
                />
              </dd>
              <dt class="with-control">{t('menu_language')}</dt>
              <dd>
                <Segmented
                  name={t('menu_language')}
                  value={settings.language}
                  options={[
                    { value: 'zh-CN', label: t('language_zh') },
                    { value: 'en', label: t('language_en') },
                  ]}
                  onChange={(language) => void ask('settings.set', { patch: { language } })}
                />
              </dd>
            </dl>
            <button type="submit" class="aloud" tabIndex={-1}>
              {t('begin')}
            </button>
          </form>
        </section>
        <section class="sec" aria-label={t('welcome_know')}>
          <div class="sec-head">
            <h2>{t('welcome_know')}</h2>
          </div>
          <ol class="facts">
            {steps.map((step) => (
              <li key={step}>
                <h3>{t(`welcome_${step}_title`)}</h3>
                <p class="soft">{t(`welcome_${step}_text`)}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <Bar state={t(me ? 'welcome_ready' : 'welcome_state')}>
        <Button main disabled={!me} onClick={begin}>
          {t('begin')}
        </Button>
      </Bar>
    </>
  );
}
