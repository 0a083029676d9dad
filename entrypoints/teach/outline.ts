import { shadowOf } from '../page/shadow';

/** An outline that can be laid around an element, out of the page's sight; null takes it away. */
export function outline(root: Document, signal: AbortSignal): (element: Element | null) => void {
  const mark = root.createElement('ledgerside-outline');
  const { dress } = shadowOf(mark);
  signal.addEventListener('abort', () => mark.remove());
  return (element) => {
    if (!element?.isConnected || signal.aborted) {
      mark.remove();
      return;
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    dress({
      position: 'fixed',
      'pointer-events': 'none',
      'z-index': '2147483645',
      'box-sizing': 'border-box',
      border: '2px solid #17605A',
      'border-radius': '2px',
      background: '#17605A14',
      left: `${left - 3}px`,
      top: `${top - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
    });
    if (!mark.isConnected) root.documentElement.append(mark);
  };
}
