import type { Identity } from '../../messages';
import type { Reading } from '../../rules/reading';
import { fingerprint } from './attribution/digests';
import { goesOn } from './attribution/lag';
import { claimedBy } from './attribution/subject';
import { identify } from './identity';
import { storage } from './storage';
import type { TabState } from './tabs';
import { tiering } from './tierOf';

/** Whose books a tab shows, by the archive and by what was settled for this site and this tab. */
export async function identityOf(tab: TabState, reading: Reading): Promise<Identity> {
  const [site, clients, tierOf] = await Promise.all([
    storage.sites.get(tab.origin),
    storage.clients.list(),
    tiering(),
  ]);
  const { chosen, seen } = tab;
  const holds =
    chosen?.over === fingerprint(reading) || (chosen && goesOn(chosen, seen, claimedBy(reading), reading));
  return identify({
    reading,
    clients,
    tierOf,
    settled: site?.settled ?? {},
    said: holds ? chosen : null,
  });
}
