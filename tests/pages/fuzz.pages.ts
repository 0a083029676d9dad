import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage, type PublishedReading } from '../../scripts/site/read';
import { books, type Book } from './books';
import { mastheadOf, openDesk, type Desk, type Shape } from './desk';
import { untrueFacts, untruths, type Allowance } from './judge';
import type { Drawer } from './server';

let desk: Desk;
/** By book: the facts of its page as it is drawn. */
const truths = new Map<string, PublishedReading['facts']>();
beforeAll(async () => {
  desk = await openDesk();
  for (const book of books) {
    const facts = truths.get(book.name) ?? [];
    truths.set(book.name, facts);
  }
});
afterAll(async () => desk?.close());

declare global {
  function mutate(kind: string, seed: number, headings?: readonly string[]): void;
}

/** Changes of the drawing, which no figure may suffer from, and losses, which must be said. */
const KINDS = [
  'dropCell', 'dropCell', 'dropCell', 'duplicateRow', 'renameClasses', 'removeThead', 'wideHeadings',
  'spacedHeadings', 'wideFigures', 'redraw', 'restyle', 'wrap', 'adRow', 'hiddenColumn', 'dropLastRow',
] as const; // prettier-ignore

/** A lost row leaves no trace where the page prints no sums. */
const WITH_SUMS = ['trial balance', 'ageing'];
/** What moved under a wrong heading shows only where the figures of a row have to agree. */
const ROLLING = ['trial balance'];
const CODED = ['trial balance', 'trial balance with 方向', 'ageing'];
/** Others draw headings and codes several times; what one copy lost keeps the page waiting for its table. */
const DRAWN_ONCE: readonly Drawer[] = ['plain', 'inputs'];
/** What is done to parts of tables alone. */
const OF_TABLES = ['removeThead', 'wrap', 'adRow', 'hiddenColumn', 'mergeCells'];
/** In these a row may well stand twice, or no sum tells that it does. */
const REPEATABLE = ['voucher-list', 'invoice-list', 'client-list'];
const WITHOUT_SUMS = ['English ageing', 'A/R aging summary'];
/** One figure takes several of their cells. */
const DIGITS = 'voucher list, one digit a column';

/** Headings that cannot change places without a contradiction, by book. */
const BOUND: Readonly<Record<string, readonly [string, string][]>> = {
  'income statement of small enterprises': [['本年累计金额', '本月金额']],
  ageing: [['期末余额', '30天以内'], ['期末余额', '61-90天']],
  'English ageing': [['Total', 'Current']],
  'A/R aging summary': [['TOTAL', 'Current']],
  'invoice list': [['金额', '税额'], ['金额', '价税合计'], ['税额', '价税合计']],
  'detail ledger': [['借方', '贷方'], ['借方', '余额'], ['贷方', '余额']],
}; // prettier-ignore

const drawers: readonly Drawer[] = ['plain', 'inputs', 'element-ui', 'element-plus', 'ant', 'vxe'];

const shapes: readonly Shape[] = ['text', 'select', 'fields', 'caption'];

interface Change {
  kind: string;
  headings?: readonly string[];
  allowed?: Allowance;
}

const headingsOf = ({ sheet }: Book): string[] =>
  sheet.columns.flatMap(({ figure, path }) => (figure ? [path[path.length - 1]!] : []));
const isNegative = ({ sheet }: Book): boolean =>
  sheet.lines.some(({ cells }) => Object.values(cells).some((text) => /^-[\d.,]+$/.test(text)));

function changesOf(book: Book, drawer: Drawer): Change[] {
  const { name, truth } = book;
  const kinds: string[] = KINDS.filter((kind) => kind !== 'duplicateRow' || !(REPEATABLE.includes(truth.kind) || WITHOUT_SUMS.includes(name)));
  if (WITH_SUMS.includes(name)) kinds.push('dropRow');
  if (isNegative(book)) kinds.push('minusSign');
  if (name !== DIGITS) kinds.push('mergeCells');
  const once = DRAWN_ONCE.includes(drawer);
  if (once) kinds.push('dropHeadings', 'dropHeadings');
  if (once && ROLLING.includes(name)) kinds.push('swapHeadings', 'swapHeadings');
  if (once && CODED.includes(name)) kinds.push('blankCode', 'blankCode');
  const own = kinds.filter((kind) => drawer !== 'divs' || !OF_TABLES.includes(kind));
  const changes = own.map((kind): Change => ({ kind, ...(kind === 'dropLastRow' && { allowed: { rows: true } }) }));
  if (name !== DIGITS && headingsOf(book).length)
    changes.push({ kind: 'blankHeading', headings: headingsOf(book), allowed: { headings: true } });
  return [...changes, ...(BOUND[name] ?? []).map((headings) => ({ kind: 'exchangeHeadings', headings }))];
} // prettier-ignore

/** Of how many changes each drawing of a book gets one; its neighbours get the others. */
const SHARE = 4;
const shareOf = (changes: readonly Change[], turn: number): [number, Change][] =>
  [...changes.entries()].filter(([at]) => at % SHARE === turn % SHARE);

/** A number that follows from a text (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/** What is wrong and not said after each of those changes. */
async function silentIn(
  book: Book,
  drawer: Drawer,
  changes: readonly [number, Change][],
  turn: number,
): Promise<string[]> {
  const silent: string[] = [];
  const { facts } = await desk.read('plain', { sheet: book.sheet, masthead: mastheadOf(book, 'text') });
  for (const [at, { kind, headings = [], allowed }] of changes) {
    const shape = shapes[(turn + at) % shapes.length]!;
    const page = await desk.draw(drawer, {
      sheet: book.sheet,
      masthead: mastheadOf(book, shape),
      shell: drawer === 'inputs',
    });
    const seed = seedOf(`${drawer} ${book.name} ${at}`);
    await page.evaluate(([what, from, over]) => globalThis.mutate(what, from, over), [
      kind,
      seed,
      headings,
    ] as const);
    const reading = await readPage(page, []);
    const wrong = [
      ...untruths(reading, book, allowed),
      ...(allowed?.rows ? [] : untrueFacts(reading, facts)),
    ];
    if (wrong.length) silent.push(`${kind} (${seed}): ${wrong.slice(0, 3).join('; ')}`);
  }
  return silent;
}

describe('changed pages of bare elements are right or said not to be', () => {
  it.each(books.filter(({ sheet }) => !sheet.merged).map((book) => [book.name, book] as const))(
    '%s',
    async (_, book) => {
      expect(await silentIn(book, 'divs', [...changesOf(book, 'divs').entries()], 0)).toEqual([]);
    },
  );
});

describe.each([...drawers.entries()])(
  'changed pages of drawer %i, %s, are right or said not to be',
  (turn, drawer) => {
    it.each(books.map((book, n) => [book.name, book, n] as const))('%s', async (_, book, n) => {
      expect(await silentIn(book, drawer, shareOf(changesOf(book, drawer), n + turn), n)).toEqual([]);
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

/** Two lists side by side, or a label of two columns. */
const UNMOVABLE = ['balance-sheet', 'vat-return-general', 'vat-return-small'];

describe.each<Drawer>(['plain', 'element-ui'])('columns of %s in another order', (drawer) => {
  const movable = books.filter(
    ({ name, truth }) => !UNMOVABLE.includes(truth.kind) && name !== DIGITS && !/by days/.test(name),
  );
  it.each(movable.map((book) => [book.name, book] as const))('%s', async (_, book) => {
    const silent: string[] = [];
    for (let seed = 1; seed <= 2; seed++) {
      const sheet = reordered(book, seed);
      const reading = await desk.read(drawer, { sheet, masthead: mastheadOf(book, 'text') });
      const wrong = untruths(reading, book);
      if (wrong.length) silent.push(`${seed}: ${wrong.slice(0, 3).join('; ')}`);
    }
    expect(silent).toEqual([]);
  });
});
