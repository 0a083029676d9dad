import { useMemo, useState } from 'preact/hooks';
import type { Failure, TabView } from '../../messages';
import { failureWords, isRefusal, isStorage, isUpdate } from '../failures';
import { AmbiguousClient } from '../identity/AmbiguousClient';
import { ClientListView } from '../identity/ClientListView';
import { Loading } from '../identity/Loading';
import { NoBooks } from '../identity/NoBooks';
import { UnknownClient } from '../identity/UnknownClient';
import { t } from '../i18n';
import { PanelContext } from '../panel';
import type { PanelClient } from '../panel';
import { FirstRun } from '../start/FirstRun';
import { FailureView, UpdatedView } from './FailureView';
import { Handle } from './Handle';
import { Header } from './Header';
import { KnownClient } from './KnownClient';
import { ResizeEdge } from './ResizeEdge';
import { useTabView } from './useTabView';
import { useRoot } from './theme';

/** The whole sidebar. Nothing at all until the background has accepted the frame. */
export function Sidebar({ client, now }: { client: PanelClient; now: () => number }) {
  const tab = useTabView(client);
  const [failure, setFailure] = useState<Failure | null>(null);
  const panel = useMemo(() => ({ client, now, report: setFailure }), [client, now]);
  const view = tab.state === 'waiting' ? null : tab.view;
  const settings = view?.settings;
  useRoot(settings?.language ?? 'zh-CN', settings?.theme ?? 'system', view?.layout.side ?? 'right');

  const broken = tab.state === 'failed' ? tab.failure : null;
  if (tab.state === 'waiting' || (broken && isRefusal(broken))) return null;
  if (view?.layout.collapsed && !broken) {
    return (
      <PanelContext.Provider value={panel}>
        <Handle view={view} />
      </PanelContext.Provider>
    );
  }
  const grave = broken ?? (failure && (isUpdate(failure) || isStorage(failure)) ? failure : null);
  return (
    <PanelContext.Provider value={panel}>
      <div class="frame" role="complementary" aria-label={t('extension_short_name')}>
        {view && <ResizeEdge layout={view.layout} />}
        {grave ? <Grave failure={grave} /> : view && <Body view={view} />}
        {failure && !grave && (
          <p class="failed" role="alert">
            {failureWords(failure)}
          </p>
        )}
      </div>
    </PanelContext.Provider>
  );
}

function Grave({ failure }: { failure: Failure }) {
  return isUpdate(failure) ? <UpdatedView /> : <FailureView failure={failure} />;
}

function Body({ view }: { view: TabView }) {
  if (!view.settings.me) return <FirstRun settings={view.settings} />;
  const identity = view.identity;
  if (identity.state === 'known') return <KnownClient view={view} identity={identity} />;
  return (
    <>
      <Header view={view} />
      {identity.state === 'unknown' && <UnknownClient key={identity.name} view={view} identity={identity} />}
      {identity.state === 'ambiguous' && (
        <AmbiguousClient key={identity.shown} view={view} identity={identity} />
      )}
      {identity.state === 'list' && <ClientListView view={view} />}
      {identity.state === 'none' && <NoBooks view={view} />}
      {identity.state === 'loading' && <Loading because={identity.because} />}
    </>
  );
}
