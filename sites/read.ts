import type { SiteProfile } from '../rules/profile';
import type { CellAddress, FramePath, FrameReading, Problem, Statement } from '../rules/reading';
import { identify, type Identification } from './identify';
import { matchProfiles } from './match';
import { readClientList, type NameCell } from './statements/client-list';
import type { RawTrialBalance } from './statements/raw';
import { readTrialBalance } from './statements/trial-balance';
import { readGrids, type Grid } from './tables/grid';
import { shownIn } from './text';

export interface Reader {
  /** Reads the document as it is now. */
  read(): FrameReading;
  /** The cell an address means on the page as it is now; null when it is not there. */
  locate(address: CellAddress): Element | null;
  /** Where clients' names are drawn: the rows of a list, and the plain text that says whose books are open. */
  nameCells(): NameCell[];
}

export interface ReaderOptions {
  path: FramePath;
  profiles: readonly SiteProfile[];
  /** Milliseconds since the epoch. */
  now: () => number;
}

interface Snapshot {
  reading: FrameReading;
  /** By statement: the cell of a row's key and a column. */
  cells: ((row: string, column: string) => Element | null)[];
  names: NameCell[];
}

/** Claims of less weight do not say which name on the page is the open client's. */
const SHOWN_CLIENT = 0.75;
/** How pages and their libraries mark what is being loaded. */
const BUSY = '[aria-busy="true"],.el-loading-mask,.ant-spin-spinning';
/** Fewer rows of nothing but nil may well be what the books hold. */
const FILLED_ROWS = 3;

/** A reader of one document. It leaves nothing in the page and keeps nothing of it but where names are drawn. */
export function createReader(document: Document, { path, profiles, now }: ReaderOptions): Reader {
  let newest: NameCell[] | null = null;

  function take(): Snapshot {
    const { location } = document;
    const profile = matchProfiles(profiles, document, location)[0] ?? null;
    const scopes = shownIn(document, profile?.scope);
    const grids = readGrids(document);
    const inScope = scopes.length
      ? grids.filter(({ element }) => scopes.some((scope) => scope.contains(element)))
      : grids;
    const statements: (Statement | RawTrialBalance)[] = [];
    const doubts: Problem[] = [];
    const cells: Snapshot['cells'] = [];
    const names: NameCell[] = [];
    let main: Grid | null = null;
    let unfilled = false;
    for (const grid of inScope) {
      const balance = readTrialBalance(grid, path);
      if (balance) {
        main ??= grid;
        const { statement } = balance;
        if (balance.empty && (statement.rows.length === 0 || statement.rows.length >= FILLED_ROWS)) {
          unfilled = true;
          continue;
        }
        statements.push(statement);
        doubts.push(...balance.problems);
        cells.push((key, column) => {
          const byCode = statement.rows.findIndex(({ code }) => code === key);
          const byName = statement.rows.findIndex(
            ({ name }) => key === name || key.endsWith(` ${name}`) || key.endsWith(`-${name}`),
          );
          return balance.cell(byCode < 0 ? byName : byCode, column);
        });
        continue;
      }
      const list = readClientList(grid, path);
      if (!list) continue;
      statements.push(list.statement);
      names.push(...list.cells);
      cells.push((key) => list.cells.find(({ name, code }) => key === code || key === name)?.element ?? null);
    }
    const who = identify({ document, grids, statement: main, inner: path.length > 0 }, profile);
    const busy = profile?.busy ? `${BUSY},${profile.busy}` : BUSY;
    const loading = who.loading || unfilled || shownIn(document, busy).length > 0;
    const problems: Problem[] = loading ? [] : doubts;
    if (loading) problems.push({ code: 'loading', detail: {}, frame: path });
    if (who.stale && profile)
      problems.push({ code: 'profile-stale', detail: { profile: profile.title }, frame: path });
    const reading: FrameReading = {
      path,
      url: `${location.origin}${location.pathname}`,
      profile: profile?.id ?? null,
      clients: claimsOf(who),
      periods: who.periods.map(({ element: _, ...claim }) => claim),
      // `deduce` makes of a raw statement what the contract says of it, where the frames are joined.
      statements: loading ? [] : (statements as Statement[]),
      problems,
      loading,
      readAt: now(),
    };
    return { reading, cells: loading ? [] : cells, names: names.length ? names : shownClient(who) };
  }

  return {
    read() {
      const taken = take();
      newest = taken.names;
      return taken.reading;
    },
    locate: ({ statement, row, column }) => take().cells[statement]?.(row, column) ?? null,
    nameCells: () => (newest ??= take().names),
  };
}

function claimsOf({ clients, taxId }: Identification): FrameReading['clients'] {
  const best = Math.max(...clients.map(({ weight }) => weight));
  return clients.map(({ element: _, ...claim }) =>
    claim.weight === best && taxId ? { ...claim, taxId } : claim,
  );
}

/** The open client's name where it is drawn as text; never a field, whose inside is not ours to draw beside. */
function shownClient({ clients }: Identification): NameCell[] {
  const drawn = clients.filter(
    ({ element, weight, found }) =>
      element &&
      weight >= SHOWN_CLIENT &&
      found !== 'field' &&
      found !== 'selected' &&
      !element.matches('table,input,select,textarea,option,title'),
  );
  const [first] = drawn.sort((a, b) => b.weight - a.weight);
  return first?.element ? [{ element: first.element, name: first.name, code: first.code }] : [];
}
