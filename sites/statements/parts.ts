import { lineKey } from '../../rules/lines';
import type { Problem, Statement } from '../../rules/reading';

/** Forms of which a page may draw parts in tables of their own. */
const FORMS = [
  'income-statement',
  'balance-sheet',
  'vat-return-general',
  'vat-return-small',
  'cit-prepayment',
];
const COLUMNS = ['period', 'ytd', 'prior', 'closing', 'opening'];
const ENOUGH = 3;

type Form = Extract<Statement, { rows: { line: string | null }[] }>;

const isForm = (statement: Statement): statement is Form => FORMS.includes(statement.kind);

/** Amounts of a line by column. */
function amountsOf(row: Form['rows'][number]): [column: string, value: number][] {
  const named = 'amounts' in row ? row.amounts : (row as unknown as Record<string, unknown>);
  return Object.entries(named).flatMap(([column, value]): [string, number][] =>
    typeof value === 'number' && ('amounts' in row || COLUMNS.includes(column)) ? [[column, value]] : [],
  );
}

/** Lines that stand in several tables of one kind and say different things there: whose is right, nobody knows. */
export function partsThatDiffer(statements: readonly Statement[]): Problem[] {
  const seen = new Map<string, { value: number; form: Form }>();
  const problems = new Map<string, Problem>();
  for (const form of statements.filter(isForm)) {
    for (const row of form.rows) {
      const key = ('means' in row && row.means) || lineKey(form.kind, row.label, row.line);
      if (key === null) continue;
      for (const [column, value] of amountsOf(row)) {
        const place = JSON.stringify([form.kind, key, column]);
        const before = seen.get(place);
        if (!before) seen.set(place, { value, form });
        else if (before.form !== form && before.value !== value) {
          const [one, other] = [before.value.toFixed(2), value.toFixed(2)];
          const detail = { line: row.line ?? '', label: row.label, column, one, other };
          problems.set(place, { code: 'parts-differ', detail, frame: form.frame });
        }
      }
    }
  }
  return [...problems.values()].slice(0, ENOUGH);
}
