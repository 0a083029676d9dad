import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReading } from '../../scripts/site/read';
import { books, type Book } from './books';
import { clientOf, HEADER, mastheadOf, openDesk, OTHER, type Desk, type Shape } from './desk';
import type { Drawer } from './server';

let desk: Desk;
beforeAll(async () => (desk = await openDesk()));
afterAll(async () => desk?.close());

const NATIVE: readonly Shape[] = ['text', 'select', 'fields', 'breadcrumb', 'caption'];
const WITH_LIBRARY: readonly Shape[] = [...NATIVE, 'library'];

/** Drawers with the shapes of masthead they draw; each statement gets one, in turn. */
const drawers: readonly [Drawer, readonly Shape[]][] = [
  ['plain', NATIVE],
  ['inputs', NATIVE],
  ['divs', NATIVE],
  ['element-ui', WITH_LIBRARY],
  ['element-plus', WITH_LIBRARY],
  ['element-plus-v2', WITH_LIBRARY],
  ['ant', WITH_LIBRARY],
  ['vxe', NATIVE],
];

/** The virtual table of Element Plus has no groups of headings, no merged and no stacked cells; bare lines merge none. */
function canDraw(drawer: Drawer, { sheet }: Book): boolean {
  if (drawer === 'divs') return !sheet.merged;
  if (drawer !== 'element-plus-v2') return true;
  const stacked = sheet.lines.some(({ cells }) => Object.values(cells).some((text) => text.includes('\n')));
  return !stacked && !sheet.merged && sheet.columns.every(({ path }) => path.length === 1);
}

/** What the reading of a page must be, all of it but the facts. */
function expected({ truth, sheet, period, list, ...book }: Book, drawer: Drawer, shape: Shape) {
  const { name, code } = clientOf({ truth, sheet, period, ...book });
  const title = sheet.title;
  const totals = truth.kind === 'trial-balance' && drawer === 'element-plus-v2' ? { totals: null } : {};
  return {
    ...(list ? {} : { client: { name, code: shape === 'fields' || shape === 'breadcrumb' || shape === 'caption' ? null : code } }),
    period,
    headerPeriod: shape === 'select' ? HEADER.period : undefined,
    statements: [{ ...truth, ...totals, title, frame: drawer === 'inputs' ? 1 : 0 }],
    problems: [],
  };
} // prettier-ignore

function shown(reading: PublishedReading, list?: boolean) {
  const { client, period, headerPeriod, statements, problems } = reading;
  return {
    ...(list ? {} : { client: client && { name: client.name, code: client.code } }),
    period,
    headerPeriod,
    statements,
    problems,
  };
}

const facts = new Map<string, Record<string, unknown>>();

describe.each(drawers)('drawn with %s', (drawer, shapes) => {
  const own = books.filter((book) => canDraw(drawer, book));
  it.each(own.map((book, n) => [book.name, shapes[n % shapes.length]!, book] as const))(
    '%s, masthead %s',
    async (name, shape, book) => {
      // A month's own field shows no quarter.
      const fits = shape === 'library' && (book.english || book.period.includes('Q')) ? 'fields' : shape;
      const reading = await desk.read(drawer, {
        sheet: book.sheet,
        masthead: mastheadOf(book, fits),
        ...(drawer === 'inputs' && { shell: true, behind: { client: OTHER, sheet: books[0]!.sheet } }),
      });
      expect(shown(reading, book.list)).toEqual(expected(book, drawer, fits));
      const known = Object.fromEntries(reading.facts.map((fact) => [fact.name, fact.value]));
      if (facts.has(name)) expect(known).toEqual(facts.get(name));
      facts.set(name, known);
    },
  );
});
