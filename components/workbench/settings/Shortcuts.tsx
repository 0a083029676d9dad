import { Section } from '../../controls/controls';
import { t } from '../../i18n';

const shortcuts = [
  { keys: ['Alt', 'L'], does: 'wb_shortcut_toggle' },
  { keys: ['Alt', 'Q'], does: 'wb_shortcut_hide' },
] as const;

/** Extension pages cannot link to the browser's own pages: the address is there to be copied. */
export function Shortcuts() {
  return (
    <Section title={t('wb_shortcuts')}>
      <dl class="wb-shortcuts">
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <span class="kbd" key={key}>
                  {key}
                </span>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t('wb_shortcuts_change')}</p>
      <ul class="wb-addresses">
        <li>
          <code>chrome://extensions/shortcuts</code> <span class="meta">{t('wb_shortcuts_chromium')}</span>
        </li>
        <li>
          <code>about:addons</code> <span class="meta">{t('wb_shortcuts_firefox')}</span>
        </li>
      </ul>
    </Section>
  );
}
