import { useState } from 'preact/hooks';
import type { Settings } from '../../../storage/records';
import { Segmented } from '../../controls/controls';
import { t } from '../../i18n';
import { useAsk } from '../../panel';
import { Brand } from '../Brand';
import { hrefOf } from '../route';
import { whole, type Me } from '../../start/me';
import { steps } from '../../start/steps';
import { MeFields } from '../settings/MeFields';
import { StepExample } from './StepExample';

interface WelcomePageProps {
  settings: Settings;
  onSaved: () => Promise<void>;
}

/** The first page after the installation: what to know in three steps, two words about you, and where to go on. */
export function WelcomePage({ settings, onSaved }: WelcomePageProps) {
  const ask = useAsk();
  async function set(patch: Partial<Settings>) {
    if (await ask('settings.set', { patch })) await onSaved();
  }
  return (
    <main class="wb-welcome">
      <header>
        <p class="wb-welcome-brand">
          <Brand size={24} />
          {t('extension_short_name')}
        </p>
        <Segmented
          name={t('menu_language')}
          value={settings.language}
          options={[
            { value: 'zh-CN', label: t('language_zh') },
            { value: 'en', label: t('language_en') },
          ]}
          onChange={(language) => void set({ language })}
        />
      </header>
      <h1 tabIndex={-1}>{t('welcome_title')}</h1>
      <p class="wb-welcome-lead">{t('welcome_what')}</p>
      <ol class="wb-steps" aria-label={t('welcome_know')}>
        {steps.map((step) => (
          <li key={step}>
            <span class="wb-step-number" aria-hidden="true">
              {step}
            </span>
            <div>
              <h2>{t(`welcome_${step}_title`)}</h2>
              <p class="soft">{t(`welcome_${step}_text`)}</p>
            </div>
            <StepExample step={step} />
          </li>
        ))}
      </ol>
      {settings.me ? <GoOn me={settings.me} /> : <Introduce onReady={(me) => void set({ me })} />}
    </main>
  );
}

function Introduce({ onReady }: { onReady: (me: Me) => void }) {
  const [me, setMe] = useState({ name: '', firm: '' });
  const ready = whole(me);
  return (
    <form
      class="wb-welcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onReady(ready);
      }}
    >
      <h2>{t('welcome_me')}</h2>
      <MeFields me={me} onInput={setMe} />
      <div class="wb-actions">
        <button type="submit" class="btn btn-main" disabled={!ready}>
          {t('begin')}
        </button>
        <span class="meta">{t(ready ? 'welcome_ready' : 'welcome_state')}</span>
      </div>
    </form>
  );
}

function GoOn({ me }: { me: Me }) {
  return (
    <section class="wb-welcome-form" aria-labelledby="go-on" role="status">
      <h2 id="go-on">{t('wb_welcome_done', { name: me.name })}</h2>
      <div class="wb-welcome-next">
        <span class="wb-tool">
          <Brand size={22} />
        </span>
        <p>{t('wb_welcome_next')}</p>
      </div>
      <p>
        <a href={hrefOf({ page: 'clients' })}>{t('wb_welcome_workbench')}</a>
      </p>
    </section>
  );
}
