import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowser } from '../../../scripts/setup/browser';
import { readPage, type PublishedReading } from '../../../scripts/site/read';

/** A page without the extension: what is put into it is read as the reader alone reads it. */
export interface BarePage {
  page(): Page;
  show(body: string): Promise<void>;
  /** What stands there now. */
  readAgain(): Promise<PublishedReading>;
  read(body: string): Promise<PublishedReading>;
}

/** Opens one for all tests of a file. */
export function barePage(): BarePage {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  });
  afterAll(async () => browser?.close());
  const show = (body: string): Promise<void> => page.setContent(`<body style="margin:0">${body}</body>`);
  const readAgain = (): Promise<PublishedReading> => readPage(page, []);
  return {
    page: () => page,
    show,
    readAgain,
    async read(body) {
      await show(body);
      return readAgain();
    },
  };
}
