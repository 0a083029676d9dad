import browser from 'webextension-polyfill';
import type { Reading } from '../../../rules/reading';
import { printedCell } from '../../../sites/address';
import { allTabs, pathKey, type TabState, changeTab, readTab } from '../tabs';
import { changeLayout } from '../layout';
import { jumpIn } from '../jump';
import { announce, order } from '../orders';
import { readingOf, attribute } from '../attribute';
import { bookStatements, fingerprint } from '../attribution/digests';
import { keptOf } from '../attribution/kept';
import { lagOf, sameOf } from '../attribution/lag';
import { ownerOf, shownIn, subjectOf } from '../attribution/subject';
import { identityOf } from '../identityOf';
import { Refusal, type PanelHandlers } from '../router';
import { switchOff } from '../sites';
import { storage } from '../storage';
import { viewOf } from '../view';
import { readWholeTable, stopWholeTable } from '../whole';

type Keys =
  | 'view.tab'
  | 'view.layout'
  | 'view.focusPage'
  | 'view.workbench'
  | 'site.off'
  | 'site.jump'
  | 'site.readWhole'
  | 'site.stopWhole'
  | 'site.settle'
  | 'site.unsettle'
  | 'site.samePeriod';

/** What the sidebar asks of its own tab. */
export const siteHandlers: Pick<PanelHandlers, Keys> = {
  'view.tab': async (_, tabId) => viewOf(await tabOf(tabId)),
  async 'view.layout'({ patch }, tabId) {
    await changeLayout((await tabOf(tabId)).origin, patch);
    return null;
  },
  async 'view.focusPage'(_, tabId) {
    const tab = await tabOf(tabId);
    const top = tab.frames[''];
    if (top) await order({ tabId: tab.tabId, frameId: top.frameId }, 'page.focus', {});
    return null;
  },
  async 'view.workbench'({ page }) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/workbench.html#/${encodeURI(page)}`) });
    return null;
  },
  async 'site.off'(_, tabId) {
    await switchOff((await tabOf(tabId)).origin);
    return null;
  },
  'site.readWhole': async ({ frame, table }, tabId) => readWholeTable(await tabOf(tabId), frame, table),
  async 'site.stopWhole'({ frame }, tabId) {
    await stopWholeTable(await tabOf(tabId), frame);
    return null;
  },
  async 'site.jump'({ address }, tabId) {
    const tab = await tabOf(tabId);
    const frame = tab.frames[pathKey(address.frame)];
    const cell = frame?.reading && printedCell(frame.reading, address, readingOf(tab).period);
    if (!frame || !cell) return false;
    const { theme } = await storage.settings.get();
    return jumpIn({ tabId: tab.tabId, frameId: frame.frameId }, cell, theme);
  },
  async 'site.settle'({ clientId, remember, shown: meant, over: looked }, tabId) {
    const tab = await tabOf(tabId);
    const reading = readingOf(tab);
    if (!(await storage.clients.get(clientId))) throw new Refusal({ code: 'not-found', detail: {} });
    // Two names on the page are a state of this page, not a meaning of one name: never remembered.
    const shown = shownIn(reading);
    if (meant !== shown) throw new Refusal({ code: 'shows-another', detail: {} });
    const over = fingerprint(reading);
    if (looked !== over) throw new Refusal({ code: 'figures-moved', detail: {} });
    await changeTab(tab.tabId, async (state) => {
      // The page may have gone on since, between one look and the other.
      if (!state || fingerprint(readingOf(state)) !== over)
        throw new Refusal({ code: 'figures-moved', detail: {} });
      if (remember && reading.client) await storage.sites.settle(tab.origin, shown, clientId);
      // Figures that came before the name were filed under the name that stood there.
      const { seen } = state;
      if (seen && seen.figures === over && seen.clientId !== null && seen.clientId !== clientId)
        await unfile(state, { ...reading, period: seen.period }, seen.clientId);
      const chosen = { shown, clientId, over, moved: state.asked !== null };
      return { state: await attribute({ ...state, chosen }), result: null };
    });
    announce('view.changed', { tabId: tab.tabId });
    return null;
  },
  async 'site.unsettle'(_, tabId) {
    const tab = await tabOf(tabId);
    const reading = readingOf(tab);
    const shown = shownIn(reading);
    const settled = (await storage.sites.get(tab.origin))?.settled ?? {};
    const remembered = Object.hasOwn(settled, shown) ? settled[shown] : undefined;
    const chosen = tab.chosen?.shown === shown ? tab.chosen.clientId : undefined;
    const clientId = chosen ?? remembered;
    if (clientId === undefined) return null;
    await changeTab(tab.tabId, async (state) => {
      // What this page had filed under a client it does not belong to goes first: after that nobody would know of it.
      await unfile(tab, reading, clientId);
      if (remembered !== undefined) await storage.sites.unsettle(tab.origin, shown);
      return { state: state && (await attribute(without(state, shown))), result: null };
    });
    for (const { tabId: other, origin } of await allTabs()) {
      if (origin !== tab.origin || other === tab.tabId || remembered === undefined) continue;
      await changeTab(other, async (state) => ({
        state: state && (await attribute(without(state, shown))),
        result: null,
      }));
    }
    announce('view.changed', { tabId: null });
    return { clientId, remember: remembered !== undefined, shown, over: fingerprint(reading) };
  },
  async 'site.samePeriod'({ period }, tabId) {
    const tab = await tabOf(tabId);
    await changeTab(tab.tabId, async (state) => {
      if (!state) return { state, result: null };
      const reading = readingOf(state);
      const identity = await identityOf(state, reading);
      const subject = subjectOf(identity, reading);
      const lag = lagOf(state, subject, reading, await keptOf(ownerOf(identity, reading), reading));
      // Said of what was looked at: by now the page may show another period, or its own figures.
      if (subject.period !== period || lag?.kind !== 'period') return { state, result: null };
      const same = sameOf(state.same, subject, reading, lag.before);
      return { state: await attribute({ ...state, same }), result: null };
    });
    announce('view.changed', { tabId: tab.tabId });
    return null;
  },
};

/** A tab in which nothing is said of a name any more. */
function without(state: TabState, shown: string): TabState {
  return { ...state, chosen: state.chosen?.shown === shown ? null : state.chosen };
}

/** Takes what is on the page out of a client's statements, where it is the very same. */
async function unfile(tab: TabState, reading: Reading, clientId: string): Promise<void> {
  if (!reading.period) return;
  for (const statement of bookStatements(reading))
    await storage.statements.remove({ clientId, period: reading.period, statement, origin: tab.origin });
}

/** The sidebar's tab; the workbench has none. */
export async function tabOf(tabId: number | null): Promise<TabState> {
  const tab = tabId === null ? null : await readTab(tabId);
  if (!tab) throw new Refusal({ code: 'refused', detail: {} });
  return tab;
}
