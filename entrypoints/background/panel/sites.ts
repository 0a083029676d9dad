import { announce } from '../orders';
import type { PanelHandlers } from '../router';
import { switchOff } from '../sites';
import { storage } from '../storage';

type Keys = 'sites.list' | 'sites.off' | 'sites.unsettle';

/** The sites that are on, and what was settled there, as the workbench shows and takes them back. */
export const sitesHandlers: Pick<PanelHandlers, Keys> = {
  'sites.list': () => storage.sites.list(),
  async 'sites.off'({ origin }) {
    await switchOff(origin);
    announce('view.changed', { tabId: null });
    return null;
  },
  async 'sites.unsettle'({ origin, shown }) {
    await storage.sites.unsettle(origin, shown);
    announce('view.changed', { tabId: null });
    return null;
  },
};
