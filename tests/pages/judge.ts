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

/** Figures that the true rows do not have, rows that they have only once, and rows that are not there. */
function wrongIn(statement: Statement, book: Book): string[] {
  const truth = rowsOf(book.truth);
  const found = rowsOf(statement).map(subjectOf);
  const times = (subject: string): number => found.filter((other) => other === subject).length;
  const wrong = rowsOf(statement).flatMap((row) => {
    const subject = subjectOf(row);
    const likely = truth.filter((one) => subjectOf(one) === subject);
    if (!likely.length) return isNil(row) ? [] : [`${subject}: no such row`];
    if (ADDED.includes(statement.kind) && !isIdle(row) && times(subject) > likely.length)
      return [`${subject}: twice`];
    return figuresOf(row).flatMap(([column, value]) =>
      likely.some((one) => figuresOf(one).some(([key, right]) => key === column && right === value))
        ? []
        : [`${subject}: ${column} ${value}`],
    );
  });
  const lost = truth.filter((row) => !isIdle(row) && !found.includes(subjectOf(row)));
  return [...wrong, ...lost.map((row) => `${subjectOf(row)}: not there`)];
}

/** Whether the reading says that something about it is not as it should be. */
function admits({ problems, statements }: PublishedReading): boolean {
  return (
    problems.length > 0 ||
    statements.some((one) => 'complete' in one && !one.complete) ||
    statements.some((one) => 'balanced' in one && one.balanced !== true)
  );
}

/** What a reading says that is not so, of client, period or, where it admits no fault, of figures. */
export function untruths(reading: PublishedReading, book: Book): string[] {
  const { client, period, statements } = reading;
  const wrong: string[] = [];
  if (client && client.name !== clientOf(book).name && !book.list) wrong.push(`client ${client.name}`);
  if (period !== null && period !== book.period) wrong.push(`period ${period}`);
  if (admits(reading)) return wrong;
  for (const statement of statements) {
    if (statement.kind !== book.truth.kind) wrong.push(`kind ${statement.kind}`);
    else wrong.push(...wrongIn(statement, book));
  }
  return wrong;
}
