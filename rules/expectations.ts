/** What a client expects now of each of the six contents, and where it is furthest from the promise. */
import type { Pack } from './pack';
import type { Deviation, ExpectationContent, Text } from './verdict';

/** The six contents in their usual order. */
export const contents: readonly ExpectationContent[] = [
  'scope',
  'quality',
  'response',
  'attitude',
  'brand',
  'government',
];

export interface Observed {
  content: ExpectationContent;
  deviation: Deviation;
  /** Day, `2026-10-23`. */
  date: string;
  createdAt: string;
}

export type Trend = 'new' | 'same' | 'widening' | 'closing';

const newestFirst = (a: Observed, b: Observed): number =>
  b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt);

/** Everything observed of one content, newest first. */
export function historyOf<T extends Observed>(observed: readonly T[], content: ExpectationContent): T[] {
  return observed.filter((one) => one.content === content).sort(newestFirst);
}

/** What counts now for each content: the newest. Contents nobody has spoken of are absent. */
export function current<T extends Observed>(observed: readonly T[]): Map<ExpectationContent, T> {
  return new Map(
    contents.flatMap((content) => {
      const [newest] = historyOf(observed, content);
      return newest ? [[content, newest] as const] : [];
    }),
  );
}

/** How the newest stands to the one before. */
export function trend(observed: readonly Observed[], content: ExpectationContent): Trend | null {
  const [now, before] = historyOf(observed, content);
  if (!now) return null;
  if (!before) return 'new';
  if (now.deviation === before.deviation) return 'same';
  return now.deviation === 'fit' ? 'closing' : 'widening';
}

/** Contents that are too low or too high now, the newest first; of the same day in their usual order. */
export function gaps<T extends Observed>(observed: readonly T[]): T[] {
  return [...current(observed).values()].filter(({ deviation }) => deviation !== 'fit').sort(newestFirst);
}

/** The content to speak of first; null when all fit or none is known. */
export const topGap = (observed: readonly Observed[]): ExpectationContent | null =>
  gaps(observed)[0]?.content ?? null;

/** What a firm promises by default of each content; the first pack that says it counts. */
export function serviceCatalogue(packs: readonly Pack[]): Partial<Record<ExpectationContent, Text>> {
  const entries = contents.flatMap((content) => {
    const text = packs.map(({ services }) => services[content]).find((one) => one !== undefined);
    return text ? [[content, text] as const] : [];
  });
  return Object.fromEntries(entries);
}
