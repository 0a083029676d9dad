import type { Settings } from '../../storage/records';
import { t } from '../i18n';
import type { MessageKey } from '../i18n';
import { Brand } from './Brand';
import { hrefOf } from './route';
import type { Route } from './route';

interface NavProps {
  route: Route;
  settings: Settings;
  /** Null until they are known. */
  clients: number | null;
}

const pages: { route: Route; label: MessageKey; covers: Route['page'][] }[] = [
  { route: { page: 'clients' }, label: 'wb_clients', covers: ['clients', 'client', 'table', 'new-client'] },
  { route: { page: 'overview' }, label: 'wb_overview', covers: ['overview'] },
  { route: { page: 'notes', client: null, note: null }, label: 'wb_notes', covers: ['notes'] },
  { route: { page: 'packs' }, label: 'wb_packs', covers: ['packs', 'pack', 'import-pack', 'holidays'] },
  { route: { page: 'services' }, label: 'wb_services', covers: ['services'] },
  { route: { page: 'data' }, label: 'wb_data', covers: ['data'] },
  { route: { page: 'settings' }, label: 'wb_settings', covers: ['settings'] },
];

export function Nav({ route, settings, clients }: NavProps) {
  const { me } = settings;
  return (
    <nav class="wb-nav" aria-label={t('wb_workbench')}>
      <p class="wb-brand">
        <Brand />
        {t('extension_short_name')}
      </p>
      <ul>
        {pages.map(({ route: to, label, covers }) => (
          <li key={label}>
            <a href={hrefOf(to)} aria-current={covers.includes(route.page) ? 'page' : undefined}>
              {t(label)}
              {label === 'wb_clients' && clients !== null && clients > 0 && (
                <span class="wb-count num">{clients}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <div class="wb-foot meta">
        {me ? (
          <>
            <span>{me.firm}</span>
            <span>{me.name}</span>
          </>
        ) : (
          <a href={hrefOf({ page: 'settings' })}>{t('welcome_state')}</a>
        )}
        <span>{t('wb_local')}</span>
      </div>
    </nav>
  );
}
