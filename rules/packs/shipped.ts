/// <reference types="vite/client" />
/** The built-in packs with their cases, as they travel: for handing on, and for tests. */
import { packOfFolder } from './folder';

const files = import.meta.glob<unknown>(['./*/*.json', './*/*/*.json'], { eager: true, import: 'default' });

/** A built-in pack as parsed JSON. */
export const shippedPack = (folder: string): Record<string, unknown> => packOfFolder(files, folder);
