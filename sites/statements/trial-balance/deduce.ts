import type { Problem, TrialBalance, TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';
import { shortened } from '../shortened';
import { signsOf } from './balances';
import { dashedIn, withDashes, withDashesNil } from './dashed';
import { rowsFolded, rowsSaid } from './elsewhere';
import type { RawTrialBalance } from './raw';
import { addsUpOnePage, totalsWithout } from './totals';
import { areExchanged, areSidesExchanged, EXCHANGED, withoutExchanged, withoutSides } from './exchanged';
import { isOfYear, leadOn, rollsThatDiffer } from './rolls';
import { isBalanced, parentBreaks, parentsThatDiffer, showsMovedOnly, totalsThatDiffer } from './sums';
import { withDoubts } from './doubts';
import { placeRows } from './tree';
import { wholeOf, type WholeTable } from './whole';

type Deduced<T> = { statement: T; problems: Problem[] };

/** Problems of one table beyond these say nothing new. */
const ENOUGH = 12;
/** Half of the last digit of figures in yuan. */
const HALF_CENT = 0.005;

/** Movements, and balances with their sign, by which rows are known to add up to another. */
const figuresOf = (row: TrialBalanceRow): number[] => [
  row.debit ?? 0,
  row.credit ?? 0,
  (row.opening_debit ?? 0) - (row.opening_credit ?? 0),
  (row.closing_debit ?? 0) - (row.closing_credit ?? 0),
];

/** Gives signed balances their side; where nobody can say which, they are not known. */
function withSides(
  table: WholeTable,
  rows: TrialBalanceRow[],
  dashed: readonly TrialBalanceColumn[][],
): Deduced<TrialBalanceRow[]> {
  const { raw, frame } = table;
  // The sign alone tells where there is no 方向.
  const signed = raw.columns.signed.filter(({ direction, plus }) => direction < 0 && !plus);
  if (!signed.length) return { statement: rows, problems: [] };
  const signedGroups = signed.map(({ group }) => group);
  const signs = signsOf(
    rows.map((row) => ({
      ...row,
      opening: signedGroups.includes('opening') ? row.opening_debit : null,
      closing: signedGroups.includes('closing') ? row.closing_debit : null,
    })),
    raw.coarse === 1 ? HALF_CENT : 2 * HALF_CENT * raw.coarse,
  );
  const problems: Problem[] = [];
  const sided = rows.map((row, n) => {
    const result = { ...row };
    for (const { group, at } of signed) {
      const value = row[`${group}_debit`];
      const sign = signs[n] ?? null;
      const balance = value === null || sign === null ? null : sign * value;
      result[`${group}_debit`] = balance === null ? null : Math.max(0, balance) || 0;
      result[`${group}_credit`] = balance === null ? null : Math.max(0, -balance) || 0;
      if (value !== null && sign === null && !dashed[n]?.includes(`${group}_debit`)) {
        problems.push({
          code: 'cell-unreadable',
          detail: { row: row.code || row.name, column: raw.headings[at] ?? '', text: String(value) },
          frame,
        });
      }
    }
    return result;
  });
  return { statement: sided, problems };
}

/** The rows of a table that does not say with what the period began. */
const withoutOpening = (rows: readonly TrialBalanceRow[]): TrialBalanceRow[] =>
  rows.map((row) => ({ ...row, opening_debit: null, opening_credit: null }));

/**
 * Deduces from the figures of a table what the page does not print: the tree of accounts, the side of signed
 * balances, whether all is there, whether it balances and its totals agree.
 */
export function deduce(printed: RawTrialBalance): Deduced<TrialBalance> {
  const whole = wholeOf(printed);
  const dashed = dashedIn(printed);
  const table = { ...whole, rows: withDashesNil(whole.rows, dashed, whole.raw) };
  const { raw, indents, ...shown } = table;
  const places = placeRows(
    table.rows.map((row, n) => ({
      code: row.code,
      name: row.name,
      indent: indents[n] ?? 0,
      figures: figuresOf(row),
    })),
  );
  const { statement: sided, problems } = withSides(
    table,
    table.rows.map((row, n) => {
      const { code, path, leaf } = places[n]!;
      return { ...row, code, path, leaf };
    }),
    dashed,
  );
  // Room for rounding: figures in 万元 are each off by up to half of the last digit printed.
  const tolerance = raw.coarse === 1 ? HALF_CENT : HALF_CENT * raw.coarse * Math.max(1, sided.length);
  const sides = areSidesExchanged(sided);
  const exchanged = sides || areExchanged(sided, tolerance);
  const rows = sides ? withoutSides(sided) : exchanged ? withoutExchanged(sided) : sided;
  const isUnknown = (column: string): boolean => sides || EXCHANGED.some((one) => one === column);
  const printedTotals = exchanged ? totalsWithout(table.totals, isUnknown) : table.totals;
  if (exchanged) {
    const own = raw.columns.sided.filter(({ column }) => isUnknown(column));
    const at = [...own, ...(sides ? raw.columns.signed : [])].map((one) => [one.at].flat()[0] ?? -1);
    const column = at.map((one) => raw.headings[one] ?? '').join('、');
    problems.push({ code: 'header-unreadable', detail: { column }, frame: table.frame });
  }
  const said = rowsSaid(table);
  const folded = rowsFolded(table);
  const differing = printedTotals ? totalsThatDiffer(rows, printedTotals, tolerance) : [];
  // Sums of pages do not matter where the sum of all is that of the rows shown.
  const onePage = addsUpOnePage(raw) && (!printedTotals || differing.length > 0);
  const complete = table.complete && said === null && !folded && !onePage && !showsMovedOnly(rows, tolerance);
  if (!complete) {
    const all = said || (folded && folded + rows.length);
    problems.push({
      code: 'partial-table',
      detail: { rows: String(rows.length), of: all ? String(all) : '' },
      frame: table.frame,
    });
  }
  const parents = places.map(({ parent }) => parent);
  const breaks = complete ? parentBreaks(rows, parents, tolerance) : [];
  for (const detail of parentsThatDiffer(rows, breaks)) {
    problems.push({ code: 'totals-differ', detail, frame: table.frame });
  }
  for (const detail of differing) {
    problems.push({ code: 'totals-differ', detail, frame: table.frame });
  }
  const leads = leadOn(raw.headings);
  for (const detail of leads ? rollsThatDiffer(rows, raw.coarse) : []) {
    problems.push({ code: 'roll-forward-differs', detail, frame: table.frame });
  }
  const sure =
    complete && !exchanged && !raw.broken && !problems.some(({ code }) => code === 'cell-unreadable');
  const totals = complete ? differing.map(({ column }) => column) : [];
  const judged = complete ? withDoubts({ rows, breaks, totals, coarse: raw.coarse, leadOn: leads }) : rows;
  const balanced = isBalanced(rows, tolerance);
  const agrees = complete && !breaks.length && !differing.length && !exchanged;
  const begun = isOfYear(raw.headings, rows, raw.coarse) ? withoutOpening(judged) : judged;
  return {
    statement: {
      ...shown,
      rows: withDashes(begun, dashed, {
        coarse: raw.coarse,
        leadOn: leads,
        isSummed: (column) => agrees && (balanced === true || printedTotals?.[column] !== undefined),
      }),
      totals: printedTotals,
      complete,
      balanced: sure ? balanced : null,
      ...(totals.length > 0 && { doubtful: totals }),
    },
    problems: shortened(problems, ENOUGH),
  };
}
