/** Figures that the statement around them contradicts: read, and not to be judged by. */
import type { StatementRead } from './balances';
import type { Doubts, Missing, Statement } from './reading';
import { withFigures, type Grouped } from './rowFigures';

type Doubt = Doubts[string];

interface Doubtful extends Grouped {
  doubtful?: Doubts;
}

/** A row without the figures that are doubted for one of these reasons. */
function trustedRow<R extends object>(row: R & Doubtful, reasons: readonly Doubt[]): R {
  const columns = Object.entries(row.doubtful ?? {}).flatMap(([column, why]) =>
    reasons.includes(why) ? [column] : [],
  );
  return columns.length === 0 ? row : withFigures(row, columns, null);
}

/**
 * Statements without the figures that are doubted: those are not known. Nothing given is changed.
 * @param reasons of those doubted; a fact that is about the difference itself takes the others as they are printed
 */
export function trusted(
  statements: readonly StatementRead[],
  reasons: readonly Doubt[] = ['sum', 'sides'],
): StatementRead[] {
  return statements.map((read) => {
    const { rows } = read.statement as { rows: readonly (object & Doubtful)[] };
    if (!rows.some(({ doubtful }) => doubtful)) return read;
    const statement = { ...read.statement, rows: rows.map((row) => trustedRow(row, reasons)) } as Statement;
    return { ...read, statement };
  });
}

const nameOf = (row: object): string[] => {
  const { path, name, label } = row as { path?: string; name?: string; label?: string };
  return [path, name, label].flatMap((one) => (one ? [one] : []));
};

/** Says of a row that is missing because it is doubted, that it is. */
export function doubtIn(statements: readonly StatementRead[], missing: readonly Missing[]): Missing[] {
  const doubted = new Set(
    statements.flatMap(({ statement: { kind, rows } }) =>
      (rows as readonly (object & Doubtful)[]).flatMap((row) =>
        Object.values(row.doubtful ?? {}).some((why) => why !== 'unread')
          ? nameOf(row).map((name) => `${kind} ${name}`)
          : [],
      ),
    ),
  );
  return missing.map((one) =>
    one.why === 'row' && doubted.has(`${one.kind} ${one.row}`)
      ? { why: 'doubt', kind: one.kind, row: one.row }
      : one,
  );
}
