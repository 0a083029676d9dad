import type { TrialBalanceRow } from '../../rules/reading';

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
  path: string;
  row: { leaf: boolean };
  /** An auxiliary item (a customer, a person) listed under its account. */
  auxiliary: boolean;
}

const SEPARATOR = /^\s*[-_\\/—–·.>]\s*/;
/** Where accounts are numbered with two or three digits, a flat `100`, `1001` is no tree. */
const PARENT_DIGITS = 4;

function isUnder(code: string, indent: number, above: Entry): boolean {
  if (above.auxiliary) return false;
  if (code.length > above.code.length && above.code) {
    return code.startsWith(above.code) && (above.code.length >= PARENT_DIGITS || indent > above.indent);
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

/**
 * Gives every row its code, its path from the top account and whether it is a leaf. Codes decide;
 * rows without a code of their own, and charts without a tree of codes, go by indentation.
 */
export function placeRows(places: readonly Place[]): Pick<TrialBalanceRow, 'code' | 'path' | 'leaf'>[] {
  const open: Entry[] = [];
  let account: Entry | null = null;
  let brokenDown = false;
  return places.map(({ code, name, indent }, n) => {
    const again = account !== null && code === account.code && name !== account.name;
    const auxiliary = account !== null && (code ? again : brokenDown || indent > account.indent);
    if (!code && !auxiliary) account = null;
    const isAbove = (top: Entry): boolean =>
      auxiliary ? top === account || indent > top.indent : isUnder(code, indent, top);
    while (open.length && !isAbove(open[open.length - 1]!)) open.pop();
    const parent = open[open.length - 1];
    if (parent) parent.row.leaf = false;
    const path = parent ? `${parent.path}-${ownName(name, parent.path)}` : name.replace(/\s*[-_\\]\s*/g, '-');
    const row = { code: code || (account?.code ?? ''), path, leaf: true };
    const entry: Entry = { code, name, indent, path, row, auxiliary };
    open.push(entry);
    if (code && !auxiliary) {
      account = entry;
      brokenDown = isBrokenDown(places, n);
    }
    return row;
  });
}
