import type { TierView } from '../../messages';
import { tier } from '../../rules/tiers';
import type { Client } from '../../storage/records';
import { tierWeights } from './packs';

/** A client's tier with its reasons, by score or as a person set it. */
export function tierOf(client: Client): TierView {
  return tier(client.tierFactors, client.tierOverride, tierWeights());
}
