import type { FramePath } from '../../rules/reading';
import { inSight } from '../../sites/in-sight';
import { isShown } from '../../sites/text';

/** Where this document stands below the top one: indices into `window.frames`. Works across origins. */
export function framePath(start: Window = window): FramePath {
  const path: number[] = [];
  for (let frame = start; frame !== frame.parent; frame = frame.parent) {
    path.unshift(indexIn(frame.parent, frame));
  }
  return path;
}

/** The child frames of this document, and which of them cannot be seen now. */
export function childFrames(root: Document): { count: number; hidden: number[]; elsewhere?: string[] } {
  const view = root.defaultView;
  const hidden: number[] = [];
  if (!view || view.length === 0) return { count: 0, hidden };
  const frames = [...root.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  const seen = inSight(frames.filter(isShown));
  for (const element of frames) {
    const child = element.contentWindow;
    // A frame of a frameset has no box of its own for checkVisibility.
    if (child && element.localName !== 'frame' && !seen.includes(element)) hidden.push(indexIn(view, child));
  }
  const elsewhere = new Set(
    seen.flatMap(({ src }) => (/^https?:/.test(src) ? new URL(src).origin : root.location.origin)),
  );
  elsewhere.delete(root.location.origin);
  return { count: view.length, hidden, ...(elsewhere.size && { elsewhere: [...elsewhere] }) };
}

function indexIn(parent: Window, child: Window): number {
  for (let i = 0; i < parent.length; i += 1) if (parent[i] === child) return i;
  return -1;
}
