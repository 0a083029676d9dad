import type { ExpectationView, Identity, TabView } from '../../messages';
import { nextContact } from '../../rules/cadence';
import { splitAside } from '../../rules/suppression';
import { contents, topGap } from '../../rules/expectations';
import type { ExpectationContent } from '../../rules/verdict';
import type { Client, Expectation } from '../../storage/records';
import { readingOf } from './attribute';
import { fingerprint } from './attribution/digests';
import { keptOf } from './attribution/kept';
import { lagOf, type Lag } from './attribution/lag';
import { LAG_PATIENCE } from './attribution/moments';
import { ownerOf, subjectOf } from './attribution/subject';
import { curvesOf } from './curves';
import { figuresOf, type Figures } from './figures';
import { filingOf } from './filing';
import { identityOf } from './identityOf';
import { recurrencesOf } from './recurrence';
import { storage } from './storage';
import type { TabState } from './tabs';
import { tiering } from './tierOf';
import { today } from './time';
import { siteViewOf, teachingOf } from './teach/view';
import { todayView } from './todayView';

/** Notes the sidebar shows at once; older ones are found in the workbench. */
const NOTES = 60;

/** Everything the sidebar of one tab shows. */
export async function viewOf(tab: TabState): Promise<TabView> {
  const reading = readingOf(tab);
  const identity = await identityOf(tab, reading);
  const day = today();
  const subject = subjectOf(identity, reading);
  const named = ownerOf(identity, reading);
  const lag = lagOf(tab, subject, reading, await keptOf(named, reading));
  // Of a client that is only likely nothing is shown, nor of one whose figures these may not be.
  const certain = identity.state === 'known' && identity.level === 'certain' && !lag;
  const client = certain ? identity.client : null;
  const owner = lag ? null : named;
  const isUnsure = lag !== null || identity.state === 'stale';
  const judged = async (): Promise<Figures & SaidPart & Pick<TabView, 'filing'>> => {
    const figures = await figuresOf(tab, reading, owner, client, day, isUnsure);
    const [said, filing] = await Promise.all([
      asideOf(figures, owner && client, reading.period, day),
      owner && filingOf(figures.facts, owner.period, day),
    ]);
    return { ...figures, ...said, filing };
  };
  // Each waits for the database; none of them for another.
  const [own, archive, stored, settings, listed, site, teaching] = await Promise.all([
    judged(),
    archiveOf(client, day),
    storage.sites.get(tab.origin),
    storage.settings.get(),
    identity.state === 'list' ? todayView(day) : null,
    siteViewOf(tab, reading),
    teachingOf(tab),
  ]);
  return {
    tabId: tab.tabId,
    origin: tab.origin,
    settings,
    layout: stored?.layout ?? { side: 'right', mode: 'push', width: 400, collapsed: false, handle: 0.5 },
    identity: lag && identity.state !== 'stale' ? whileDoubted(tab, identity, subject.shown, lag) : identity,
    period: { viewed: reading.period, header: reading.headerPeriod },
    problems: reading.problems,
    ...own,
    ...archive,
    today: listed,
    site,
    ...teaching,
    figures: fingerprint(reading),
    ...(tab.unfiled ? { unfiled: tab.unfiled } : {}),
  };
}

type SaidPart = Required<Pick<TabView, 'verdicts' | 'aside' | 'returned' | 'recurrences' | 'curves'>>;

/** What fires and was put aside, what came back, and how it was before: of a client that is certain. */
async function asideOf(
  { verdicts, facts }: Figures,
  client: Client | null,
  period: string | null,
  today: string,
): Promise<SaidPart> {
  if (!client || !period || verdicts.length === 0)
    return { verdicts, aside: [], returned: {}, recurrences: {}, curves: {} };
  const suppressions = await storage.suppressions.list(client.id);
  const split = splitAside(verdicts, suppressions, { period, today });
  return {
    ...split,
    recurrences: await recurrencesOf(client, period, today),
    curves: await curvesOf(client, period, facts, split.verdicts, today),
  };
}

const doubts = {
  client: 'evidence_figures_lag',
  figures: 'evidence_figures_ahead',
  crossed: 'evidence_figures_crossed',
};

/**
 * Name, period and figures do not fit together: first a page that is loading, then, unless the period is what changed, a
 * question. A period that was typed and not yet searched for looks just the same as one with equal figures: only a
 * person can say. A client that is not in the archive can still be entered, and is asked about then.
 */
function whileDoubted(tab: TabState, identity: Identity, shown: string, lag: Lag): Identity {
  if (Date.now() - (tab.doubtedSince ?? Date.now()) < LAG_PATIENCE) return { state: 'loading' };
  if (lag.kind === 'period') return { state: 'loading', because: 'period-lag', before: lag.before };
  const against = { holds: false, code: doubts[lag.kind], detail: {} };
  if (identity.state === 'known') {
    const { client, tier, evidence } = identity;
    const candidates = [{ client, tier, evidence: [...evidence, against] }];
    return { state: 'ambiguous', shown, candidates, evidence: [against] };
  }
  return identity.state === 'unknown' ? { ...identity, evidence: [...identity.evidence, against] } : identity;
}

type ArchivePart = Pick<TabView, 'expectations' | 'topGap' | 'notes' | 'commitments' | 'cases' | 'contact'>;

async function archiveOf(client: Client | null, day: string): Promise<ArchivePart> {
  if (!client) {
    return {
      expectations: [],
      topGap: null,
      notes: [],
      commitments: [],
      cases: [],
      contact: { last: null, lastChannel: null, everyDays: null, due: null },
    };
  }
  const [history, promises, notes, commitments, cases, contacts] = await Promise.all([
    storage.expectations.list(client.id),
    storage.promises.effective(client.id),
    storage.notes.list(client.id, NOTES),
    storage.commitments.list(client.id),
    storage.cases.list(client.id),
    storage.notes.summaries([client.id]),
  ]);
  const last = contacts.get(client.id)?.last ?? null;
  const next = nextContact((await tiering())(client).tier, last?.at ?? null, day);
  return {
    expectations: contents.map((content) => expectationView(content, history, promises)),
    topGap: topGap(history),
    notes,
    commitments,
    cases,
    contact: {
      last: last?.at.slice(0, 10) ?? null,
      lastChannel: last?.channel ?? null,
      everyDays: next?.everyDays ?? null,
      due: next?.due ?? null,
    },
  };
}

function expectationView(
  content: ExpectationContent,
  history: readonly Expectation[],
  promises: Awaited<ReturnType<typeof storage.promises.effective>>,
): ExpectationView {
  const own = history.filter((row) => row.content === content);
  return { content, current: own[0] ?? null, history: own, promise: promises[content] ?? null };
}
