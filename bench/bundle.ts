import { bundle as bundleAs } from '../scripts/bundle';

/** Bundles a bench's page side; its exports are in `bench`. */
export const bundle = (entry: string): Promise<string> => bundleAs(entry, 'bench');
