import { shadowOf } from './shadow';

const SHOWN = 1200;

/** Scrolls to a cell and outlines it for a moment. Nothing of it stays in the page. */
export function showCell(cell: Element, signal: AbortSignal): void {
  cell.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = cell.getBoundingClientRect();
  const mark = document.createElement('ledgerside-outline');
  shadowOf(mark).dress({
    position: 'fixed',
    'pointer-events': 'none',
    'z-index': '2147483645',
    'box-sizing': 'border-box',
    border: '2px solid #17605A',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  document.documentElement.append(mark);
  const end = (): void => mark.remove();
  setTimeout(end, SHOWN);
  signal.addEventListener('abort', end);
}
