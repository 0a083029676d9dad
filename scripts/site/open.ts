import { errors, type Page, type Response } from 'playwright-core';
import { Refusal, reasonOf, say } from '../cli';
import { patience, type Patience } from './patience';
import { Silence, within } from './within';

/** What the browser calls its failures, where words say more. */
const failures: Readonly<Record<string, string>> = {
  ERR_CONNECTION_REFUSED: 'nothing listens there',
  ERR_NAME_NOT_RESOLVED: 'there is no such host',
  ERR_INTERNET_DISCONNECTED: 'there is no network',
  ERR_EMPTY_RESPONSE: 'it closed the connection without an answer',
  ERR_INVALID_AUTH_CREDENTIALS: 'it wants a password',
  ERR_HTTP_RESPONSE_CODE_FAILURE: 'it answers with an error and no page',
  ERR_ABORTED: 'it gives no page',
  ERR_TOO_MANY_REDIRECTS: 'it sends from one address to the next without end',
};

const pages = ['text/html', 'application/xhtml+xml'];

/** An address to open. */
export interface Place {
  address: string;
  /** As it was given in the call, for messages; else the address. */
  name?: string;
  time?: Patience;
}

/**
 * Opens an address and waits, with patience that ends, until its page has come. A page that goes on loading or
 * asking for ever is open all the same.
 * @throws Refusal when it does not open, or is no HTML page
 */
export async function openPage(
  page: Page,
  { address, name = address, time = patience }: Place,
): Promise<void> {
  const response = await goTo(page, { address, name, time });
  if (response && response.status() >= 400) say(`${name} answers with status ${response.status()}.`);
  await inTime(page.waitForLoadState('load', { timeout: time.whole }));
  const type = await typeOf(page, name, time.answer);
  if (!pages.includes(type)) throw new Refusal(`${name} is no HTML page but ${type}.`);
  await inTime(page.waitForLoadState('networkidle', { timeout: time.idle }));
}

/**
 * Goes to an address, and is back as soon as its page begins to come.
 * @throws Refusal when it does not open
 */
export async function goTo(
  page: Page,
  { address, name = address, time = patience }: Place,
): Promise<Response | null> {
  const timeout = time.answer;
  try {
    return await page.goto(address, { waitUntil: 'commit', timeout });
  } catch (error) {
    const reason = reasonOf(error);
    if (error instanceof errors.TimeoutError)
      throw new Refusal(`${name} did not open: no answer within ${timeout / 1000} s.`);
    if (/Download is starting/.test(reason))
      throw new Refusal(`${name} is no page: the browser would save it as a file.`);
    const [, code = reason] = /net::(ERR_\w+)/.exec(reason) ?? [];
    const words = failures[code];
    throw new Refusal(`${name} did not open: ${words ? `${words} (${code})` : code}.`);
  }
}

/** Waits for what some pages never come to. */
async function inTime(state: Promise<void>): Promise<void> {
  await state.catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
}

async function typeOf(page: Page, name: string, time: number): Promise<string> {
  try {
    return await within(
      time,
      page.evaluate(() => document.contentType),
    );
  } catch (error) {
    if (!(error instanceof Silence)) throw error;
    throw new Refusal(`${name} does not let itself be read: ${error.message}`);
  }
}
