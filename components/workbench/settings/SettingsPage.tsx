import { useState } from 'preact/hooks';
import type { Settings } from '../../../storage/records';
import { Section, Segmented } from '../../controls/controls';
import { t } from '../../i18n';
import { useAsk } from '../../panel';
import { Line, PageHead } from '../parts';
import { Profiles } from '../tools/Profiles';
import { whole } from '../../start/me';
import { MeFields } from './MeFields';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';

interface SettingsPageProps {
  settings: Settings;
  onSaved: () => Promise<void>;
}

const privacy = ['wb_privacy_1', 'wb_privacy_2', 'wb_privacy_3', 'wb_privacy_4', 'wb_privacy_5'] as const;

export function SettingsPage({ settings, onSaved }: SettingsPageProps) {
  const ask = useAsk();
  async function set(patch: Partial<Settings>) {
    if (await ask('settings.set', { patch })) await onSaved();
  }
  return (
    <>
      <PageHead title={t('wb_settings')} />
      <div class="wb-scroll wb-columns">
        <div>
          <Identity settings={settings} onChange={(me) => void set({ me })} />
          <Section title={t('wb_look')}>
            <Line label={t('menu_language')} named>
              <Segmented
                name={t('menu_language')}
                value={settings.language}
                options={[
                  { value: 'zh-CN', label: t('language_zh') },
                  { value: 'en', label: t('language_en') },
                ]}
                onChange={(language) => void set({ language })}
              />
            </Line>
            <Line label={t('menu_theme')} named hint={t('wb_theme_hint')}>
              <Segmented
                name={t('menu_theme')}
                value={settings.theme}
                options={[
                  { value: 'system', label: t('theme_system') },
                  { value: 'light', label: t('theme_light') },
                  { value: 'dark', label: t('theme_dark') },
                ]}
                onChange={(theme) => void set({ theme })}
              />
            </Line>
          </Section>
          <Shortcuts />
        </div>
        <div>
          <Section title={t('wb_privacy')}>
            <ol class="wb-privacy">
              {privacy.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ol>
          </Section>
          <Sites />
          <Profiles />
        </div>
      </div>
    </>
  );
}

/** Written when a field is left. */
function Identity({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (me: NonNullable<Settings['me']>) => void;
}) {
  const [me, setMe] = useState(settings.me ?? { name: '', firm: '' });
  const ready = whole(me);
  function leave() {
    if (ready && (ready.name !== settings.me?.name || ready.firm !== settings.me.firm)) onChange(ready);
  }
  return (
    <Section title={t('wb_me')} remark={t('wb_me_remark')}>
      <div onFocusOut={leave}>
        <MeFields me={me} onInput={setMe} />
      </div>
      {!ready && <p class="meta late wb-none">{t('wb_me_needed')}</p>}
    </Section>
  );
}
