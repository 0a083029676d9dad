import { defineBackground } from 'wxt/utils/define-background';
import browser from 'webextension-polyfill';
import { onCommand, onToolbarClick } from './controls';
import { pageHandlers } from './pageCalls';
import { settleRenames } from './packs';
import { panelHandlers } from './panelCalls';
import { createRouter } from './router';
import { refreshSites } from './sites';
import { forgetTab } from './tabs';

/** Wiring only: every listener is set in the first turn, or a woken worker would miss its event. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(createRouter(pageHandlers, panelHandlers) as never);
  browser.action.onClicked.addListener((tab) => void onToolbarClick(tab));
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.permissions.onRemoved.addListener(() => void refreshSites());
  browser.runtime.onStartup.addListener(() => void refreshSites());
  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
});

async function onInstalled(reason: string): Promise<void> {
  await refreshSites();
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html#/welcome') });
  // The built-in packs may be newer than what is stored.
  else await settleRenames();
}
