const SHOWN = 1200;

/** Scrolls to a cell and outlines it for a moment. Nothing of it stays in the page. */
export function showCell(cell: Element, signal: AbortSignal): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cell.scrollIntoView({ block: 'center', inline: 'center', behavior: still ? 'instant' : 'smooth' });
  const mark = document.createElement('ledgerside-outline');
  const root = mark.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(mark);

  const follow = (): void => {
    const box = cell.getBoundingClientRect();
    sheet.replaceSync(
      `:host { all: initial !important; position: fixed !important; pointer-events: none !important; z-index: 2147483645 !important; box-sizing: border-box !important; border: 2px solid #17605A !important; left: ${box.left}px; top: ${box.top}px; width: ${box.width}px; height: ${box.height}px; }`,
    );
  };
  follow();
  // The scroll above is smooth, and the page may scroll by itself meanwhile.
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal: until(SHOWN, signal, () => mark.remove()) });
}

function until(milliseconds: number, outer: AbortSignal, done: () => void): AbortSignal {
  const signal = AbortSignal.any([outer, AbortSignal.timeout(milliseconds)]);
  signal.addEventListener('abort', done, { once: true });
  return signal;
}
