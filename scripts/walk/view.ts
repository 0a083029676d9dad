import type { Identity, TabView } from '../../messages';
import { sidebarOf, viewNow } from '../../tests/harness';
import type { Stage } from './stage';

/** Longest time until the sidebar has made up its mind about a page, ms; and between two looks. */
const PATIENCE = 15_000;
const PAUSE = 250;

/** What the sidebar is told of the tab once that is as asked for; in the end what it is told then. */
export async function viewWhen(
  { launched, page }: Stage,
  holds: (view: TabView) => boolean,
): Promise<TabView> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const view = await viewNow(await sidebarOf(launched, page));
    if (holds(view) || performance.now() > end) return view;
    await page.waitForTimeout(PAUSE);
  }
}

/** Why figures of this page are nobody's; null when they are a client's. */
export function nobodys(identity: Identity): string | null {
  switch (identity.state) {
    case 'known':
      return identity.level === 'certain' ? null : `the page is only likely to show ${identity.client.name}`;
    case 'unknown':
      return identity.level === 'certain'
        ? `${identity.name} is not in the archive`
        : `the page is only likely to show ${identity.name}`;
    case 'ambiguous':
      return `several clients fit “${identity.shown}”`;
    case 'list':
      return `the page is a list of clients (${identity.total}), not the books of one`;
    case 'none':
      return 'the page names no client';
    case 'stale':
      return `the client is not where the profile “${identity.profile}” looks for it`;
    case 'loading':
      return identity.because === 'two-tables'
        ? 'several trial balances stand on the page, and it does not say which is whose'
        : 'the page is still loading its figures';
  }
}
