import type { WorkedCase } from '../../../rules/pack';
import { oneFile } from '../../../rules/packs/oneFile';

/** A built-in pack with its cases, fetched only when somebody asks: it is several times as large as the rest. */
async function shipped(id: string): Promise<Record<string, unknown> | null> {
  const [{ builtInFolders }, { shippedPack }] = await Promise.all([
    import('../../../rules/packs'),
    import('../../../rules/packs/shipped'),
  ]);
  const folder = builtInFolders.find((name) => name === id);
  return folder ? shippedPack(folder) : null;
}

/** Its cases; none for a pack that is not built in. */
export async function shippedCases(id: string): Promise<WorkedCase[]> {
  const pack = await shipped(id);
  return (pack?.['cases'] as WorkedCase[] | undefined) ?? [];
}

/** The whole pack as one file, formatted as packs are. */
export async function shippedText(id: string): Promise<string | null> {
  const pack = await shipped(id);
  return pack && oneFile(pack);
}
