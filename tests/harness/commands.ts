import type { Launched } from './launch';

interface Tab {
  id: number;
}
declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: Tab): void } };
  tabs: { query(what: object): Promise<Tab[]> };
};

/**
 * A headless browser has no window that keys of the browser itself could reach, so the event is raised in the
 * worker, with the tab that stands in front.
 */
export async function raiseCommand(launched: Launched, name: string): Promise<void> {
  await (
    await launched.worker()
  ).evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error('No tab stands in front.');
    chrome.commands.onCommand.dispatch(given, tab);
  }, name);
}
