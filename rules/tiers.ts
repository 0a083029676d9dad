/** A client's tier from what it brings, with the reasons. */
import type { TierWeights } from './pack';
import type { Tier } from './verdict';

/** What the score is made of; null where nobody has written it down. */
export interface Factors {
  /** Agency fee in yuan a year. */
  annualFee: number | null;
  /** Whole years since the contract began. */
  years: number | null;
  /** Clients this one introduced. */
  referrals: number | null;
  /** Months of fee not paid. */
  arrearsMonths: number | null;
}

export type Factor = keyof Factors;

/** What counted for a tier, or was left out because nobody has written it down: then `value` is null. */
export interface TierReason {
  factor: Factor;
  value: number | null;
}

export interface TierResult {
  tier: Tier | null;
  /** Share of the points to be had, 0 to 100. */
  score: number | null;
  reasons: TierReason[];
  /** Reason of the override, when a person set the tier. */
  override: string | null;
}

const factors: readonly Factor[] = ['annualFee', 'years', 'referrals', 'arrearsMonths'];

const pointsOf = (lines: TierWeights[Factor], value: number): number =>
  [...lines].sort((a, b) => b.from - a.from).find(({ from }) => value >= from)?.points ?? 0;

function tierOf(share: number, { least }: TierWeights): Tier {
  if (share >= least.A) return 'A';
  if (share >= least.B) return 'B';
  return share >= least.C ? 'C' : 'D';
}

/**
 * The tier by score, or the one a person set. Without the yearly fee there is none; other factors that
 * are missing leave the sum and the possible sum alike, and are named.
 */
export function tier(
  known: Factors,
  override: { tier: Tier; reason: string } | null,
  weights: TierWeights,
): TierResult {
  const given = factors.flatMap((factor) => {
    const value = known[factor];
    return value === null ? [] : [{ factor, value, points: pointsOf(weights[factor], value) }];
  });
  const judged = known.annualFee !== null;
  const possible = given.reduce(
    (sum, { factor }) => sum + Math.max(...weights[factor].map(({ points }) => points)),
    0,
  );
  const earned = given.reduce((sum, { points }) => sum + points, 0);
  const share = possible > 0 ? Math.min(1, Math.max(0, earned / possible)) : 0;
  const missing = judged ? factors.filter((factor) => known[factor] === null) : (['annualFee'] as const);
  return {
    tier: override?.tier ?? (judged ? tierOf(share, weights) : null),
    score: judged ? Math.round(share * 100) : null,
    reasons: [
      ...[...given]
        .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
        .map(({ factor, value }) => ({ factor, value })),
      ...missing.map((factor) => ({ factor, value: null })),
    ],
    override: override?.reason ?? null,
  };
}
