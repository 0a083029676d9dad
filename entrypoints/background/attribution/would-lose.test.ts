import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../rules/reading';
import type { StoredStatement } from '../../../storage/records';
import { balance, income } from './test-books';
import { wouldLose } from './would-lose';

const kept = (statement: Statement): StoredStatement[] => [{ statement } as StoredStatement];
/** The same rows, of whose figures none was read. */
const unread = (statement: Statement): Statement =>
  ({
    ...statement,
    rows: statement.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]: [string, unknown]) => [key, typeof value === 'number' && value ? null : value]),
      ),
    ),
  }) as Statement; // prettier-ignore

describe('what must not take the place of figures read before', () => {
  const books = balance(['1001', 100, 20, 0], ['1002', 0, 0, 0]);

  it('is a table whose figures could not be read', () => {
    expect(wouldLose(kept(books), unread(books))).toBe(true);
    const result = income(['营业收入', 100, null]);
    expect(wouldLose(kept(result), unread(result))).toBe(true);
  });

  it('is no table of nil, nor one where nothing better is kept', () => {
    expect(wouldLose(kept(books), balance(['1001', 0, 0, 0]))).toBe(false);
    expect(wouldLose(kept(unread(books)), unread(books))).toBe(false);
    expect(wouldLose([], unread(books))).toBe(false);
    expect(wouldLose(kept(income(['营业收入', 100, null])), unread(books))).toBe(false);
  });

  it('is a part of the whole', () => {
    const part = { ...books, complete: false } as Statement;
    expect(wouldLose(kept(books), part)).toBe(true);
    expect(wouldLose(kept(part), part)).toBe(false);
  });
});
