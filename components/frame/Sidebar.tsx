import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Failure, TabView } from '../../messages';
import { isRefusal, isStorage, isUpdate } from '../failures';
import { ClientListView } from '../identity/ClientListView';
import { Loading } from '../identity/Loading';
import { NoBooks } from '../identity/NoBooks';
import { UnknownClient } from '../identity/UnknownClient';
import { AmbiguousClient, LikelyClient } from '../identity/WhoseBooks';
import { t } from '../i18n';
import { PanelContext } from '../panel';
import type { PanelClient } from '../panel';
import { FirstRun } from '../start/FirstRun';
import { FailureLine, FailureView, UpdatedView } from './FailureView';
import { SiteLines } from '../teach/SiteLines';
import { StalePage } from '../teach/StalePage';
import { TeachPanel } from '../teach/TeachPanel';
import { Handle } from './Handle';
import { Header } from './Header';
import { KnownClient } from './KnownClient';
import { OfferContext, OfferLine } from './offer';
import { isCertain } from './place';
import type { Offer } from './offer';
import { ResizeEdge } from './ResizeEdge';
import { useTabView } from './useTabView';
import { useRoot } from './theme';
import { createDrafts } from './drafts';
import { DraftsContext } from './useKept';

/** The whole sidebar. Nothing at all until the background has accepted the frame. */
export function Sidebar({ client, now }: { client: PanelClient; now: () => number }) {
  const tab = useTabView(client);
  const [failure, setFailure] = useState<Failure | null>(null);
  const panel = useMemo(() => ({ client, now, report: setFailure }), [client, now]);
  const drafts = useMemo(() => createDrafts(client), [client]);
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    addEventListener('pagehide', drafts.flush);
    return () => removeEventListener('pagehide', drafts.flush);
  }, [drafts]);
  const view = tab.state === 'waiting' ? null : tab.view;
  const known = view && isCertain(view.identity) ? view.identity.client.id : null;
  // Whose books these are has been settled anew: there is nothing left to take back.
  useEffect(() => {
    if (known !== null) setOffer(null);
  }, [known]);
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
  const line = failure ?? view?.unfiled ?? null;
  const grave = broken ?? (failure && (isUpdate(failure) || isStorage(failure)) ? failure : null);
  return (
    <PanelContext.Provider value={panel}>
      <main class="frame" aria-label={t('extension_short_name')}>
        {view && <ResizeEdge layout={view.layout} />}
        <DraftsContext.Provider value={drafts}>
          <OfferContext.Provider value={setOffer}>
            {grave ? <Grave failure={grave} /> : view && <Body view={view} />}
          </OfferContext.Provider>
        </DraftsContext.Provider>
        {offer && !grave && <OfferLine offer={offer} onTaken={() => setOffer(null)} />}
        {line && !grave && <FailureLine failure={line} />}
      </main>
    </PanelContext.Provider>
  );
}

function Grave({ failure }: { failure: Failure }) {
  return isUpdate(failure) ? <UpdatedView /> : <FailureView failure={failure} />;
}

function Body({ view }: { view: TabView }) {
  if (!view.settings.me) return <FirstRun settings={view.settings} />;
  const identity = view.identity;
  if (view.teaching) return <TeachPanel view={view} teaching={view.teaching} />;
  if (isCertain(identity)) return <KnownClient view={view} identity={identity} />;
  return (
    <>
      <Header view={view} />
      <SiteLines view={view} />
      {identity.state === 'stale' && <StalePage view={view} profile={identity.profile} />}
      {identity.state === 'unknown' && <UnknownClient key={identity.name} view={view} identity={identity} />}
      {identity.state === 'known' && (
        <LikelyClient key={identity.client.id} view={view} identity={identity} />
      )}
      {identity.state === 'ambiguous' && (
        <AmbiguousClient key={identity.shown} view={view} identity={identity} />
      )}
      {identity.state === 'list' && <ClientListView view={view} />}
      {identity.state === 'none' && <NoBooks view={view} />}
      {identity.state === 'loading' && (
        <Loading because={identity.because} before={identity.before ?? null} viewed={view.period.viewed} />
      )}
    </>
  );
}
