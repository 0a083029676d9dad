import type { ClientClaim, FramePath, FrameReading, PeriodClaim } from '../rules/reading';
import { identify } from './identify';
import { dayIn, periodIn } from './periods';
import { isAgency, sameName } from './same-name';
import { isLoading, statementsOf, type FrameStatement } from './statements/of-frame';

/** A frame with what its tables are. */
export interface Frame extends FrameReading {
  found: FrameStatement[];
}

/** Claims from here on were labelled as the books' owner, or made by a profile. */
const LABELLED = 0.92;
/** A rival below this takes nothing from the leader. */
export const FAINT = 0.3;

export const isBooks = ({ statement }: FrameStatement): boolean => statement.kind !== 'client-list';
export const hasBooks = ({ found }: Frame): boolean => found.some(isBooks);

export const startsWith = (path: FramePath, start: FramePath): boolean =>
  start.every((step, n) => path[n] === step);

function byPath(a: FrameReading, b: FrameReading): number {
  for (let n = 0; n < Math.min(a.path.length, b.path.length); n++) {
    if (a.path[n] !== b.path[n]) return a.path[n]! - b.path[n]!;
  }
  return a.path.length - b.path.length;
}

/** Frames in document order; those nobody can see now, and all below them, are left out. */
export function visible(frames: readonly FrameReading[]): FrameReading[] {
  const hidden = frames.flatMap(
    ({ path, frames: children }) => children?.hidden.map((n) => [...path, n]) ?? [],
  );
  // A frame whose place its parent no longer has was taken out of the page without a word.
  const gone = ({ path }: FrameReading): boolean =>
    frames.some(
      (parent) =>
        parent.frames !== undefined &&
        path.length > parent.path.length &&
        startsWith(path, parent.path) &&
        path[parent.path.length]! >= parent.frames.count,
    );
  return frames
    .filter((frame) => !gone(frame) && !hidden.some((start) => startsWith(frame.path, start)))
    .sort(byPath);
}

/** A bookkeeping firm's own name beside its client's is no claim, unless the page says that these are its books. */
export const asAgency = (claim: ClientClaim, firm: string): ClientClaim =>
  (isAgency(claim.name) || sameName(claim.name) === sameName(firm)) && claim.weight < LABELLED
    ? { ...claim, weight: FAINT / 2 }
    : claim;

/**
 * What a claim's text means as a period; a bare year, or the day on which a month ends, only where the profile says
 * that a period stands there.
 */
export function asPeriod(claim: PeriodClaim): PeriodClaim[] {
  const { raw, found } = claim;
  const pointedAt = (): string | undefined => (/^20\d\d$/.test(raw) ? raw : dayIn(raw)?.ends);
  const period = claim.period || periodIn(raw) || (found === 'profile' ? pointedAt() : null);
  return period ? [{ ...claim, period }] : [];
}

/** Headings of what is no year's. */
const OF_MONTH = /本月|当月|本季|this ?month|month ?to ?date|this ?quarter/i;

/** Whether some table has columns of a month or a quarter: a year beside it is then not all of its period. */
const showsMonth = ({ tables }: FrameReading): boolean =>
  tables.some(({ headers }) => headers.some((heading) => OF_MONTH.test(heading)));

/**
 * A frame with its tables recognised, and its claims weighed. While it loads, its tables say nothing.
 * @param firm name of the bookkeeping firm that uses the tool; empty where nobody has said it
 */
export function recognised(reading: FrameReading, firm: string): Frame {
  const loading = isLoading(reading);
  const found = loading ? [] : statementsOf(reading);
  const { signs, path, problems } = reading;
  const page = signs ? identify(signs, showsMonth(reading)) : { clients: [], periods: [], stale: false };
  const detail = { profile: signs?.located?.profile ?? '' };
  return {
    ...reading,
    loading,
    found,
    clients: [...reading.clients, ...page.clients].map((claim) => asAgency(claim, firm)),
    periods: [...reading.periods, ...page.periods].flatMap(asPeriod),
    problems: [
      ...problems,
      ...(page.stale ? [{ code: 'profile-stale' as const, detail, frame: path }] : []),
      ...(signs?.loose && !loading && !found.length
        ? [{ code: 'figures-unread' as const, detail: {}, frame: path }]
        : []),
      ...(signs?.painted && !loading ? [{ code: 'canvas' as const, detail: {}, frame: path }] : []),
    ],
  };
}
