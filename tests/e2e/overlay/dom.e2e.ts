import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  sidebarOf,
  startHostilePages,
  switchOn,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

describe('on a page that does odd things to its own document', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    const page = await launched.context.newPage();
    await page.goto(pages.url('plain'));
    await switchOn(launched, page);
    await page.close();
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  async function open(before: () => void = () => undefined): Promise<{ page: Page; frame: Frame }> {
    const page = await launched.context.newPage();
    await page.addInitScript(before);
    await page.goto(pages.url('plain'));
    const frame = await sidebarOf(launched, page);
    await frame.getByText('唐山宏达建筑工程有限公司').first().waitFor();
    return { page, frame };
  }

  /** The sidebar stands where it should, and somebody can use it. */
  async function stands(page: Page): Promise<void> {
    await waitFor(
      async () => {
        const seen = await hostSeen(page);
        return seen?.width === 400 && seen.height === 900 && seen.right === 0;
      },
      { what: 'the sidebar in its place' },
    );
    // The frame that was thrown out is still listed for a moment.
    const click = async (): Promise<boolean> => {
      const frame = await sidebarOf(launched, page);
      const button = frame.getByRole('button', { name: '更多' });
      return button.click({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    };
    await waitFor(click, { what: 'a button of the sidebar that can be pressed' });
  }

  it.each<[string, () => void]>([
    [
      'moves the host into a hidden box',
      () => {
        const box = document.createElement('div');
        box.style.display = 'none';
        document.body.append(box);
        box.append(document.querySelector('ledgerside-sidebar') as Element);
      },
    ],
    [
      'moves the host into a small box that clips it',
      () => {
        const box = document.createElement('div');
        box.style.cssText = 'transform:scale(.1);width:9px;height:9px;overflow:hidden;contain:strict';
        document.body.append(box);
        box.append(document.querySelector('ledgerside-sidebar') as Element);
      },
    ],
    [
      'has another document element',
      () => {
        const next = document.createElement('html');
        next.innerText = '另一页';
        document.replaceChild(next, document.documentElement);
      },
    ],
    [
      'writes itself anew',
      () => {
        document.open();
        document.write('<!doctype html><title>另一页</title><body>另一页</body>');
        document.close();
      },
    ],
    [
      'hides everything by its styles',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{display:none!important;visibility:hidden!important;opacity:0!important;pointer-events:none!important}html,body{display:block!important;opacity:1!important}',
        );
        document.adoptedStyleSheets = [sheet];
        document
          .querySelector('ledgerside-sidebar')
          ?.setAttribute('style', 'display:none!important;width:1px!important');
        document.querySelector('ledgerside-sidebar')?.setAttribute('hidden', '');
      },
    ],
    ['is inert itself', () => void (document.body.inert = true)],
    [
      'makes the host inert',
      () => void ((document.querySelector('ledgerside-sidebar') as HTMLElement).inert = true),
    ],
    [
      'storms its history and floods with messages',
      () => {
        for (let n = 0; n < 300; n += 1) {
          try {
            history.pushState({}, '', `#${n}`);
          } catch {
            // The browser slows it down.
          }
          window.postMessage({ to: 'page', order: 'page.off', args: {} }, '*');
        }
      },
    ],
  ])('%s', async (_, attack) => {
    const { page } = await open();
    await page.evaluate(attack);
    await stands(page);
    await page.close();
  });

  it('finds nothing in the sidebar although it has patched what all elements do', async () => {
    const { page } = await open(() => {
      const world = globalThis as unknown as { seen: unknown[] };
      world.seen = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, { ...init, mode: 'open' });
        world.seen.push(root);
        return root;
      };
      for (const name of ['append', 'remove', 'after'] as const)
        Element.prototype[name] = () => void world.seen.push(name);
    });
    await stands(page);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)).toEqual([]);
    await page.close();
  });

  it('gets no hold of what is inside the host by defining its name', async () => {
    const page = await launched.context.newPage();
    await page.addInitScript(() => {
      const world = globalThis as unknown as { roots: () => string[] };
      const held: ElementInternals[] = [];
      customElements.define(
        'ledgerside-sidebar',
        class extends HTMLElement {
          constructor() {
            super();
            held.push(this.attachInternals());
          }
        },
      );
      world.roots = () => held.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('iframe')?.src ?? []);
    });
    await page.goto(pages.url('plain'));
    const frame = await sidebarOf(launched, page);
    await frame.getByText('唐山宏达建筑工程有限公司').first().waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { roots: () => string[] }).roots())).toEqual(
      [],
    );
    await page.close();
  });
});
