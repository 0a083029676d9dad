import { builtInPacks } from '../../rules/packs';
import type { Pack, TierWeights } from '../../rules/pack';
import type { ExpectationContent } from '../../rules/verdict';
import type { CatalogueEntry } from '../../storage/promises';
import type { Settings } from '../../storage/records';

/** The packs that judge and speak: for now those that come with the extension. */
export const packs: readonly Pack[] = builtInPacks();

/** How tiers are scored: by the first pack that says so. */
export function tierWeights(): TierWeights {
  const weights = packs.find((pack) => pack.tiers)?.tiers;
  if (!weights) throw new Error('No built-in pack says how tiers are scored.');
  return weights;
}

/** What the firm promises by default, until it writes its own. */
export function serviceCatalogue(language: Settings['language']): CatalogueEntry[] {
  const services = packs.find((pack) => Object.keys(pack.services).length > 0)?.services ?? {};
  return Object.entries(services).map(([content, text]) => ({
    content: content as ExpectationContent,
    text: language === 'en' ? (text.en ?? text['zh-CN']) : text['zh-CN'],
    reference: '',
  }));
}
