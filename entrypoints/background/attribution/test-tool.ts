/**
 * A bookkeeping tool whose name, period and figures come one after the other, and somebody who goes on before they have:
 * what a page may show at any moment, with the truth beside it.
 */
import type { Reading, Statement } from '../../../rules/reading';
import { balance, income, of, sheet, type Amounts } from './test-books';

export type Kind = 'trial-balance' | 'income-statement' | 'balance-sheet';

/** Whose figures, of which month and statement. */
export interface Place {
  client: number;
  month: number;
  kind: Kind;
}

/** What is on the screen: the three need not fit together. */
export interface Screen {
  client: number;
  month: number;
  figures: Place;
}

/** Milliseconds from the click until a part of the page shows what was asked for. */
export interface Delays {
  name: number;
  period: number;
  figures: number;
}

export interface Tool {
  delays: () => Delays;
  /** Whether an answer that comes after the next click is thrown away. */
  cancels: boolean;
}

interface Due {
  at: number;
  part: keyof Delays;
  place: Place;
  click: number;
}

/** Screens in the order in which they come, for clicks at certain moments. */
export function screensOf(
  tool: Tool,
  clicks: { at: number; place: Place }[],
): { at: number; screen: Screen }[] {
  const due = clicks.flatMap(({ at, place }, click): Due[] => {
    const delays = tool.delays();
    return (['name', 'period', 'figures'] as const).map((part) => ({
      ...{ at: at + delays[part], part, place, click },
    }));
  });
  due.sort((one, other) => one.at - other.at);
  let screen: Screen | null = null;
  const shown: { at: number; screen: Screen }[] = [];
  for (const { at, part, place, click } of due) {
    const next = clicks[click + 1];
    if (tool.cancels && next && next.at <= at) continue;
    screen ??= { client: place.client, month: place.month, figures: place };
    // The tool never puts an older name or period over a newer one; figures come as they are answered.
    if (part === 'name') screen = { ...screen, client: place.client };
    if (part === 'period') screen = { ...screen, month: place.month };
    if (part === 'figures') screen = { ...screen, figures: place };
    shown.push({ at, screen });
  }
  return shown;
}

const CODES = ['1001', '1002', '1122', '1403', '1601', '2202', '2221', '3001', '3103', '5602'];

/** Books of made-up companies: each month opens with what the one before closed with. */
export function booksOf(random: () => number, clients: number, months: number): Map<string, Statement> {
  const amount = (size: number): number => Math.round(random() * size * 100) / 100;
  const books = new Map<string, Statement>();
  for (let client = 0; client < clients; client += 1) {
    let open = CODES.map((code) => (code < '5' ? amount(200_000) : 0));
    const yearOpen = open;
    let ytd = 0;
    for (let month = 0; month < months; month += 1) {
      const rows = CODES.map((code, at): Amounts => {
        const rests = code === '3001' || code === '1601' || random() < 0.2;
        return [code, open[at] ?? 0, rests ? 0 : amount(50_000), rests ? 0 : amount(50_000)];
      });
      const closing = rows.map(
        ([, opening, debit, credit]) => Math.round((opening + debit - credit) * 100) / 100,
      );
      const revenue = amount(300_000);
      const cost = amount(200_000);
      ytd += revenue;
      books.set(keyOf({ client, month, kind: 'trial-balance' }), balance(...rows));
      books.set(
        keyOf({ client, month, kind: 'income-statement' }),
        income(
          ['营业收入', revenue, null, ytd],
          ['营业成本', cost, null, cost + ytd / 2],
          ['营业利润', revenue - cost, null, ytd / 2 - cost],
        ),
      );
      books.set(
        keyOf({ client, month, kind: 'balance-sheet' }),
        sheet(
          'assets',
          ...CODES.slice(0, 5).map((code, at): [string, number, number] => [
            code,
            closing[at] ?? 0,
            yearOpen[at] ?? 0,
          ]),
        ),
      );
      open = closing.map((value, at) => ((CODES[at] ?? '') < '5' ? value : 0));
    }
  }
  return books;
}

export const keyOf = ({ client, month, kind }: Place): string => `${client}|${month}|${kind}`;

export const periodOf = (month: number): string => `2026-${String(month + 1).padStart(2, '0')}`;

export function readingOf(books: Map<string, Statement>, { month, figures }: Screen): Reading {
  const statement = books.get(keyOf(figures));
  if (!statement) throw new Error(`no books of ${keyOf(figures)}`);
  return { ...of(statement), period: periodOf(month) };
}
