/// <reference types="vite/client" />
/** The built-in packs, one folder each. Their cases are left out here: nobody needs them to judge. */
import { pack as schema, type Pack } from '../pack';
import caseCounts from './case-counts.json';
import { packOfFolder } from './folder';

const files = import.meta.glob<unknown>(['./*/*.json', './*/*/*.json', '!./*/cases/*.json'], {
  eager: true,
  import: 'default',
});

/** Folders in the order in which the packs decide. */
export const builtInFolders = ['cn-small-business', 'general-ledger'] as const;

let packs: Pack[] | null = null;

/**
 * All built-in packs, in the order in which they decide, without their cases. Their own tests review them, so
 * here they are only parsed.
 * @throws {ZodError} when a shipped pack is faulty, which its test rules out
 */
export const builtInPacks = (): Pack[] =>
  (packs ??= builtInFolders.map((folder) => schema.parse(packOfFolder(files, folder))));

/** How many cases a built-in pack has; null for any other pack. */
export function builtInCases(id: string): number | null {
  const folder = builtInFolders.find((name) => name === id);
  return folder ? caseCounts[folder] : null;
}
