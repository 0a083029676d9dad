import { childFrames, framePath } from '../../entrypoints/page/frames';
import type { SiteProfile } from '../../rules/profile';
import type { FramePath, FrameReading, PrintedCell } from '../../rules/reading';
import { bareGrids } from '../../sites/bare';
import { createReader, type Reader } from '../../sites/read';
import { locateCell } from '../../sites/tables/locate';
import { more, seenTables } from '../../sites/tables/seen';

more.ledgersideBare = bareGrids;

let reader: Reader | null = null;

/** Where this document stands in its page. */
export function path(): FramePath {
  return framePath();
}

/** Reads this document as the page's script would. */
export function read(profiles: SiteProfile[]): FrameReading {
  reader ??= createReader(document, { path: framePath(), profiles, now: Date.now });
  return { ...reader.read(), frames: childFrames(document) };
}

/** The text of a cell as it stands on the page; null when it is not there. */
export function textAt(cell: PrintedCell): string | null {
  return locateCell(seenTables(document).all, cell)?.textContent?.trim() ?? null;
}
