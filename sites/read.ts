import type { SiteProfile } from '../rules/profile';
import type { FramePath, FrameReading, NameColumn, ShownName } from '../rules/reading';
import { matchProfiles } from './match';
import { nameCellsIn, type NameCell } from './name-cells';
import { capped } from './tables/cap';
import { signsOf } from './signs';
import { print } from './tables/print';
import { regionsOf } from './tables/regions';
import { isOfAmounts, seenTables } from './tables/seen';
import { shownIn } from './text';

export interface Reader {
  /** Reads the document as it is now. */
  read(): FrameReading;
  /** Where clients' names are drawn: those columns of a list, else the place that says whose books are open. */
  nameCells(columns: readonly NameColumn[], shown: ShownName | null): NameCell[];
}

export interface ReaderOptions {
  path: FramePath;
  profiles: readonly SiteProfile[];
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** How pages and their libraries mark what is being loaded. */
const BUSY = '[aria-busy="true"],.el-loading-mask,.ant-spin-spinning';
/** Never a field, whose inside is not ours to draw beside. */
const UNDRAWN = 'table,input,select,textarea,option,title';

/** A reader of one document. It leaves nothing in the page and keeps nothing of it but where the client's name is drawn. */
export function createReader(document: Document, { path, profiles, now }: ReaderOptions): Reader {
  let elements: Element[] = [];

  function read(): FrameReading {
    const profile = matchProfiles(profiles, document, document.location)[0] ?? null;
    const { drawn, all } = seenTables(document);
    const scopes = shownIn(document, profile?.scope);
    const inScope = scopes.length
      ? all.filter(({ element }) => scopes.some((scope) => scope.contains(element)))
      : all;
    const books = inScope.filter(isOfAmounts);
    const regions = regionsOf(books);
    const unseen = regionsOf(drawn).filter(({ grid }) => !all.includes(grid));
    const placeOf = (element: Element): { of?: number } | null => {
      if (unseen.some(({ root }) => root.contains(element))) return null;
      const region = regions.find((one) => one.root.contains(element));
      return region ? { of: all.indexOf(region.grid) } : {};
    };
    const page = signsOf({ document, grids: all, books, inner: path.length > 0, placeOf }, profile);
    elements = page.elements;
    const busy = profile?.busy ? `${BUSY},${profile.busy}` : BUSY;
    const loading = page.loading || shownIn(document, busy).length > 0;
    const printed = loading ? [] : capped(inScope.map((grid) => print(grid, all.indexOf(grid))));
    return {
      path,
      url: `${document.location.origin}${document.location.pathname}`,
      profile: profile?.id ?? null,
      clients: [],
      periods: [],
      signs: page.signs,
      tables: printed,
      problems: [],
      ...(profile?.clientList?.heading && { listHeading: profile.clientList.heading }),
      loading,
      readAt: now(),
    };
  }

  return {
    read,
    nameCells(columns, shown) {
      if (columns.length) return nameCellsIn(seenTables(document).all, columns);
      if (!shown) return [];
      const element = elements[shown.at];
      return element?.isConnected && !element.matches(UNDRAWN)
        ? [{ element, name: shown.name, code: shown.code }]
        : [];
    },
  };
}
