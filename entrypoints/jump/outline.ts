import type { Settings } from '../../storage/records';
import { shadowOf } from '../page/shadow';

const SHOWN = 1200;

/**
 * Scrolls to a cell and outlines it for a moment in the accent of the theme. Around that runs a hairline of what the
 * accent is written on, so that it is seen on any ground. Nothing of it stays in the page.
 */
export function showCell(cell: Element, theme: Settings['theme']): void {
  const dark = theme === 'system' ? matchMedia('(prefers-color-scheme:dark)').matches : theme === 'dark';
  const [accent, around] = dark ? ['#72C2B7', '#0D211E'] : ['#17605A', '#FFF'];
  cell.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = cell.getBoundingClientRect();
  const mark = document.createElement('ledgerside-outline');
  shadowOf(mark).dress({
    position: 'fixed',
    'pointer-events': 'none',
    'z-index': '2147483645',
    'box-sizing': 'border-box',
    border: `2px solid ${accent}`,
    outline: `1px solid ${around}`,
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  document.documentElement.append(mark);
  setTimeout(() => mark.remove(), SHOWN);
}
