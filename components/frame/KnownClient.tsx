import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Identity, TabView } from '../../messages';
import { AnomaliesView } from '../anomaly/AnomaliesView';
import { Brief } from '../brief/Brief';
import { ExpectationsView } from '../expectation/ExpectationsView';
import { NotesView } from '../note/NotesView';
import { useAsk, usePanel } from '../panel';
import { ScriptTab } from '../script/ScriptTab';
import { SiteLines } from '../teach/SiteLines';
import { Header } from './Header';
import { useKeys } from './keys';
import { focusAgain, focusNow } from './focus';
import { blankNote, firing, tabs } from './place';
import type { Place, Tab, ViewProps } from './place';
import { placeAgain } from './placeAgain';
import { Tabs } from './Tabs';
import { useDrafts, useOpened } from './useKept';

type Known = Extract<Identity, { state: 'known' }>;

/** The five tabs. Another client or period starts afresh: nothing of one may stand under the other. */
export function KnownClient({ view, identity }: { view: TabView; identity: Known }) {
  const owner = `${identity.client.id}|${view.period.viewed ?? ''}`;
  if (!useOpened(identity.client.id)) return <Header view={view} />;
  return <Desk key={owner} view={view} identity={identity} />;
}

function Desk({ view, identity }: { view: TabView; identity: Known }) {
  const drafts = useDrafts();
  const owner = identity.client.id;
  const period = view.period.viewed;
  const [place, setPlace] = useState<Place>(() => placeAgain(drafts, owner, period));
  // While the page loads this desk goes away: it comes back as it was left, down to the caret.
  useLayoutEffect(() => {
    const focus = drafts?.last?.owner === owner ? drafts.last.focus : null;
    if (focus) focusAgain(focus);
    return () => {
      if (drafts?.last?.owner === owner) drafts.last.focus = focusNow();
    };
  }, []);
  useLayoutEffect(() => {
    if (drafts) drafts.last = { owner, period, place, focus: null };
  }, [place]);
  const ask = useAsk();
  const { report, now } = usePanel();
  const go = (change: Partial<Place>) => {
    report(null);
    setPlace((was) => ({ ...was, ...change }));
  };
  const props: ViewProps = {
    view,
    client: identity.client,
    tier: identity.tier,
    place,
    go,
  };
  const open = (tab: Tab) =>
    go({ tab, note: tab === 'notes' ? place.note : null, rule: tab === 'script' ? place.rule : null });
  const verdict = view.verdicts.find((one) => one.rule === place.rule) ?? null;
  useKeys(
    {
      ...Object.fromEntries(tabs.map((tab, index) => [String(index + 1), () => open(tab)])),
      s: () => go({ tab: 'script' }),
      n: () => go({ tab: 'notes', note: blankNote(identity.client, view, verdict, now()) }),
      '/': () => go({ tab: 'notes', note: null, find: true }),
      escape: () => void ask('view.focusPage', {}),
    },
    0,
  );
  useEffect(() => {
    document.getElementById('panel')?.scrollTo?.(0, 0);
  }, [place.tab, place.rule]);
  const counts = { anomalies: firing(view).length, notes: view.notes.length };
  return (
    <>
      <Header view={view}>
        <Tabs tab={place.tab} counts={counts} onChange={open} />
      </Header>
      <SiteLines view={view} />
      {place.tab === 'brief' && <Brief {...props} />}
      {place.tab === 'anomalies' && <AnomaliesView {...props} />}
      {place.tab === 'script' && <ScriptTab {...props} />}
      {place.tab === 'notes' && <NotesView {...props} />}
      {place.tab === 'expectations' && <ExpectationsView {...props} />}
    </>
  );
}
