import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/setup/browser';
import { readPage, type PublishedReading } from '../../scripts/site/read';
import type { Book, Sheet } from './books';
import { servePages, type Drawer } from './server';

export type Shape = 'text' | 'select' | 'fields' | 'breadcrumb' | 'library' | 'caption';

export interface Masthead {
  shape: Shape;
  client: { code: string; name: string };
  period: string;
  month: string;
  header: string;
}

/** A page to draw. */
export interface Spec {
  sheet: Sheet;
  masthead?: Masthead;
  /** In a tab shell with the statement in a frame of its own. */
  shell?: boolean;
  /** What stands in a pane of the shell that is not in front. */
  behind?: { client: { name: string }; sheet: Sheet };
  options?: {
    folded?: boolean;
    height?: number;
    heads?: 'th' | 'td';
    pageSize?: number;
    pager?: { simple?: boolean; position?: string[] };
  };
  documentTitle?: string;
  texts?: readonly string[];
  footer?: readonly string[];
}

declare global {
  function draw(spec: Spec): Promise<void>;
}

export const CLIENT = { code: '0012', name: '唐山宏达建筑工程有限公司' };
export const ENGLISH_CLIENT = { code: '0047', name: 'Northwind Traders Ltd' };
export const OTHER = { code: '0013', name: '秦皇岛海韵餐饮管理有限公司' };
/** The account set's own current period, where a page shows one beside the viewed one. */
export const HEADER = { period: '2025-07', shown: '2025年第07期' };

export const clientOf = ({ english }: Book): typeof CLIENT => (english ? ENGLISH_CLIENT : CLIENT);

export function mastheadOf(book: Book, shape: Shape): Masthead {
  return {
    shape,
    client: clientOf(book),
    period: book.shownPeriod,
    month: book.period,
    header: HEADER.shown,
  };
}

export interface Desk {
  /** Draws a page, in the one tab of that drawer. */
  draw(drawer: Drawer, spec: Spec): Promise<Page>;
  read(drawer: Drawer, spec: Spec): Promise<PublishedReading>;
  close(): Promise<void>;
}

/** One browser with one tab for each drawer. */
export async function openDesk(): Promise<Desk> {
  const server = await servePages();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const pages = new Map<Drawer, Page>();
  const pageOf = async (drawer: Drawer): Promise<Page> => {
    const open = pages.get(drawer);
    if (open) return open;
    for (const [, other] of pages) await other.close();
    pages.clear();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    pages.set(drawer, page);
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(server.url(drawer));
    await page.waitForFunction(() => 'draw' in globalThis).catch((error: unknown) => {
      throw new Error(`${drawer} does not draw: ${failures.join('; ')}`, { cause: error });
    }); // prettier-ignore
    return page;
  };
  const draw = async (drawer: Drawer, spec: Spec): Promise<Page> => {
    const page = await pageOf(drawer);
    await page.evaluate((wanted) => globalThis.draw(wanted), spec);
    return page;
  };
  return {
    draw,
    read: async (drawer, spec) => readPage(await draw(drawer, spec), []),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
