import { StorageError } from './errors';
import type { Layout, Site } from './records';
import type { Writing } from './writing';

/** How the sidebar stands until somebody moves it. */
export const defaultLayout: Layout = {
  side: 'right',
  mode: 'push',
  width: 400,
  collapsed: false,
  handle: 0.4,
};

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Sites that were switched on. They belong to this machine and are not exported. */
export function createSites({ db, now }: Writing) {
  /** Changes the site in one transaction. */
  function change(origin: string, edit: (site: Site) => Site): Promise<Site> {
    return db.transaction('rw', db.sites, async () => {
      const site = await db.sites.get(origin);
      if (!site) throw new StorageError('not-found', { id: origin });
      const next = edit(site);
      await db.sites.put(next);
      return next;
    });
  }

  return {
    list: (): Promise<Site[]> => db.sites.toArray(),

    async get(origin: string): Promise<Site | null> {
      return (await db.sites.get(origin)) ?? null;
    },

    /** Switches a site on; one that is on already stays as it is. */
    add(origin: string): Promise<Site> {
      return db.transaction('rw', db.sites, async () => {
        const known = await db.sites.get(origin);
        if (known) return known;
        const site = { origin, layout: defaultLayout, settled: {}, since: new Date(now()).toISOString() };
        await db.sites.add(site);
        return site;
      });
    },

    /** Forgets a site for good. */
    async remove(origin: string): Promise<void> {
      await db.sites.delete(origin);
    },

    /** Width and handle are kept within what the sidebar can be. */
    setLayout(origin: string, patch: Partial<Layout>): Promise<Site> {
      return change(origin, (site) => {
        const layout = { ...site.layout, ...patch };
        return {
          ...site,
          layout: { ...layout, width: clamp(layout.width, 360, 480), handle: clamp(layout.handle, 0, 1) },
        };
      });
    },

    /** Remembers whom a shown name means on this site. */
    settle: (origin: string, shown: string, clientId: string): Promise<Site> =>
      change(origin, (site) => ({ ...site, settled: { ...site.settled, [shown]: clientId } })),

    unsettle: (origin: string, shown: string): Promise<Site> =>
      change(origin, (site) => ({
        ...site,
        settled: Object.fromEntries(Object.entries(site.settled).filter(([name]) => name !== shown)),
      })),
  };
}

export type Sites = ReturnType<typeof createSites>;
