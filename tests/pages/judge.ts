import type { PublishedReading } from '../../scripts/site/read';
import { clientOf } from './desk';
import type { Book } from './books';

type Row = Readonly<Record<string, unknown>>;
type Statement = PublishedReading['statements'][number];

const rowsOf = (statement: { rows: readonly object[] }): Row[] => statement.rows as unknown as Row[];

/** Figures of a row by column, those of groups of columns too. */
function figuresOf(row: Row): [string, number][] {
  return Object.entries(row).flatMap(([column, value]): [string, number][] => {
    if (typeof value === 'number') return [[column, value]];
    return value && typeof value === 'object' ? figuresOf(value as Row) : [];
  });
}

/** What a row is about: everything in it that is no figure. */
function subjectOf(row: Row): string {
  const words = ['code', 'path', 'line', 'label', 'side', 'date', 'number', 'summary', 'account', 'seller', 'buyer'];
  return words.map((word) => row[word] ?? '').join('|');
} // prettier-ignore

const count = <T>(list: readonly T[], item: T): number => list.filter((other) => other === item).length;

/** Figures that the true rows do not have, and rows that they do not have so often. */
function wrongIn(statement: Statement, book: Book): string[] {
  const truth = rowsOf(book.truth);
  const found = rowsOf(statement).map(subjectOf);
  return rowsOf(statement).flatMap((row) => {
    const subject = subjectOf(row);
    const same = truth.filter((one) => subjectOf(one) === subject);
    if (!same.length) return [`${subject}: no such row`];
    if (count(found, subject) > same.length) return [`${subject}: drawn twice`];
    return figuresOf(row).flatMap(([column, value]) =>
      same.some((one) => figuresOf(one).some(([key, right]) => key === column && right === value))
        ? []
        : [`${subject}: ${column} ${value}`],
    );
  });
}

/** Whether the reading says that something about it is not as it should be. */
function admits({ problems, statements }: PublishedReading): boolean {
  return problems.length > 0 || statements.some((one) => 'complete' in one && !one.complete);
}

/**
 * What a reading says that is not so, of figures, client or period; nothing where it is right. A page may be
 * wrong about its own figures, so that `faulty` asks only that the reading says that something is amiss.
 */
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
  const missing = statements.length ? book.truth.rows.length - rowsOf(statements[0]!).length : 0;
  if (missing > 0) wrong.push(`${missing} rows missing`);
  return wrong;
}
