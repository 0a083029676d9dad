/** The packs in use. Kept in memory, read anew after a change and by a worker that was woken. */
import { labelIn } from '../../rules/fill';
import { forbiddenPromises, livePacks, withChecks, type Checked, type Installed } from '../../rules/packList';
import type { Pack, PromiseWords, TierWeights } from '../../rules/pack';
import { goneIds } from '../../rules/packRenames';
import { builtInPacks } from '../../rules/packs';
import { readPack, type Loaded, type PackProblem } from '../../rules/packs/load';
import type { ExpectationContent } from '../../rules/verdict';
import type { CatalogueEntry } from '../../storage/promises';
import type { InstalledPack, Settings } from '../../storage/records';
import { storage } from './storage';

/** A row as stored, with the pack in its file. */
export interface Row extends Installed {
  row: InstalledPack;
  /** Why its file cannot be used by this version of the program. */
  errors: PackProblem[];
}

export interface PackShelf {
  /** In the order in which they decide. */
  packs: readonly Pack[];
  builtIn: readonly Pack[];
  rows: readonly Row[];
}

let shelf: Promise<PackShelf> | null = null;

/** All packs of this machine, those in use in their order. */
export function packShelf(): Promise<PackShelf> {
  const loading = (shelf ??= load());
  loading.catch(() => {
    // Whoever asked hears of it; the next one tries again.
    if (shelf === loading) shelf = null;
  });
  return loading;
}

/** The packs that judge and speak. */
export const packsInUse = async (): Promise<readonly Pack[]> => (await packShelf()).packs;

/** What nobody may promise, whatever packs are in use. */
export async function promisesForbidden(): Promise<readonly PromiseWords[]> {
  const { packs, builtIn } = await packShelf();
  return forbiddenPromises(packs, builtIn);
}

/** After a change of what is installed. */
export function forgetPacks(): void {
  shelf = null;
}

/** A pack's file as parsed; what it says is trusted, for it was reviewed when it came in. */
function parsed(row: InstalledPack, checks: readonly Checked[]): Row {
  const { id, enabled, file } = row;
  if (!file) return { row, id, enabled, pack: null, errors: [] };
  const read = readText(file.text);
  return read.ok
    ? { row, id, enabled, pack: withChecks(read.pack, checks), errors: [] }
    : { row, id, enabled, pack: null, errors: read.errors };
}

function readText(text: string): Loaded {
  try {
    return readPack(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    // The file was read once when it came in; what the disk has done to it since must not stop the other packs.
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, errors: [{ path: '', reason, hint: 'import the pack again' }] };
  }
}

async function load(): Promise<PackShelf> {
  const [installed, checks] = await Promise.all([storage.packs.list(), storage.verifications.list()]);
  const builtIn = builtInPacks().map((pack) => withChecks(pack, checks));
  const rows = installed.map((row) => parsed(row, checks));
  return { packs: livePacks(builtIn, rows), builtIn, rows };
}

/** What is stored under ids of before follows the packs in use; also what an import has brought in. */
export async function settleRenames(): Promise<void> {
  await storage.renames.apply(goneIds(await packsInUse()));
}

/** How tiers are scored: by the first pack that says so. A pack that is switched off still says it when no other does. */
export async function tierWeights(): Promise<TierWeights> {
  const { packs, builtIn } = await packShelf();
  const weights = [...packs, ...builtIn].find((pack) => pack.tiers)?.tiers;
  if (!weights) throw new Error('No built-in pack says how tiers are scored.');
  return weights;
}

/** What the firm promises by default, until it writes its own. */
export async function serviceCatalogue(language: Settings['language']): Promise<CatalogueEntry[]> {
  const packs = await packsInUse();
  const services = packs.find((pack) => Object.keys(pack.services).length > 0)?.services ?? {};
  return Object.entries(services).map(([content, text]) => ({
    content: content as ExpectationContent,
    text: labelIn(text, language),
    reference: '',
  }));
}
