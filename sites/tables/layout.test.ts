import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/load';
import { textOf } from '../text';
import { uncut } from './cut';
import { layOut, rowsOf } from './layout';
import { readGrids } from './grid';

/** A table of fewer columns is none of books, and is passed over. */
const COLUMNS = 3;

interface Tile {
  text: string;
  rows: number;
  columns: number;
}

/** A table cut up into cells, each named by its number, and what must stand where. */
function tiled(height: number, width: number, draws: readonly { rows: number; columns: number }[]) {
  const places: string[][] = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  const drawn: Tile[][] = Array.from({ length: height }, () => []);
  let count = 0;
  for (const [y, row] of places.entries()) {
    for (const [x, taken] of row.entries()) {
      if (taken !== '') continue;
      const wish = draws[count % draws.length]!;
      let columns = 1;
      while (columns < wish.columns && row[x + columns] === '') columns += 1;
      const rows = Math.min(wish.rows, height - y);
      const text = `格${(count += 1)}`;
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1) places[y + down]![x + right] = text;
      drawn[y]!.push({ text, rows, columns });
    }
  }
  return { places, drawn };
}

const attribute = (name: string, times: number, always: boolean): string =>
  times > 1 || always ? ` ${name}="${times}"` : '';

const html = (drawn: readonly (readonly Tile[])[], always: boolean, before = ''): string => {
  const rows = drawn.map((cells) => {
    const drawnCells = cells.map(
      ({ text, rows: down, columns }) =>
        `<td${attribute('rowspan', down, always)}${attribute('colspan', columns, always)}>${text}</td>`,
    );
    return `<tr>${drawnCells.join('')}</tr>`;
  });
  return `<table>${before}<tbody>${rows.join('')}</tbody></table>`;
};

const tilings = (least: number) =>
  fc.record({
    height: fc.integer({ min: 1, max: 7 }),
    width: fc.integer({ min: least, max: 7 }),
    draws: fc.array(
      fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) }),
      { minLength: 1, maxLength: 12 },
    ),
    always: fc.boolean(),
  });

describe('a table cut up into cells of any span', () => {
  it('has in every place the cell that covers it', () => {
    fc.assert(
      fc.property(tilings(1), ({ height, width, draws, always }) => {
        const { places, drawn } = tiled(height, width, draws);
        const table = documentOf(`<body>${html(drawn, always)}</body>`).querySelector('table')!;
        const laid = layOut(rowsOf(table).body, () => uncut);
        expect(laid.map((cells) => cells.map((cell) => (cell ? textOf(cell) : '')))).toEqual(places);
      }),
    );
  });

  it('stands under the headings of its columns', () => {
    fc.assert(
      fc.property(tilings(COLUMNS), ({ height, width, draws, always }) => {
        const { places, drawn } = tiled(height, width, draws);
        const headings = Array.from({ length: width }, (_, n) => `栏目${n + 1}`);
        const head = `<thead><tr>${headings.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
        const [grid] = readGrids(documentOf(`<body>${html(drawn, always, head)}</body>`));
        expect(grid?.headers).toEqual(headings);
        expect(grid?.rows().map(({ cells }) => cells.map((cell) => (cell ? textOf(cell) : '')))).toEqual(
          places,
        );
      }),
    );
  });
});
