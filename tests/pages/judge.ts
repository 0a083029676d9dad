import type { PublishedReading } from '../../scripts/site/read';
import { clientOf } from './desk';
import type { Book } from './books';

type Row = Readonly<Record<string, unknown>>;
type Statement = PublishedReading['statements'][number];

const rowsOf = (statement: { rows: readonly object[] }): Row[] => statement.rows as unknown as Row[];

/** Headings and names are as shown; width and blanks make no other name. */
const same = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKC')
    .replace(/\s/g, '');

/** Figures of a row by column, those of groups of columns too. */
function figuresOf(row: Row): [string, number][] {
  return Object.entries(row).flatMap(([column, value]): [string, number][] => {
    if (typeof value === 'number') return column === 'attachments' ? [] : [[same(column), value]];
    return value && typeof value === 'object' ? figuresOf(value as Row) : [];
  });
}

/** What a row is about. */
function subjectOf(row: Row): string {
  const words = [
    'code',
    'name',
    'line',
    'label',
    'side',
    'date',
    'number',
    'summary',
    'account',
    'seller',
    'buyer',
  ];
  return words.map((word) => same(row[word])).join('|');
}

const isNil = (row: Row): boolean => figuresOf(row).every(([, value]) => value === 0);
/** Nothing is lost with it: it is nil, or repeats the rows under it. */
const isIdle = (row: Row): boolean => isNil(row) || row['leaf'] === false;
/** Kinds whose rows are added up; in the others one of several like it is looked up. */
const ADDED: readonly string[] = ['trial-balance', 'ageing'];

/** Something about a statement that is not so. */
interface Fault {
  /** What the row is called: its code, name, number and day. */
  names: readonly string[];
  /** The row is not there, rather than there with a wrong figure. */
  lost: boolean;
  /** Its figures as they may be printed, without what parts thousands. */
  figures: readonly string[];
  /** The wrong figure and the column it was read in. */
  column?: string;
  value?: number;
  text: string;
}

const namesOf = (row: Row): string[] =>
  ['code', 'name', 'label', 'line', 'number', 'date', 'account', 'summary']
    .map((word) => same(row[word]))
    .filter(Boolean);

/**
 * A row whose code the page does not show is known by its name, and belongs to the account over it; one that does
 * not show the number of its line, by its label.
 */
const isAlike = (row: Row, one: Row): boolean =>
  subjectOf({ ...row, code: '', line: row['line'] ?? one['line'] }) === subjectOf({ ...one, code: '' }) &&
  (same(row['code']) === same(one['code']) ||
    (same(row['code']) === '' && row['leaf'] === one['leaf']) ||
    (one['leaf'] !== false && same(one['code']).startsWith(same(row['code']))));

/** Figures that the true rows do not have, rows that they have only once, and rows that are not there. */
function faultsIn(statement: Statement, book: Book): Fault[] {
  const truth = rowsOf(book.truth);
  const found = rowsOf(statement);
  const times = (row: Row): number => found.filter((other) => subjectOf(other) === subjectOf(row)).length;
  const fault = (row: Row, what: string, lost = false): Fault => ({
    names: namesOf(row),
    lost,
    figures: figuresOf(row).flatMap(([, value]) => (value ? [Math.abs(value).toFixed(2)] : [])),
    text: `${subjectOf(row)}: ${what}`,
  });
  const wrong = found.flatMap((row) => {
    const likely = truth.filter((one) => isAlike(row, one));
    if (!likely.length) return isNil(row) ? [] : [fault(row, 'no such row')];
    if (ADDED.includes(statement.kind) && !isIdle(row) && times(row) > likely.length)
      return [fault(row, 'twice')];
    return figuresOf(row).flatMap(([column, value]) =>
      likely.some((one) => figuresOf(one).some(([key, right]) => key === column && right === value))
        ? []
        : [{ ...fault(row, `${column} ${value}`), column, value }],
    );
  });
  const lost = truth.filter((row) => !isIdle(row) && !found.some((one) => isAlike(one, row)));
  return [...wrong, ...lost.map((row) => fault(row, 'not there', true))];
}

type Code = PublishedReading['problemCodes'][number];
/** Said of a statement: it does not add up. */
const OF_SUMS: readonly Code[] = ['totals-differ', 'line-formula-differs', 'roll-forward-differs'];
/** Said of a row, by one of its names. */
const OF_ROW: readonly Code[] = ['cell-unreadable', 'red-figure', 'row-twice'];

/** Whether a sentence names a row; by a short name, such as the number of a line, only as a word of its own. */
const tells = (sentence: string, name: string): boolean =>
  name.length > 2
    ? same(sentence).includes(name)
    : sentence
        .normalize('NFKC')
        .split(/[\s“”=]+/)
        .includes(name);

/** Whether the reading says that this very thing is not as it should be. */
function admits({ problems, problemCodes }: PublishedReading, statement: Statement, fault: Fault): boolean {
  if ('balanced' in statement && statement.balanced === false) return true;
  if (problemCodes.some((code) => OF_SUMS.includes(code))) return true;
  if (
    fault.lost &&
    (problemCodes.includes('partial-table') || ('complete' in statement && !statement.complete))
  )
    return true;
  // Of a sheet whose columns were mixed up the figures are not read, nor the numbers of its lines.
  if (fault.lost && problemCodes.includes('header-unreadable')) return true;
  // A row that lost its name is known by its figures, or named by nothing.
  const named = (sentence: string): boolean =>
    fault.lost &&
    (!/[“"]/.test(sentence) || fault.figures.some((figure) => sentence.replace(/,/g, '').includes(figure)));
  return problemCodes.some(
    (code, n) =>
      OF_ROW.includes(code) &&
      (named(problems[n] ?? '') || fault.names.some((name) => tells(problems[n] ?? '', name))),
  );
}

/** What a change took away that no reader can give back. */
export interface Allowance {
  /** Rows may be gone. */
  rows?: true;
  /** Columns may be called otherwise: a figure is right under whatever heading is left over it. */
  headings?: true;
}

/** A figure of the row stands under the heading of no column. */
const isUnheaded = ({ column, value }: Fault, row: Row): boolean =>
  column !== undefined && figuresOf(row).every(([key]) => key !== column) && figuresOf(row).some(([, own]) => own === value); // prettier-ignore

/** What a reading says that is not so: of client and period in any case, of figures where it does not admit it. */
export function untruths(
  reading: PublishedReading,
  book: Book,
  { rows, headings }: Allowance = {},
): string[] {
  const { client, period, statements } = reading;
  const wrong: string[] = [];
  if (client && client.name !== clientOf(book).name && !book.list) wrong.push(`client ${client.name}`);
  if (period !== null && period !== book.period) wrong.push(`period ${period}`);
  for (const statement of statements) {
    if (statement.kind !== book.truth.kind) wrong.push(`kind ${statement.kind}`);
    else {
      const truth = rowsOf(book.truth);
      const silent = faultsIn(statement, book).filter(
        (fault) =>
          !(rows && fault.lost) &&
          !(headings && truth.some((row) => isUnheaded(fault, row))) &&
          !admits(reading, statement, fault),
      );
      wrong.push(...silent.map(({ text }) => text));
    }
  }
  return wrong;
}

/** Facts about the sums of a balance and about what does not agree: they are as the page prints it. */
const OF_DIFFERENCES =
  /^(?:trial_balance_difference|roll_forward_break|(?:closing|movement)_(?:debit|credit)_total)/;

/** Facts that a change made other than they were: a figure that nobody vouches for, and that rules would judge by. */
export function untrueFacts({ facts }: PublishedReading, truth: PublishedReading['facts']): string[] {
  const values = new Map(truth.map(({ name, value }) => [name, value]));
  return facts.flatMap(({ name, value }) =>
    OF_DIFFERENCES.test(name) || !values.has(name) || values.get(name) === value
      ? []
      : [`${name} ${String(value)} for ${String(values.get(name))}`],
  );
}
