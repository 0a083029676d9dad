import type { Pack } from '../../rules/pack';
import { loadPack } from '../../rules/packs/load';
import { inProject } from '../root';
import { readPack } from './files';

const folders = ['cn-small-business', 'general-ledger'];

let packs: Pack[] | null = null;

/**
 * The built-in packs, read from their folders.
 * @throws {Error} when one of them is faulty
 */
export function builtInPacks(): Pack[] {
  packs ??= folders.map((folder) => {
    const loaded = loadPack(readPack(inProject(`rules/packs/${folder}`)).data);
    if (!loaded.ok) throw new Error(loaded.errors.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
    return loaded.pack;
  });
  return packs;
}

/** The pack that judges cases when none is named: the Chinese one. */
export const standardPack = (): Pack[] => builtInPacks().slice(0, 1);
