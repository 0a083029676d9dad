import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../messages';
import type { Settings } from '../../storage/records';
import { IconButton } from '../controls/controls';
import { failureWords, isFull } from '../failures';
import { useRoot } from '../frame/theme';
import { t } from '../i18n';
import { PanelContext } from '../panel';
import type { PanelClient } from '../panel';
import { ClientPage } from './clients/ClientPage';
import { ClientsPage } from './clients/ClientsPage';
import { NewClientPage } from './clients/NewClientPage';
import { DataPage } from './data/DataPage';
import { useLoaded } from './loaded';
import { Nav } from './Nav';
import { NotesPage } from './notes/NotesPage';
import { OverviewPage } from './overview/OverviewPage';
import { HolidaysPage } from './packs/HolidaysPage';
import { ImportPackPage } from './packs/ImportPackPage';
import { PackPage } from './packs/PackPage';
import { PacksPage } from './packs/PacksPage';
import { FailureDetail, WhenReady } from './parts';
import { hrefOf, useRoute } from './route';
import type { Route } from './route';
import { ServicesPage } from './services/ServicesPage';
import { SettingsPage } from './settings/SettingsPage';
import { TablePage } from './table/TablePage';
import { UndoFrame } from './undo';
import { WelcomePage } from './welcome/WelcomePage';

/** The whole workbench; the route stands in the address. */
export function Workbench({ client, now }: { client: PanelClient; now: () => number }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const panel = useMemo(() => ({ client, now, report: setFailure }), [client, now]);
  return (
    <PanelContext.Provider value={panel}>
      <Frame />
      {failure && <FailureLine failure={failure} onClose={() => setFailure(null)} />}
    </PanelContext.Provider>
  );
}

function Frame() {
  const route = useRoute();
  const [loaded, reload] = useLoaded('settings.get', {});
  const settings = loaded.state === 'ready' ? loaded.value : null;
  useRoot(settings?.language ?? 'zh-CN', settings?.theme ?? 'system', 'right');
  useArrival(route, settings?.language);
  return (
    <WhenReady loaded={loaded} retry={() => void reload()}>
      {(known) =>
        route.page === 'welcome' ? (
          <WelcomePage key={known.language} settings={known} onSaved={reload} />
        ) : (
          <UndoFrame key={known.language}>
            <Pages route={route} settings={known} onSettings={reload} />
          </UndoFrame>
        )
      }
    </WhenReady>
  );
}

/** A page that was gone to is announced by its heading, which takes the focus, and names the tab. */
function useArrival(route: Route, language: string | undefined): void {
  const first = useRef(true);
  const place = route.page === 'client' ? `client ${route.id}` : route.page;
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('h1');
    document.title = [heading?.textContent, t('extension_short_name')].filter(Boolean).join(' - ');
    if (first.current) first.current = language === undefined;
    else heading?.focus();
  }, [place, language]);
}

interface PagesProps {
  route: Route;
  settings: Settings;
  onSettings: () => Promise<void>;
}

function Pages({ route, settings, onSettings }: PagesProps) {
  const [clients, reload] = useLoaded('client.list', {});
  const rows = clients.state === 'ready' ? clients.value : [];
  return (
    <div class="wb">
      <Nav route={route} settings={settings} clients={clients.state === 'ready' ? rows.length : null} />
      <main class="wb-main">
        {route.page === 'clients' && <ClientsPage clients={clients} reload={reload} />}
        {route.page === 'client' && <ClientPage id={route.id} clients={clients} reload={reload} />}
        {route.page === 'table' && <TablePage id={route.id} clients={clients} />}
        {route.page === 'new-client' && <NewClientPage settings={settings} rows={rows} reload={reload} />}
        {route.page === 'notes' && <NotesPage route={route} clients={rows} />}
        {route.page === 'overview' && <OverviewPage />}
        {route.page === 'packs' && <PacksPage />}
        {route.page === 'holidays' && <HolidaysPage />}
        {route.page === 'import-pack' && <ImportPackPage />}
        {route.page === 'pack' && <PackPage key={route.id} id={route.id} part={route.part} />}
        {route.page === 'services' && <ServicesPage />}
        {route.page === 'data' && <DataPage clients={rows} reload={reload} />}
        {route.page === 'settings' && <SettingsPage settings={settings} onSaved={onSettings} />}
      </main>
    </div>
  );
}

function FailureLine({ failure, onClose }: { failure: Failure; onClose: () => void }) {
  return (
    <div class="wb-failure" role="alert">
      <div>
        <p>
          <b>{failureWords(failure)}</b>
        </p>
        {isFull(failure) && (
          <p>
            <a href={hrefOf({ page: 'data' })}>{t('export_first')}</a>
          </p>
        )}
        <FailureDetail failure={failure} />
      </div>
      <IconButton icon="cross" name={t('wb_close')} onClick={onClose} />
    </div>
  );
}
