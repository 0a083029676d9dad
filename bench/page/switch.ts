/** Run inside the demo books and inside the sidebar beside them. Times are since the epoch: two processes, one clock. */

/** A switch that takes this long has failed, ms. */
const PATIENCE = 20_000;

/** Resolves when the head of the sidebar names this client, after the frame that draws it. */
export const briefShown = (name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The sidebar does not show ${name}.`)), PATIENCE);
    const look = (): void => {
      if (!document.querySelector('.head h1')?.textContent?.includes(name)) return;
      watcher.disconnect();
      requestAnimationFrame(() => resolve(Date.now()));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });

/** Picks a client in the page's own drop-down; resolves when the page has drawn its table. */
export const switchTo = (code: string): Promise<{ clicked: number; drawn: number }> =>
  new Promise((resolve, reject) => {
    const tableShown = (): Element | null =>
      document.querySelector('.tab-pane.active .fg-body:not(.is-loading) table:not(.is-skeleton)');
    const before = tableShown();
    const watcher = new MutationObserver(() => {
      const table = tableShown();
      if (!table || table === before) return;
      watcher.disconnect();
      requestAnimationFrame(() => resolve({ clicked, drawn: Date.now() }));
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(() => reject(new Error(`The page does not show ${code}.`)), PATIENCE);
    const entry = document.querySelector<HTMLElement>(`#account-set [data-value="${code}"]`);
    if (!entry) reject(new Error(`The page has no account set ${code}.`));
    const clicked = Date.now();
    entry?.click();
  });
