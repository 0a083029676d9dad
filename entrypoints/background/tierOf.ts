import type { TierView } from '../../messages';
import { tier } from '../../rules/tiers';
import type { Client } from '../../storage/records';
import { tierWeights } from './packs';

/** Tells a client's tier with its reasons, by score or as a person set it. */
export async function tiering(): Promise<(client: Client) => TierView> {
  const weights = await tierWeights();
  return (client) => tier(client.tierFactors, client.tierOverride, weights);
}
