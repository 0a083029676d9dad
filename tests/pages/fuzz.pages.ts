import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/site/read';
import { books, type Book } from './books';
import { mastheadOf, openDesk, type Desk, type Shape } from './desk';
import { untruths } from './judge';
import type { Drawer } from './server';

let desk: Desk;
beforeAll(async () => (desk = await openDesk()));
afterAll(async () => desk?.close());

declare global {
  function mutate(kind: string, seed: number): void;
}

const KINDS = [
  'dropCell', 'dropCell', 'dropCell', 'duplicateRow', 'renameClasses', 'removeThead', 'wideHeadings',
  'spacedHeadings', 'wideFigures', 'redraw', 'restyle', 'wrap',
] as const; // prettier-ignore

/** A lost row leaves no trace where the page prints no sums. */
const WITH_SUMS = ['trial balance', 'ageing'];
/** What moved under a wrong heading shows only where the figures of a row have to agree. */
const ROLLING = ['trial balance'];
const CODED = ['trial balance', 'trial balance with 方向', 'ageing'];
/** Others draw headings and codes several times; what one copy lost keeps the page waiting for its table. */
const DRAWN_ONCE: readonly Drawer[] = ['plain', 'inputs'];
/** In these a row may well stand twice. */
const REPEATABLE = ['voucher list', 'invoice list', 'client list'];

const NAMES = [
  'trial balance',
  'trial balance with 方向',
  'income statement of small enterprises',
  'balance sheet of small enterprises',
  'VAT return, general',
  'ageing',
  'voucher list',
  'detail ledger',
];
const chosen = books.filter(({ name }) => NAMES.includes(name));
const drawers: readonly Drawer[] = ['plain', 'inputs', 'element-ui', 'element-plus', 'ant', 'vxe'];

const shapes: readonly Shape[] = ['text', 'select', 'fields', 'caption'];

function kindsFor({ name }: Book, drawer: Drawer): readonly string[] {
  const kinds: string[] = KINDS.filter((kind) => kind !== 'duplicateRow' || !REPEATABLE.includes(name));
  if (WITH_SUMS.includes(name)) kinds.push('dropRow');
  if (!DRAWN_ONCE.includes(drawer)) return kinds;
  kinds.push('dropHeadings', 'dropHeadings');
  if (ROLLING.includes(name)) kinds.push('swapHeadings', 'swapHeadings');
  if (CODED.includes(name)) kinds.push('blankCode', 'blankCode');
  return kinds;
}

/** Every drawing gets half of the changes, its neighbours the other half. */
const half = (kinds: readonly string[], turn: number): [number, string][] =>
  [...kinds.entries()].filter(([at]) => at % 2 === turn % 2);

/** A number that follows from a text (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

describe.each([...drawers.entries()])(
  'changed pages of drawer %i, %s, are right or said not to be',
  (turn, drawer) => {
    it.each(chosen.map((book, n) => [book.name, book, n] as const))('%s', async (name, book, n) => {
      const silent: string[] = [];
      for (const [at, kind] of half(kindsFor(book, drawer), n + turn)) {
        const shape = shapes[(n + at) % shapes.length]!;
        const page = await desk.draw(drawer, {
          sheet: book.sheet,
          masthead: mastheadOf(book, shape),
          shell: drawer === 'inputs',
        });
        const seed = seedOf(`${drawer} ${name} ${at}`);
        await page.evaluate(([what, from]) => globalThis.mutate(what, from), [kind, seed] as const);
        const wrong = untruths(await readPage(page, []), book);
        if (wrong.length) silent.push(`${kind} (${seed}): ${wrong.slice(0, 3).join('; ')}`);
      }
      expect(silent).toEqual([]);
    });
  },
);

/** Groups of columns in another order, and the columns within them. */
function reordered({ sheet }: Book, seed: number): Book['sheet'] {
  const key = (text: string): number => seedOf(`${seed} ${text}`);
  const columns = [...sheet.columns].sort(
    (a, b) =>
      key(a.path.length > 1 ? a.path[0]! : a.key) - key(b.path.length > 1 ? b.path[0]! : b.key) ||
      key(a.key) - key(b.key),
  );
  return { ...sheet, columns, tree: undefined, merged: undefined };
}

describe.each<Drawer>(['plain', 'element-ui'])('columns of %s in another order', (drawer) => {
  // The two lists of a sheet, and a label of two columns, stand as they do.
  const movable = chosen.filter(({ name }) => !/balance sheet|VAT/.test(name));
  it.each(movable.map((book) => [book.name, book] as const))('%s', async (_, book) => {
    const silent: string[] = [];
    for (let seed = 1; seed <= 5; seed++) {
      const sheet = reordered(book, seed);
      const reading = await desk.read(drawer, { sheet, masthead: mastheadOf(book, 'text') });
      const wrong = untruths(reading, book);
      if (wrong.length) silent.push(`${seed}: ${wrong.slice(0, 3).join('; ')}`);
    }
    expect(silent).toEqual([]);
  });
});
