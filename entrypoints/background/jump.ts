import browser from 'webextension-polyfill';
import type { PrintedCell } from '../../rules/reading';
import type { Settings } from '../../storage/records';

const SCRIPT = 'jump.js';

/** Shows a cell in its frame, outlined in the accent of the theme; false when it stands there no more. */
export async function jumpIn(
  frame: { tabId: number; frameId: number },
  cell: PrintedCell,
  theme: Settings['theme'],
): Promise<boolean> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // Sent as a text: it knows nothing of what stands around it here.
      func: (...of) =>
        (globalThis as { ledgersideJump?: (...of: unknown[]) => boolean }).ledgersideJump?.(...of),
      args: [cell, theme],
    });
    return answer?.result === true;
  } catch {
    // The frame was closed meanwhile.
    return false;
  }
}
