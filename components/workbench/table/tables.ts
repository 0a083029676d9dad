import { createContext } from 'preact';
import type { FrameReading } from '../../../rules/reading';

/** A sheet of a file or a table of the clipboard, as read. */
export interface SheetRead {
  /** `''` where it has no name of its own. */
  name: string;
  reading: FrameReading;
  /** Its largest table; null where no headings were found. */
  shown: { headers: string[]; rows: string[][]; total: number } | null;
  /** Cells that hold an error: `B7` and what it says. */
  errors: { cell: string; text: string }[];
}

export type FileRead =
  | { ok: true; sheets: SheetRead[] }
  | { ok: false; problem: { code: string; detail: Record<string, string> } };

/** What reads files and the clipboard; `now` in milliseconds since 1970. */
export interface TableReaders {
  readFile(bytes: Uint8Array, name: string, now: number): Promise<FileRead>;
  readPasted(html: string, text: string, now: number): Promise<FileRead>;
}

/** Fetches them when a table is brought and not before; the entry point says from where. */
export const TablesContext = createContext<() => Promise<TableReaders>>(() =>
  Promise.reject(new Error('A view that reads tables was drawn without readers.')),
);
