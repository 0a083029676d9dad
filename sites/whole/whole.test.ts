import { describe, expect, it } from 'vitest';
import type { FrameReading, PackedTable } from '../../rules/reading';
import { documentOf } from '../fixtures/load';
import { readGrids } from '../tables/grid';
import { print } from '../tables/print';
import { rowsOf } from './rows';
import { readWhole } from './scroll';
import { withWhole } from './splice';

const ROW_HEIGHT = 30;
const SHOWN = 10;

/** A table that draws the rows in view and some around them, as virtual lists do; later than it is scrolled. */
function virtual(texts: readonly string[][], { foot = '', drawn = true } = {}) {
  const document = documentOf(
    `<body><p>2025年06期</p><div class="scroller" style="overflow-y:auto"><table aria-rowcount="${texts.length}"><thead><tr><th>科目编码</th><th>科目名称</th><th>期末余额</th></tr></thead><tbody></tbody>${foot && `<tfoot>${foot}</tfoot>`}</table></div></body>`,
  );
  const scroller = document.querySelector('.scroller')!;
  const body = document.querySelector('tbody')!;
  let top = 0;
  let due = true;
  const draw = (): void => {
    const from = Math.max(0, Math.floor(top / ROW_HEIGHT) - 2);
    const rows = texts.slice(from, from + SHOWN + 4);
    body.replaceChildren(
      ...rows.map((cells) => {
        const row = document.createElement('tr');
        for (const text of cells) row.appendChild(document.createElement('td')).textContent = text;
        return row;
      }),
    );
    [...body.children].forEach((row, n) => {
      row.getBoundingClientRect = () => {
        const y = (from + n) * ROW_HEIGHT - top;
        return { top: y, bottom: y + ROW_HEIGHT, height: ROW_HEIGHT } as DOMRect;
      };
    });
  };
  scroller.getBoundingClientRect = () => ({ top: 0, bottom: SHOWN * ROW_HEIGHT }) as DOMRect;
  const most = texts.length * ROW_HEIGHT - SHOWN * ROW_HEIGHT;
  Object.defineProperties(scroller, {
    clientHeight: { get: () => SHOWN * ROW_HEIGHT },
    scrollHeight: { get: () => texts.length * ROW_HEIGHT },
    scrollTop: {
      get: () => top,
      set: (value: number) => {
        top = Math.max(0, Math.min(most, value));
        due = drawn;
      },
    },
  });
  draw();
  const pause = (): Promise<void> => {
    if (due) draw();
    due = false;
    return Promise.resolve();
  };
  return { document, scroller, pause };
}

const account = (n: number): string[] => [String(1001 + n), `科目${n}`, `${n}.00`];
const accounts = (count: number): string[][] => Array.from({ length: count }, (_, n) => account(n));
const quiet = { onProgress: () => undefined, signal: new AbortController().signal };
const textsOf = (table: PackedTable | null): string[][] => (table ? rowsOf(table).map(({ text }) => text.split('\t')) : []); // prettier-ignore

describe('a table of which a part is drawn', () => {
  it('is read whole, no row twice, its foot once, and scrolled back', async () => {
    const foot = '<tr><td>合计</td><td></td><td>9.00</td></tr>';
    const { document, scroller, pause } = virtual(accounts(237), { foot });
    scroller.scrollTop = 600;
    const progress: number[] = [];
    const whole = await readWhole(document, 0, {
      ...quiet,
      pause,
      onProgress: (rows) => progress.push(rows),
    });
    expect(textsOf(whole)).toEqual([...accounts(237), ['合计', '', '9.00']]);
    expect([whole?.declared, scroller.scrollTop]).toEqual([null, 600]);
    expect(progress[0]).toBeLessThan(20);
    expect(progress.at(-1)).toBe(237);
  });

  it('is not given for the whole when its rows cannot be told apart', async () => {
    const { document, pause } = virtual(Array.from({ length: 90 }, () => ['', '小计', '1.00']));
    expect(await readWhole(document, 0, { ...quiet, pause })).toBeNull();
  });

  it('is not given for the whole when it draws nothing further', async () => {
    const { document, scroller, pause } = virtual(accounts(90), { drawn: false });
    const whole = await readWhole(document, 0, { ...quiet, pause });
    expect([whole, scroller.scrollTop]).toEqual([null, 0]);
  });

  it('can be stopped, and is scrolled back', async () => {
    const { document, scroller, pause } = virtual(accounts(237));
    scroller.scrollTop = 300;
    const end = new AbortController();
    const onProgress = (rows: number): void => void (rows > 100 && end.abort());
    expect(await readWhole(document, 0, { pause, onProgress, signal: end.signal })).toBeNull();
    expect(scroller.scrollTop).toBe(300);
  });
});

describe('a whole table in place of its part', () => {
  const partOf = (document: Document): FrameReading =>
    ({ path: [], tables: readGrids(document).map(print) }) as unknown as FrameReading;

  it('stands in as long as it is a part of it', async () => {
    const { document, pause } = virtual(accounts(60));
    const whole = (await readWhole(document, 0, { ...quiet, pause }))!;
    await pause();
    const reading = withWhole(partOf(document), [whole]);
    expect(textsOf(reading.tables[0]!)).toEqual(accounts(60));
    expect(reading.tables[0]!.declared).toBeNull();
  });

  it('does not when a figure, a caption or the columns are others', async () => {
    const { document, pause } = virtual(accounts(60));
    const whole = (await readWhole(document, 0, { ...quiet, pause }))!;
    await pause();
    const changed = (change: () => void): number => {
      change();
      return textsOf(withWhole(partOf(document), [whole]).tables[0]!).length;
    };
    expect(changed(() => (document.querySelector('p')!.textContent = '2025年07期'))).toBeLessThan(20);
    expect(changed(() => (document.querySelector('p')!.textContent = '2025年06期'))).toBe(60);
    expect(changed(() => (document.querySelector('td:last-child')!.textContent = '7.77'))).toBeLessThan(20);
  });
});
