import { important } from './important';

const SHOWN = 1200;

const still = {
  all: 'initial',
  position: 'fixed',
  'pointer-events': 'none',
  'z-index': '2147483645',
  'box-sizing': 'border-box',
  border: '2px solid #17605A',
};

/** Scrolls to a cell and outlines it for a moment. Nothing of it stays in the page. */
export function showCell(cell: Element, signal: AbortSignal): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cell.scrollIntoView({ block: 'center', inline: 'center', behavior: calm ? 'instant' : 'smooth' });
  const mark = document.createElement('ledgerside-outline');
  const root = mark.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(mark);

  const follow = (): void => {
    const box = cell.getBoundingClientRect();
    const place = { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` };
    sheet.replaceSync(`:host { ${important({ ...still, ...place })} } @media print { :host { display: none !important; } }`);
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
