import { lineKey } from '../../../rules/lines';
import { citParticulars } from '../../../rules/lines/cit';
import { bareLabel } from '../../../rules/lines/names';
import type { Problem, TaxReturn } from '../../../rules/reading';
import type { PrintedRow, PrintedTable } from '../../tables/printed';
import { clean, folded } from '../../text';
import { amountIn } from '../forms/cells';
import { isName } from '../forms/headings';

type Row = TaxReturn['rows'][number];

/** What a particular's amount is called where the form has no heading of its own for it. */
const AMOUNT = '金额';
const TICK = '(?:[☑✓✔√■●◉⊙]|\\[[xX√]\\]|\\([xX√]\\))';
/** Boxes stand either all before their words or all behind them. */
const BEFORE = new RegExp(`${TICK}(是|否)`, 'g');
const BEHIND = new RegExp(`(是|否)${TICK}`, 'g');

export const isParticular = (key: string): boolean => Object.hasOwn(citParticulars, key);

/** The key of a particular beside the lines (附报事项); null for a line of the form itself. */
export const particularKey = (text: string): string | null => {
  const key = lineKey('cit-prepayment', text, null);
  return key !== null && isParticular(key) ? key : null;
};

/** 是 or 否, written out or ticked: `☑是 □否`; null when neither or both are. */
export function answerIn(text: string): boolean | null {
  const shown = folded(text);
  if (/^(?:是|否|yes|no)$/i.test(shown)) return /^(?:是|yes)$/i.test(shown);
  const ticked = [...shown.matchAll(/^[是否]/.test(shown) ? BEHIND : BEFORE)];
  return ticked.length === 1 ? ticked[0]![1] === '是' : null;
}

const offersAnswer = (text: string): boolean =>
  /^\W*(?:是|否|yes|no)\W*(?:(?:是|否|yes|no)\W*)?$/i.test(folded(text));

interface Pair {
  label: string;
  /** A name that no particular here has: what stands beside it is not of the one before. */
  foreign?: true;
  /** Columns of what stands beside it. */
  values: number[];
}

function pairsOf(row: PrintedRow): Pair[] {
  const pairs: Pair[] = [];
  row.cells.forEach((cell, at) => {
    if (row.left?.includes(at)) return;
    const text = clean(cell);
    const last = pairs[pairs.length - 1];
    if (particularKey(text)) pairs.push({ label: text, values: [] });
    else if (last?.values.length && isName(text) && !offersAnswer(text))
      pairs.push({ label: text, values: [], foreign: true });
    else if (text) last?.values.push(at);
  });
  return pairs;
}

/** A row that says particulars in pairs of name and value, rather than under headings. */
function isPaired(row: PrintedRow): boolean {
  const pairs = pairsOf(row);
  return (
    pairs.filter(({ foreign }) => !foreign).length > 1 ||
    pairs.some(({ values }) => values.some((at) => offersAnswer(row.cells[at] ?? '')))
  );
}

export interface Particular {
  at: number;
  row: Row;
  columns: Record<string, number>;
}

/** Reads the rows of a table that say particulars in pairs. The other rows are given back for the form, in their places. */
export function readParticulars(table: PrintedTable): {
  found: Particular[];
  rest: PrintedTable;
  problems: Problem[];
} {
  const found: Particular[] = [];
  const problems: Problem[] = [];
  const rows = table.rows.map((row, at): PrintedRow => {
    if (!isPaired(row)) return row;
    for (const { label, values, foreign } of pairsOf(row)) {
      const own: Row = { line: null, label: bareLabel(label), amounts: {} };
      const first = values[0];
      const text = values.map((column) => row.cells[column]).join(' ');
      if (values.length && values.every((column) => offersAnswer(row.cells[column] ?? ''))) {
        const answer = answerIn(text);
        if (answer !== null) own.answer = answer;
      } else if (foreign) {
        continue;
      } else if (first !== undefined) {
        const { value, unread } = amountIn(row, first, /万元/.test(label) ? 1e4 : 1);
        own.amounts[AMOUNT] = value;
        if (unread !== null) {
          problems.push({
            code: 'cell-unreadable',
            detail: { row: own.label, column: AMOUNT, text: unread },
            frame: table.frame,
          });
        }
      }
      found.push({ at, row: own, columns: first === undefined ? {} : { [AMOUNT]: first } });
    }
    return { cells: [''] };
  });
  return { found, rest: { ...table, rows }, problems };
}
