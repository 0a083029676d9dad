import browser from 'webextension-polyfill';
import type { FrameReading } from '../../rules/reading';
import { order } from './orders';

const SCRIPT = 'bare.js';

/** Whether a frame shows figures and no table of any: then a second look is worth the longer script. */
export const isBare = ({ signs, loading }: FrameReading): boolean =>
  Boolean(signs?.loose && !signs.books && !loading);

/** Puts what reads tables of bare elements into a frame, and has it read again. */
export async function readBare(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SCRIPT] });
  } catch {
    // The frame was closed meanwhile, or has another document by now, which says of itself what it shows.
    return;
  }
  await order({ tabId, frameId }, 'page.read', {});
}
