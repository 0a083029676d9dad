/** Longest time a changed page waits to be read, in milliseconds. */
const LONGEST = 3000;
/** After navigation or a user's action somebody looks at the page: for so long its changes wait less, in milliseconds. */
const ATTENTION = 3000;
/** Longest wait for an idle moment meanwhile. */
const LOOKED_AT = 200;
/** A page gets this long to finish what it began to draw. */
const SETTLE = 50;
/** Shortest pause between two reads. */
const SHORTEST = 150;
/** A read may take at most this share of the time: its cost, times this, is the pause before the next. */
const PAUSE_PER_COST = 25;

/**
 * Calls `read` in idle time after the document changed. Between a change and the read it caused,
 * nothing is observed at all, so a page that rewrites itself twenty times a second pays once.
 */
export function watch(root: Document, read: () => void, signal: AbortSignal): { soon(): void } {
  /** No read begins before; on the clock of `performance.now`. */
  let next = 0;
  let timer = 0;
  let pending = false;
  /** When somebody last did something; this script starts with a navigation. */
  let acted = performance.now();

  const observer = new MutationObserver(changed);
  const observe = (): void =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      // Tabs and trees are opened and closed by these alone.
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });

  function changed(): void {
    if (pending || signal.aborted) return;
    pending = true;
    observer.disconnect();
    timer = window.setTimeout(idle, Math.max(SETTLE, next - performance.now()));
  }

  function idle(): void {
    const lookedAt = performance.now() - acted < ATTENTION;
    requestIdleCallback(run, { timeout: lookedAt ? LOOKED_AT : LONGEST });
  }

  function onAction(): void {
    acted = performance.now();
    changed();
  }

  function run(): void {
    if (signal.aborted) return;
    pending = false;
    observe();
    const begun = performance.now();
    read();
    const ended = performance.now();
    next = ended + Math.min(LONGEST, Math.max(SHORTEST, (ended - begun) * PAUSE_PER_COST));
    // What the read itself drew (a badge, the sidebar's host) is no change of the page.
    observer.takeRecords();
  }

  observe();
  // Values of inputs, style sheets that answer to a click, and navigation leave no mutation behind.
  const quiet = { capture: true, passive: true, signal } as const;
  for (const type of ['input', 'change', 'click', 'hashchange', 'popstate', 'resize', 'scrollend'] as const) {
    window.addEventListener(type, onAction, quiet);
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { soon: changed };
}
