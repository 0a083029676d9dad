import type { FramePath } from '../../rules/reading';

/** Where this document stands below the top one: indices into `window.frames`. Works across origins. */
export function framePath(start: Window = window): FramePath {
  const path: number[] = [];
  for (let frame = start; frame !== frame.parent; frame = frame.parent) {
    path.unshift(indexIn(frame.parent, frame));
  }
  return path;
}

/** The child frames of this document, and which of them cannot be seen now. */
export function childFrames(root: Document): { count: number; hidden: number[] } {
  const view = root.defaultView;
  const hidden: number[] = [];
  if (!view || view.length === 0) return { count: 0, hidden };
  for (const element of root.querySelectorAll('iframe, frame')) {
    const child = (element as HTMLIFrameElement).contentWindow;
    if (!child || isShown(element as HTMLElement)) continue;
    hidden.push(indexIn(view, child));
  }
  return { count: view.length, hidden };
}

function indexIn(parent: Window, child: Window): number {
  for (let i = 0; i < parent.length; i += 1) if (parent[i] === child) return i;
  return -1;
}

function isShown(element: HTMLElement): boolean {
  // A frame of a frameset has no box of its own for checkVisibility.
  if (element.localName === 'frame') return true;
  return element.checkVisibility({ visibilityProperty: true });
}
