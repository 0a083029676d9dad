import type { Frame, Page } from 'playwright-core';
import type { SiteProfile } from '../../rules/profile';
import type { Reading } from '../../rules/reading';
import { join } from '../../sites/join';
import { Refusal, reasonOf } from '../cli';
import { readFrames, release } from './frames';
import { patience, type Patience } from './patience';
import { publish, type PublishedReading } from './publish';
import { Silence } from './within';

export type { PublishedReading } from './publish';

type IsDone = (reading: Reading, still: number) => boolean;

const PAUSE = 250;

/** Reads an open page as the extension would, waiting until it has filled its tables. */
export async function readPage(page: Page, profiles: readonly SiteProfile[]): Promise<PublishedReading> {
  return readUntil(page, profiles, patience, ({ loading }) => !loading);
}

/**
 * The same of a page that nobody knows: a script may draw it late and does not say when it is done. So it is read
 * until the reading stays as it is.
 * @throws Refusal when the page does not let itself be read
 */
export async function readSettledPage(
  page: Page,
  profiles: readonly SiteProfile[],
  time: Patience = patience,
): Promise<PublishedReading> {
  return readUntil(
    page,
    profiles,
    time,
    (reading, still) => !reading.loading && still >= (lacks(reading) ? time.stillLacking : time.still),
  );
}

const lacks = ({ client, period, statements }: Reading): boolean =>
  client === null || period === null || statements.length === 0;

async function readUntil(
  page: Page,
  profiles: readonly SiteProfile[],
  time: Patience,
  isDone: IsDone,
): Promise<PublishedReading> {
  const end = performance.now() + time.rest;
  const silent = new Set<Frame>();
  let last = { text: '', since: 0 };
  for (;;) {
    const isLate = performance.now() > end;
    const result = await unlessMoving(page, isLate, async () => {
      const frames = await readFrames(page, profiles, time.answer, silent);
      const reading = join(frames.map((frame) => frame.reading));
      const text = JSON.stringify({ ...reading, readAt: 0 });
      if (text !== last.text) last = { text, since: performance.now() };
      const published =
        isLate || isDone(reading, performance.now() - last.since) ? await publish(reading, frames) : null;
      await release(frames);
      return published;
    });
    if (result) return result;
    await page.waitForTimeout(PAUSE);
  }
}

/** Null when the page is just going somewhere else; in the end that is an error too. */
async function unlessMoving<T>(page: Page, isLate: boolean, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Silence)
      throw new Refusal(`${page.url()} does not let itself be read: ${error.message}`);
    const reason = reasonOf(error);
    const isMoving = /context was destroyed|navigat/i.test(reason);
    if (isLate || page.isClosed())
      throw new Refusal(
        `${page.url()} could not be read: ${isMoving ? 'it does not stay on one page.' : reason}`,
      );
    return null;
  }
}
