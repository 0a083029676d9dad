/** Runs inside the static page: ways to read its 16,000 cells. */
import { createReader } from '../../sites/read';
import { parseAmount } from '../../sites/numbers';
import { recognise } from '../../sites/statements/recognise';
import { readGrids } from '../../sites/tables/grid';
import { unpack } from '../../sites/tables/pack';
import { print } from '../../sites/tables/print';
import { inTurns, timedAtOnce } from '../measure';

/** First column of amounts. */
const AMOUNTS = 2;

function body(): Element {
  const found = document.querySelector('tbody');
  if (!found) throw new Error('There is no table here.');
  return found;
}

/** The least a reader must do: walk the cells, take each one's first text node. */
function texts(): string[] {
  const all: string[] = [];
  for (let row = body().firstElementChild; row; row = row.nextElementSibling) {
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
      all.push(cell.firstChild?.nodeValue ?? '');
  }
  return all;
}

function shownTexts(): string[] {
  const all: string[] = [];
  for (let row = body().firstElementChild; row; row = row.nextElementSibling) {
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
      all.push((cell as HTMLElement).innerText);
  }
  return all;
}

/** Rows read as a balance of accounts: printed, packed, and recognised. */
function statement(): number {
  return readGrids(document)
    .map(print)
    .reduce((rows, table) => rows + (recognise(unpack(table, []))?.statement.rows.length ?? 0), 0);
}

/** What the page does before it is worth reading again: the layout is out of date then. */
function change(): void {
  const cell = body().querySelector('td');
  if (cell) cell.textContent = cell.textContent === '10020000' ? '10020009' : '10020000';
}

const afterChange = (work: () => unknown) => () => {
  change();
  return timedAtOnce(work)();
};

const wholePage = createReader(document, { path: [], profiles: [], now: () => 0 });

/** Medians in milliseconds. */
export async function measure(rounds: number) {
  const amounts = texts().filter((_, index) => index % 8 >= AMOUNTS);
  const rows = statement();
  if (rows !== 2000) throw new Error(`${rows} rows were read.`);
  const fast = await inTurns(
    {
      walk: timedAtOnce(texts),
      parse: timedAtOnce(() => amounts.map(parseAmount)),
      statement: timedAtOnce(statement),
      page: timedAtOnce(() => wholePage.read()),
    },
    rounds,
  );
  const slow = await inTurns({ innerText: afterChange(shownTexts), statement: afterChange(statement) }, 5);
  return { ...fast, innerText: slow.innerText, statementAfterChange: slow.statement };
}

/** Reads while the page waits for a layout, between two marks. */
export function readWhileDirty(): void {
  change();
  performance.mark('read-begin');
  statement();
  performance.mark('read-end');
}

export function loop(n: number): void { for (let i = 0; i < n; i++) statement(); }
export async function split(rounds: number) {
  const grids = readGrids(document);
  const printed = grids.map(print);
  const tables = printed.map((one) => unpack(one, []));
  return inTurns({
    grids: timedAtOnce(() => readGrids(document).forEach((g) => g.rows())),
    print: timedAtOnce(() => readGrids(document).map(print)),
    unpack: timedAtOnce(() => printed.map((one) => unpack(one, []))),
    recognise: timedAtOnce(() => tables.map((one) => recognise({ ...one }))),
  }, rounds);
}
