import type { TrialBalanceRow } from '../../../rules/reading';

/** What places a row among its accounts. */
export interface Place {
  /** Code as shown, empty when the row has none of its own. */
  code: string;
  name: string;
  /** Depth of the drawing: blanks, padding, level. */
  indent: number;
  /** Its figures, column by column, in any form that adds up. */
  figures: readonly number[];
}

interface Entry extends Omit<Place, 'figures'> {
  at: number;
  path: string;
  row: { leaf: boolean };
  /** An auxiliary item (a customer, a person) listed under its account. */
  auxiliary: boolean;
}

const SEPARATOR = /^\s*[-_\\/—–·.>]\s*/;
/** Parts of a code: `1122.01`, `1122-01`, `1122_K01`. */
const PART = /^[-._]/;
/** Where accounts are numbered with two or three digits, a flat `100`, `1001` is no tree; `102`, `10201` is one. */
const PARENT_DIGITS = 4;
const SHORTEST = 3;
const CHILD_DIGITS = 2;

/** Whether a code that begins with another is meant as one of its parts. */
function extendsCode(code: string, above: string): boolean {
  if (!above || code.length <= above.length || !code.startsWith(above)) return false;
  return (
    above.length >= PARENT_DIGITS ||
    PART.test(code.slice(above.length)) ||
    (above.length >= SHORTEST && code.length - above.length >= CHILD_DIGITS)
  );
}

function isUnder(code: string, indent: number, above: Entry): boolean {
  if (above.auxiliary) return false;
  if (code.length > above.code.length && above.code) {
    return extendsCode(code, above.code) || (code.startsWith(above.code) && indent > above.indent);
  }
  return indent > above.indent;
}

/** `其他应收款-周志明` under `其他应收款` is 周志明. */
function ownName(name: string, above: string): string {
  for (const start of [above, above.slice(above.lastIndexOf('-') + 1)]) {
    const rest = name.startsWith(start) ? name.slice(start.length) : '';
    if (SEPARATOR.test(rest)) return rest.replace(SEPARATOR, '');
  }
  return name;
}

const NUMBERED = /^\d/;

/** Whether the rows without a code that follow an account add up to it, figure by figure. */
function isBrokenDown(places: readonly Place[], at: number): boolean {
  const account = places[at]!;
  let sums = account.figures.map(() => 0);
  let next = at + 1;
  for (; next < places.length && !places[next]!.code; next++) {
    const { indent, figures } = places[next]!;
    if (indent === places[at + 1]!.indent) sums = sums.map((sum, n) => sum + (figures[n] ?? 0));
  }
  return next > at + 1 && sums.every((sum, n) => Math.abs(sum - (account.figures[n] ?? 0)) < 0.01);
}

export interface Placed extends Pick<TrialBalanceRow, 'code' | 'path' | 'leaf'> {
  /** Place of the row above it in the tree; null for a top account. */
  parent: number | null;
}

/**
 * Gives every row its code, its path from the top account and whether it is a leaf. Codes decide;
 * rows without a code of their own, and charts without a tree of codes, go by indentation.
 */
export function placeRows(places: readonly Place[]): Placed[] {
  const open: Entry[] = [];
  // In a chart of numbers a code of letters is a party's: K01.
  const numbered = NUMBERED.test(places.find(({ code }) => code)?.code ?? '');
  let account: Entry | null = null;
  let brokenDown = false;
  return places.map(({ code, name, indent }, n) => {
    const again = account !== null && code === account.code && name !== account.name;
    const party = code !== '' && numbered && !NUMBERED.test(code);
    const auxiliary = account !== null && (party || (code ? again : brokenDown || indent > account.indent));
    if (!code && !auxiliary) account = null;
    const isAbove = (top: Entry): boolean =>
      auxiliary ? top === account || indent > top.indent : isUnder(code, indent, top);
    while (open.length && !isAbove(open[open.length - 1]!)) open.pop();
    const parent = open[open.length - 1];
    if (parent) parent.row.leaf = false;
    const path = parent ? `${parent.path}-${ownName(name, parent.path)}` : name.replace(/\s*[-_\\]\s*/g, '-');
    const row: Placed = {
      code: code || (account?.code ?? ''),
      path,
      leaf: true,
      parent: parent?.at ?? null,
    };
    const entry: Entry = { at: n, code, name, indent, path, row, auxiliary };
    open.push(entry);
    if (code && !auxiliary) {
      account = entry;
      brokenDown = isBrokenDown(places, n);
    }
    return row;
  });
}
