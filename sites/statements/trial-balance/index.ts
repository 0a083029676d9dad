import type { TrialBalance } from '../../../rules/reading';
import { isOneCell, type PrintedTable, type Recognised } from '../../tables/printed';
import { folded } from '../../text';
import { isFooter } from '../footer';
import { PageTurns, turnedBy } from '../list/carried';
import { isMore } from '../more';
import { hasPages } from '../pager';
import { otherHeadings } from '../said-again';
import { ofBalances } from './bare';
import { accountColumns, type AccountColumns } from './columns';
import { deduce } from './deduce';
import { labelOf, TOTAL } from './labels';
import type { RawRow } from './raw';
import { withOpeningSides } from './one-direction';
import { settle } from './repeated';
import { AccountRows } from './rows';
import { withSidesBeside } from './sides-beside';
import { drawnTwice } from './twice';
import { unnamedAt } from './unnamed';

const BALANCE = /余额|试算|trialbalance/i;
/** A row that tells whether the sums agree. */
const DIFFERENCE = /^(?:试算|借贷)?(?:是否)?(?:不?平衡|差[额异]).{0,4}$|^(?:outofbalance|difference)/i;

/** Reads a table as a balance of accounts; null when its headings are not those of one. */
export function readTrialBalance(
  table: PrintedTable,
  period: string | null = null,
): Recognised<TrialBalance> | null {
  const { headers, captions, frame, title } = table;
  const claimed = accountColumns(headers, (code) => unnamedAt(table, code));
  if (!claimed) return null;
  if (claimed.bare && !BALANCE.test(folded([title, ...captions, ...headers].join(' ')))) return null;
  const { columns: settled, disputed, dated } = settle(table, ofBalances(table, claimed), period);
  const { columns, untold } = withOpeningSides(table, withSidesBeside(table, settled));
  const reader = new AccountRows(table, columns);
  if (untold !== undefined) disputed.push(headers[untold] ?? '');
  for (const column of disputed) reader.note('header-unreadable', { column });

  const heading = folded(headers[columns.name] ?? '');
  const rows: RawRow[] = [];
  const rowAt: number[] = [];
  const totals: RawRow[] = [];
  const pages = new PageTurns();
  let more = false;
  for (const [at, row] of table.rows.entries()) {
    if (isMore(row)) more = true;
    if (isMore(row) || isFooter(row)) continue;
    const label = labelOf(row, columns);
    const code = folded(label.code);
    const name = folded(label.name);
    const carried = turnedBy([code, name]);
    pages.next(carried);
    if (carried) continue;
    const named = TOTAL.test(code) || TOTAL.test(name);
    if (isOneCell(row) && !named) continue;
    if (heading && (code === heading || name === heading)) {
      const others = otherHeadings(row, headers);
      if (!others.length) continue;
      // What stands below them stands under other headings than those that were read.
      reader.note('header-unreadable', { column: others.join('、') });
      more = true;
      break;
    }
    // In a chart with codes, a row of headings without one is a group's heading or sum.
    const ofGroup = columns.code >= 0 && !label.code && row.heading;
    const unnamed = !label.code && (!label.name || DIFFERENCE.test(name)) && !reader.isShort(row);
    const adds = Boolean(row.foot || ofGroup || named || unnamed);
    const { figures, written } = reader.read(row, label, adds);
    if (adds && written) totals.push(figures);
    if (adds || !(label.code || written)) continue;
    rows.push(figures);
    rowAt.push(at);
  }

  const { problems, unit, coarse, filled } = reader;
  const deduced = (own: RawRow[]): ReturnType<typeof deduce> =>
    deduce({
      kind: 'trial-balance',
      frame,
      title,
      rows: own,
      complete: !more && !pages.isPart,
      unit,
      raw: {
        columns,
        headings: headers,
        totals,
        broken: problems.length > 0,
        coarse,
        after: table.after,
        paged: hasPages(table),
        declared: table.declared,
        hidden: table.hidden.map((cells) => labelOf({ cells }, columns).code),
      },
    });
  const all = deduced(rows);
  const twice = all.statement.balanced === false ? drawnTwice(rows) : new Set<number>();
  const isOnce = (_: unknown, n: number): boolean => !twice.has(n);
  const once = twice.size ? deduced(rows.filter(isOnce)) : null;
  // The same account may stand there twice with equal figures: only what balances without them tells.
  const found = once?.statement.balanced ? once : all;
  return {
    statement: found.statement,
    problems: [...problems, ...found.problems],
    empty: !filled && !problems.length,
    rowAt: found === once ? rowAt.filter(isOnce) : rowAt,
    columnAt: placesOf(columns),
    ...(dated && { dated }),
  };
}

function placesOf({ code, name, sided, signed }: AccountColumns): Record<string, number> {
  const at: Record<string, number> = { code, name };
  for (const { at: of, column } of sided) at[column] = of[0] ?? -1;
  for (const { at: column, group } of signed) {
    at[`${group}_debit`] = column;
    at[`${group}_credit`] = column;
  }
  return at;
}
