import type { Frame, JSHandle, Page } from 'playwright-core';
import type { SiteProfile } from '../../rules/profile';
import type { FramePath, FrameReading } from '../../rules/reading';
import { bundle } from '../bundle';
import type * as InPage from './inPage';
import { Silence, within } from './within';

/** A document of a page, what it showed, and what can be asked of it further. */
export interface ReadFrame {
  /** Without figures and with a problem where the document could not be read. */
  reading: FrameReading;
  /** Null where the document could not be read. */
  site: JSHandle<typeof InPage> | null;
}

/** Bundled once: a program may read many pages. */
let script: Promise<string> | undefined;

/** Our functions in a document. Held from outside: a global might be one of the page's own. */
async function enter(frame: Frame): Promise<JSHandle<typeof InPage>> {
  script ??= bundle('scripts/site/inPage.ts', 'site');
  // As a string it is no function of this program, and the page's own policy does not concern it.
  return frame.evaluateHandle<typeof InPage>(`(() => { ${await script}; return site; })()`);
}

/** Documents the extension could be in: no data, no error pages. */
const isReadable = (frame: Frame): boolean => /^(https?|file|about):/.test(frame.url());
/** The sidebar is no part of the page. */
const isExtension = (frame: Frame): boolean => frame.url().startsWith('chrome-extension:');

/**
 * Reads every document of a page once. Whoever calls lets the documents go with `release`.
 * @param time longest time a document may take to read itself, ms
 * @param silent documents that did not answer before: they are not asked again. More may be added.
 * @throws when the top document cannot be read: Silence when it does not answer, else an error of the browser
 */
export async function readFrames(
  page: Page,
  profiles: readonly SiteProfile[],
  time: number,
  silent: Set<Frame>,
): Promise<ReadFrame[]> {
  const found: ReadFrame[] = [];
  for (const frame of page.frames().filter((one) => !isExtension(one))) {
    const read =
      silent.has(frame) || !isReadable(frame) ? null : await readOne(frame, profiles, time, silent);
    if (read) found.push(read);
    else found.push(...(await unread(frame)));
  }
  return found;
}

async function readOne(
  frame: Frame,
  profiles: readonly SiteProfile[],
  time: number,
  silent: Set<Frame>,
): Promise<ReadFrame | null> {
  try {
    return await within(time, readDocument(frame, profiles));
  } catch (error) {
    if (frame.parentFrame() === null) throw error;
    if (error instanceof Silence) silent.add(frame);
    return null;
  }
}

async function readDocument(frame: Frame, profiles: readonly SiteProfile[]): Promise<ReadFrame> {
  const site = await enter(frame);
  return { reading: await site.evaluate(({ read }, known) => read(known), [...profiles]), site };
}

/** Says that a document could not be read; nothing when it is gone meanwhile. */
async function unread(frame: Frame): Promise<ReadFrame[]> {
  const path = await pathOf(frame);
  if (path === null) return [];
  const problems: FrameReading['problems'] = [{ code: 'frame-unreadable', detail: {}, frame: path }];
  const nothing = { url: '', profile: null, clients: [], periods: [], tables: [], loading: false, readAt: 0 };
  return [{ reading: { ...nothing, path, problems }, site: null }];
}

/** Where a document stands, asked of those around it. */
async function pathOf(frame: Frame): Promise<FramePath | null> {
  const parent = frame.parentFrame();
  if (parent === null) return [];
  const above = await pathOf(parent);
  if (above === null || frame.isDetached()) return null;
  const element = await frame.frameElement();
  const at = await element.evaluate((owner) => {
    const { contentWindow } = owner as HTMLIFrameElement;
    return Array.from({ length: window.length }, (_, n) => window[n]).findIndex(
      (child) => child === contentWindow,
    );
  });
  return at < 0 ? null : [...above, at];
}

/** Lets go of what was held in the documents. */
export async function release(frames: readonly ReadFrame[]): Promise<void> {
  for (const { site } of frames) await site?.dispose();
}
