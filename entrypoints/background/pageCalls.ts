import { shownClient } from '../../sites/identify';
import { nameIn } from '../../sites/names';
import { isLoading, nameColumnsOf } from '../../sites/statements/of-frame';
import { matchClients, surelyMeant } from '../../storage/client-names';
import { sayIn } from '../../words/catalogue';
import { takeReading } from './attribute';
import { nothingRemembered } from './attribution/memory';
import { isHidden } from './controls';
import { announce, orderTab } from './orders';
import type { PageHandlers } from './router';
import { isOn } from './sites';
import { takePick } from './teach/take';
import { profilesFor } from './teach/profiles';
import { storage } from './storage';
import { changeTab, pathKey, type TabState } from './tabs';
import { tiering } from './tierOf';

/** What the page's script may ask. It learns positions and letters, nothing of the archive. */
export const pageHandlers: PageHandlers = {
  async 'page.hello'({ path }, { tabId, frameId, tabUrl, url }) {
    const origin = new URL(tabUrl).origin;
    if (!(await isOn(origin))) return { on: false };
    const site = await storage.sites.get(origin);
    if (!site) return { on: false };
    const top = path.length === 0;
    const token = await changeTab(tabId, (before) => {
      const state = top || !before ? newTab(tabId, origin, before) : before;
      const key = pathKey(path);
      // A new document in a frame: what its old one and the frames below it showed is gone.
      const frames = Object.fromEntries(
        Object.entries(state.frames).filter(
          ([other]) => other !== key && !other.startsWith(key === '' ? '' : `${key}.`),
        ),
      );
      return {
        state: { ...state, frames: { ...frames, [key]: { frameId, reading: null } } },
        result: state.token,
      };
    });
    if (top) orderTab(tabId, 'page.introduce', {});
    announce('view.changed', { tabId });
    return {
      on: true,
      profiles: await profilesFor([new URL(tabUrl).hostname, hostOf(url)]),
      layout: site.layout,
      hidden: await isHidden(),
      token: top ? token : null,
      words: await wordsForPage(),
    };
  },

  async 'page.reading'({ reading }, { tabId, frameId }) {
    const taken = await takeReading(tabId, frameId, reading);
    if (!taken) return false;
    announce('view.changed', { tabId });
    const { signs } = reading;
    return {
      loading: isLoading(reading),
      names: nameColumnsOf(reading),
      shown: signs ? shownClient(signs) : null,
    };
  },

  async 'page.taught'({ step, pick }, { tabId }) {
    await takePick(tabId, step, pick);
    return null;
  },

  'page.scrolled'({ rows, of }, { tabId }) {
    announce('whole.progress', { tabId, rows, of });
    return Promise.resolve(null);
  },

  async 'page.tiers'({ names }) {
    const clients = await storage.clients.list();
    const tierOf = await tiering();
    return names.map((shown) => {
      const named = nameIn(shown.name);
      const client = surelyMeant(matchClients(clients, { ...named, code: shown.code ?? named.code }));
      const tier = client && tierOf(client).tier;
      return tier ? { tier, name: named.name } : null;
    });
  },
};

/** Empty for a frame without an address of its own. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

async function wordsForPage(): Promise<{ badge: string; frame: string }> {
  const say = sayIn((await storage.settings.get()).language);
  return { badge: say('badge_tooltip', { tier: '{tier}' }), frame: say('action_title') };
}

function newTab(tabId: number, origin: string, before: TabState | null): TabState {
  return {
    tabId,
    origin,
    token: crypto.randomUUID(),
    frames: {},
    firm: before?.firm ?? '',
    chosen: before?.origin === origin ? before.chosen : null,
    // A new document brings no figures of the old one.
    ...nothingRemembered,
    still: null,
    unfiled: null,
    doubtedSince: null,
  };
}
