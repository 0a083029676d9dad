import type { ClientClaim, PeriodClaim } from '../rules/reading';
import { FAINT, hasBooks, startsWith, type Frame } from './frames';
import { companyIn } from './names';
import { sameName } from './same-name';

export type Candidate = ClientClaim & { confidence: number };

/** Two names whose claims differ by less are of equal claim. */
const LEAD = 0.15;
/** Two periods whose claims differ by less leave the period open. */
const PERIOD_LEAD = 0.05;

/** The longer name among those claimed of which a name without a company's ending is a part, else that name. */
function wholeName(name: string, all: readonly string[]): string {
  if (companyIn(name)) return sameName(name);
  const longer = all.filter(
    (other) => other.length > name.length && sameName(other).includes(sameName(name)),
  );
  return sameName(longer.length === 1 ? longer[0]! : name);
}

/** One candidate a name: places of different kinds support each other, repetitions of one kind do not. */
export function candidatesOf(frames: readonly Frame[]): Candidate[] {
  const names = new Map<string, { claims: ClientClaim[]; doubts: Map<string, number> }>();
  const all = [...new Set(frames.flatMap(({ clients }) => clients.map(({ name }) => name)))];
  for (const frame of frames) {
    for (const claim of frame.clients) {
      const key = wholeName(claim.name, all);
      const entry = names.get(key) ?? { claims: [], doubts: new Map<string, number>() };
      entry.claims.push(claim);
      const place = `${frame.path.join('.')}|${claim.found}`;
      entry.doubts.set(place, Math.min(entry.doubts.get(place) ?? 1, 1 - claim.weight));
      names.set(key, entry);
    }
  }
  return [...names]
    .map(([key, { claims, doubts }]): Candidate => {
      const whole = claims.filter(({ name }) => sameName(name) === key);
      const best = whole.reduce((a, b) => (b.weight > a.weight ? b : a));
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
function contradicted(frames: readonly Frame[]): boolean {
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

export function clientOf(frames: readonly Frame[]): {
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
export function agreed(claims: readonly PeriodClaim[]): string | null {
  const best = new Map<string, number>();
  for (const { period, weight } of claims) best.set(period, Math.max(best.get(period) ?? 0, weight));
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] - second[1] >= PERIOD_LEAD) ? first[0] : null;
}

/** The period of the figures: named in their own frame, else above it, else the account set's own. */
export function periodsOf(frames: readonly Frame[]): { viewed: string | null; header: string | null } {
  const claims = (role: PeriodClaim['role'], of: readonly Frame[]): PeriodClaim[] =>
    of.flatMap(({ periods }) => periods.filter((claim) => claim.role === role));
  const header = agreed(claims('header', frames));
  const own = claims('viewed', frames.filter(hasBooks));
  const all = own.length ? own : claims('viewed', frames);
  const viewed = all.length ? agreed(all) : header;
  return { viewed, header };
}
