import type { TabView } from '../../messages';
import { Segmented } from '../controls/controls';
import { Popover } from '../controls/Popover';
import { t } from '../i18n';
import { useAsk } from '../panel';

/** How the sidebar lies over the page, how it looks, and the way out. */
export function Menu({ view, onClose }: { view: TabView; onClose: () => void }) {
  const ask = useAsk();
  const { layout, settings } = view;
  return (
    <Popover name={t('menu_more')} align="end" onClose={onClose}>
      <dl class="menu">
        <dt>{t('menu_side')}</dt>
        <dd>
          <Segmented
            name={t('menu_side')}
            value={layout.side}
            options={[
              { value: 'left', label: t('side_left') },
              { value: 'right', label: t('side_right') },
            ]}
            onChange={(side) => void ask('view.layout', { patch: { side } })}
          />
        </dd>
        <dt>{t('menu_mode')}</dt>
        <dd>
          <Segmented
            name={t('menu_mode')}
            value={layout.mode}
            options={[
              { value: 'push', label: t('mode_push') },
              { value: 'overlay', label: t('mode_overlay') },
            ]}
            onChange={(mode) => void ask('view.layout', { patch: { mode } })}
          />
        </dd>
        <dt>{t('menu_theme')}</dt>
        <dd>
          <Segmented
            name={t('menu_theme')}
            value={settings.theme}
            options={[
              { value: 'system', label: t('theme_system') },
              { value: 'light', label: t('theme_light') },
              { value: 'dark', label: t('theme_dark') },
            ]}
            onChange={(theme) => void ask('settings.set', { patch: { theme } })}
          />
        </dd>
        <dt>{t('menu_language')}</dt>
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
      <div class="menu-actions">
        <button
          type="button"
          class="menu-item"
          onClick={() => {
            const profile = view.site?.profile;
            void ask('teach.begin', { profile: profile?.from === 'own' ? profile.id : null });
            onClose();
          }}
        >
          {t('teach_title')}
        </button>
        <button type="button" class="menu-item" onClick={() => void ask('view.workbench', { page: '' })}>
          {t('open_workbench')}
        </button>
        <button type="button" class="menu-item" onClick={() => void ask('site.off', {})}>
          {t('site_off')}
          <span class="meta">{view.origin.replace(/^https?:\/\//, '')}</span>
        </button>
      </div>
    </Popover>
  );
}
