import { isBooks, startsWith, type Frame } from './frames';
import { namedIn, together, unitsIn, type Named } from './named-units';
import { parseAmount } from './numbers';
import type { FrameStatement } from './statements/of-frame';
import { isOfChart } from './statements/other-unit';
import { isBareUnit, ownUnit, type Unit } from './statements/unit';
import type { PrintedTable } from './tables/printed';
import { folded } from './text';

/** Units that a page names away from its tables: in a bar, in a control, in the shell around a frame. */

/** Firms whose books are kept by others have no such figures, yuan. */
const MOST = 1e10;
const FIGURE = /\d[.,]\d/;

/** The largest figure of a table, as printed. */
const largest = ({ rows }: PrintedTable): number =>
  Math.max(
    0,
    ...rows.flatMap(({ cells }) =>
      cells.map((text) => {
        const amount = FIGURE.test(text) ? parseAmount(text) : null;
        return amount?.kind === 'number' ? Math.abs(amount.value) : 0;
      }),
    ),
  );

const doubtedUnit = ({ yuan, said }: Unit): Unit => ({ yuan: yuan === 1 ? 1 : null, said });

/** Those that a document names away from other tables. */
const unitsOf = (printed: PrintedTable, frame: Frame): Named[] =>
  unitsIn(frame).filter(({ of = printed.index }) => of === printed.index);

/** Those that are not in texts of other tables: each of these holds one of a kind. */
function unclaimed(units: readonly Named[], texts: readonly string[]): Named[] {
  const left = [...units];
  for (const text of texts)
    for (const said of new Set(left.map((unit) => unit.said))) {
      if (folded(text).includes(folded(said)))
        left.splice(
          left.findIndex((unit) => unit.said === said),
          1,
        );
    }
  return left;
}

/** Whether a unit stands in a part of the page beside the table that shows a chart. */
const isOfPart = ({ said }: Unit, { captions, after }: PrintedTable): boolean =>
  [...captions, ...after].some((text) => isOfChart(text) && folded(text).includes(folded(said)));

/** In the frame itself, else in the nearest around it that names any, else in any frame without books of its own. */
function byPlace({ printed }: FrameStatement, frame: Frame, frames: readonly Frame[]): Unit | null {
  const units = unclaimed(unitsOf(printed, frame), printed.allotted?.others ?? []);
  const own = together(units);
  if (own) {
    const isFree = units.every(({ said, of, chosen }) => said !== own.said || (of === undefined && !chosen));
    const others = frame.found.flatMap((other) =>
      other.printed === printed ? [] : (other.printed.allotted?.over ?? []),
    );
    const isOthers = isFree && others.some((text) => text.includes(own.said));
    return isOthers || isOfPart(own, printed) ? doubtedUnit(own) : own;
  }
  const around = frames.filter((other) => other !== frame && startsWith(frame.path, other.path)).reverse();
  for (const shell of around) {
    const unit = together(unitsIn(shell).filter(({ of }) => of === undefined));
    // It may be that of the shell's own figures.
    if (unit) return shell.found.some(isBooks) ? doubtedUnit(unit) : unit;
  }
  const beside = frames.filter(
    (other) => other !== frame && !around.includes(other) && !other.found.some(isBooks),
  );
  const unit = together(beside.flatMap(unitsIn));
  return unit && doubtedUnit(unit);
}

/**
 * The unit that a page names away from a statement that names none, or several; null where the statement's own words
 * are enough. Its `yuan` is null where nobody can tell whether it is the statement's.
 */
export function unitElsewhere(one: FrameStatement, frame: Frame, frames: readonly Frame[]): Unit | null {
  if (!isBooks(one)) return null;
  const { printed } = one;
  const own = ownUnit(printed);
  if (own?.yuan && !isBareUnit(own.said)) return null;
  if (own) {
    const units = unitsOf(printed, frame);
    const isBare = isBareUnit(own.said);
    const told = together(units.filter(({ chosen, bare }) => chosen || (bare && isBare)));
    if (told?.yuan && (own.yuan ?? told.yuan) === told.yuan)
      return isOfPart(told, printed) ? doubtedUnit(told) : told;
    if (own.yuan === null) return withoutOff(one, frame, frames);
    const isDoubtful = told || units.some(({ button, yuan }) => button && yuan === own.yuan);
    return isDoubtful ? { yuan: null, said: own.said } : null;
  }
  const unit = byPlace(one, frame, frames);
  if (!unit || unit.yuan === 1) return null;
  return unit.yuan !== null && largest(printed) * unit.yuan > MOST ? doubtedUnit(unit) : unit;
}

/** Where a box that is not ticked is all that leaves the unit open: what is named besides, else yuan. */
function withoutOff(one: FrameStatement, frame: Frame, frames: readonly Frame[]): Unit | null {
  const off = namedIn(frame).flatMap((unit) => (unit.off ? folded(unit.said) : []));
  const rest = (texts: readonly string[]): string[] => texts.filter((text) => !off.includes(folded(text)));
  const { allotted: all } = one.printed;
  if (!off.length || !all) return null;
  const allotted = { ...all, over: rest(all.over), under: rest(all.under), open: rest(all.open) };
  if (ownUnit({ ...one.printed, allotted })) return null;
  return byPlace(one, frame, frames) ?? { yuan: 1, said: off[0]! };
}

/** Says of a statement whose unit stands elsewhere, and may be another's, why its figures were not read. */
export function doubted(one: FrameStatement, elsewhere: Unit | null): FrameStatement {
  if (!elsewhere || elsewhere.yuan !== null) return one;
  const problems = one.problems.map((problem) =>
    problem.code === 'header-unreadable' && problem.detail['column'] === elsewhere.said
      ? { ...problem, code: 'unit-elsewhere' as const, detail: { text: elsewhere.said } }
      : problem,
  );
  return { ...one, problems };
}
