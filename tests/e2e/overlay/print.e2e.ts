import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  lettersIn,
  startHostilePages,
  switchOn,
  tieredClient,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

/** What is drawn on the pages of a PDF: its packed streams, unpacked. */
function drawn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const start = index + mark.length;
    const packed = pdf.subarray(start, text.indexOf('endstream', start));
    try {
      const stream = inflateSync(packed).toString('latin1');
      return / Tf\n| re\n/.test(stream) ? [stream] : [];
    } catch {
      // A stream packed in another way, or not at all: no drawing.
      return [];
    }
  });
}

describe('a page that is printed', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    await tieredClient(launched, '唐山宏达建筑工程有限公司', 'A');
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  it('shows neither sidebar nor letters nor the room beside them', async () => {
    const page = await launched.context.newPage();
    await page.goto(pages.url('client-list'));
    // So wide that a margin moves what is drawn.
    await page.addStyleTag({ content: 'table { width: 100%; }' });
    const untouched = drawn(await page.pdf());
    expect(untouched.length).toBeGreaterThan(0);

    await switchOn(launched, page);
    await waitFor(async () => (await lettersIn(page)).length === 1, { what: 'the letter' });
    expect(await hostSeen(page)).toMatchObject({ display: 'block', marginRight: '400px' });
    expect(drawn(await page.pdf())).toEqual(untouched);
    // Afterwards everything stands as before.
    expect(await hostSeen(page)).toMatchObject({ display: 'block', width: 400, marginRight: '400px' });

    await page.emulateMedia({ media: 'print' });
    expect(await hostSeen(page)).toMatchObject({ display: 'none', width: 0 });
    const letter = await page.evaluate(
      () => document.querySelector('ledgerside-tier')?.getClientRects().length,
    );
    expect(letter).toBe(0);
    await page.emulateMedia({ media: null });
    await page.close();
  });
});
