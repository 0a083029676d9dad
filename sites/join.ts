import type { ClientClaim, FramePath, FrameReading, PeriodClaim, Problem, Reading } from '../rules/reading';
import { periodIn } from './periods';
import { isAgency, sameName } from './same-name';
import { deduce } from './statements/deduce';

type Candidate = ClientClaim & { confidence: number };

/** Two names whose claims differ by less are of equal claim. */
const LEAD = 0.15;
/** A rival below this takes nothing from the leader. */
const FAINT = 0.3;
/** Claims from here on were labelled as the books' owner, or made by a profile. */
const LABELLED = 0.92;
/** Problems of one frame beyond these say nothing new. */
const ENOUGH = 12;
/** Two periods whose claims differ by less leave the period open. */
const PERIOD_LEAD = 0.05;

const startsWith = (path: FramePath, start: FramePath): boolean => start.every((step, n) => path[n] === step);

function byPath(a: FrameReading, b: FrameReading): number {
  for (let n = 0; n < Math.min(a.path.length, b.path.length); n++) {
    if (a.path[n] !== b.path[n]) return a.path[n]! - b.path[n]!;
  }
  return a.path.length - b.path.length;
}

/** Frames in document order; those nobody can see now, and all below them, are left out. */
function visible(frames: readonly FrameReading[]): FrameReading[] {
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

/** One candidate a name: places of different kinds support each other, repetitions of one kind do not. */
function candidatesOf(frames: readonly FrameReading[]): Candidate[] {
  const names = new Map<string, { claims: ClientClaim[]; doubts: Map<string, number> }>();
  for (const frame of frames) {
    for (const claim of frame.clients) {
      const key = sameName(claim.name);
      const entry = names.get(key) ?? { claims: [], doubts: new Map<string, number>() };
      entry.claims.push(claim);
      const place = `${frame.path.join('.')}|${claim.found}`;
      entry.doubts.set(place, Math.min(entry.doubts.get(place) ?? 1, 1 - claim.weight));
      names.set(key, entry);
    }
  }
  return [...names.values()]
    .map(({ claims, doubts }): Candidate => {
      const best = claims.reduce((a, b) => (b.weight > a.weight ? b : a));
      const confidence = 1 - [...doubts.values()].reduce((a, b) => a * b, 1);
      return {
        ...best,
        code: best.code ?? claims.find(({ code }) => code)?.code ?? null,
        taxId: best.taxId ?? claims.find(({ taxId }) => taxId)?.taxId ?? null,
        confidence: Math.min(0.99, Math.round(confidence * 100) / 100),
      };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Inner frames with figures that name somebody else than the frames above them. */
function contradicted(frames: readonly FrameReading[]): boolean {
  return frames.some((inner) => {
    if (!inner.path.length || !hasBooks(inner) || !inner.clients.length) return false;
    const own = candidatesOf([inner])[0]!;
    const above = candidatesOf(
      frames.filter((frame) => frame !== inner && startsWith(inner.path, frame.path)),
    )[0];
    return (
      own.weight > FAINT &&
      above !== undefined &&
      above.weight > FAINT &&
      sameName(own.name) !== sameName(above.name)
    );
  });
}

const hasBooks = ({ statements }: FrameReading): boolean =>
  statements.some(({ kind }) => kind !== 'client-list');

function clientOf(frames: readonly FrameReading[]): {
  client: Candidate | null;
  candidates: Candidate[];
  two: boolean;
} {
  const [first, second, ...rest] = candidatesOf(frames);
  if (!first) return { client: null, candidates: [], two: false };
  if (!second) return { client: first, candidates: [], two: false };
  if (contradicted(frames) || first.confidence - second.confidence < LEAD) {
    return { client: null, candidates: [first, second, ...rest], two: true };
  }
  const doubt = second.confidence > FAINT ? 1 - second.confidence / 2 : 1;
  return {
    client: { ...first, confidence: Math.round(first.confidence * doubt * 100) / 100 },
    candidates: [],
    two: false,
  };
}

/** The period most places claim; null when two claim equally, or none does. */
function agreed(claims: readonly PeriodClaim[]): string | null {
  const best = new Map<string, number>();
  for (const { period, weight } of claims) best.set(period, Math.max(best.get(period) ?? 0, weight));
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] - second[1] >= PERIOD_LEAD) ? first[0] : null;
}

/** The period of the figures: named in their own frame, else above it, else the account set's own. */
function periodsOf(frames: readonly FrameReading[]): { viewed: string | null; header: string | null } {
  const claims = (role: PeriodClaim['role'], of: readonly FrameReading[]): PeriodClaim[] =>
    of.flatMap(({ periods }) => periods.filter((claim) => claim.role === role));
  const header = agreed(claims('header', frames));
  const own = claims('viewed', frames.filter(hasBooks));
  const all = own.length ? own : claims('viewed', frames);
  const viewed = all.length ? agreed(all) : header;
  return { viewed, header };
}

/** A bookkeeping firm's own name beside its client's is no claim, unless the page says that these are its books. */
const asAgency = (claim: ClientClaim): ClientClaim =>
  isAgency(claim.name) && claim.weight < LABELLED ? { ...claim, weight: FAINT / 2 } : claim;

/** What a claim's text means as a period; a bare year only where the profile says that a period stands there. */
function asPeriod(claim: PeriodClaim): PeriodClaim[] {
  const { raw, found } = claim;
  const period = claim.period || periodIn(raw) || (found === 'profile' && /^20\d\d$/.test(raw) ? raw : null);
  return period ? [{ ...claim, period }] : [];
}

/** What follows from the figures of a frame, with the problems that come to light on the way. */
function deduced(frame: FrameReading): FrameReading {
  const found = frame.statements.map((statement) => deduce(statement));
  return {
    ...frame,
    clients: frame.clients.map(asAgency),
    periods: frame.periods.flatMap(asPeriod),
    statements: found.map(({ statement }) => statement),
    problems: [...frame.problems.slice(0, ENOUGH), ...found.flatMap(({ problems }) => problems)],
  };
}

/** Joins the frames of a page into one reading, and says in problems what it could not decide. */
export function join(readings: readonly FrameReading[]): Reading {
  const frames = visible(readings).map(deduced);
  const { client, candidates, two } = clientOf(frames);
  const { viewed, header } = periodsOf(frames);
  const statements = frames.flatMap((frame) => frame.statements);
  const loading = frames.some((frame) => frame.loading);
  const books = frames.find(hasBooks);
  const frame = books?.path ?? [];
  const problems: Problem[] = frames.flatMap((reading) => reading.problems);
  if (!statements.length && !loading) problems.push({ code: 'no-books', detail: {}, frame: [] });
  if (two) {
    problems.push({
      code: 'two-clients',
      detail: { one: candidates[0]!.name, other: candidates[1]!.name },
      frame,
    });
  } else if (!client && books) problems.push({ code: 'no-client', detail: {}, frame });
  if (!viewed && books) problems.push({ code: 'no-period', detail: {}, frame });
  return {
    client,
    candidates,
    period: viewed,
    headerPeriod: header !== viewed ? header : null,
    statements,
    problems,
    profile: books?.profile ?? frames.find(({ profile }) => profile)?.profile ?? null,
    loading,
    readAt: Math.max(0, ...frames.map(({ readAt }) => readAt)),
  };
}
