import type { FrameReading, PageSpot } from '../rules/reading';
import { isBooks, startsWith, type Frame } from './frames';
import { parseAmount } from './numbers';
import { oncePer } from './oncePer';
import type { FrameStatement } from './statements/of-frame';
import { isBareUnit, ownUnit, unitIn, type Unit } from './statements/unit';
import type { PrintedTable } from './tables/printed';
import { folded } from './text';

/** Units that a page names away from its tables: in a bar, in a control, in the shell around a frame. */

interface Named {
  yuan: number | null;
  said: string;
  /** A person chose it there. */
  chosen: boolean;
  /** It says of itself that figures are shown in it. */
  sure: boolean;
  /** A unit and nothing else: one of several to choose from, or what a button would bring. */
  bare: boolean;
  /** Printed table in whose surroundings it stands. */
  of?: number;
}

/** The unit at the end of a text, with what calls it one. */
const AT_END =
  /(?:[([](?:[\u4e00-\u9fff]{0,4}单位[:为]?)?|(?:金额|货币|计量|数据|显示|列示|报表|列报)*单位[:为]?)(?:人民币|RMB|CNY|¥)*[十百千万亿]*元?(?:\(.*\))?[)\]]?$/i;
/** What may stand in front of that: nothing, a statement's title, a line of whose and from when it is. */
const OF_STATEMENT = /^$|[表账帐,]$|20\d\d|编制|核算/;
const ENGLISH =
  /^[^a-z]*(?:(?:all|amounts?|figures?|values?|expressed|presented|stated|shown|are|unit:?)[ :]*)*(?:in\b|rmb|cny|usd|¥)/i;
const LABEL = /单 ?位[^\u4e00-\u9fff]*$|unit/i;
/** Firms whose books are kept by others have no such figures, yuan. */
const MOST = 1e10;

function named(spot: PageSpot): Named | null {
  const unit = unitIn(spot.text);
  const bare = isBareUnit(spot.text);
  // `500 万元` says what that figure is in.
  if (!unit || (bare && spot.found === 'heading' && /\d\s*$/.test(spot.label))) return null;
  const chosen = Boolean(spot.checked ?? spot.marked ?? spot.picker) || spot.found !== 'heading';
  const text = folded(spot.text);
  const end = AT_END.exec(text);
  const before = end ? text.slice(0, end.index) : null;
  const sure =
    chosen ||
    (bare ? LABEL.test(spot.label) : before === null ? ENGLISH.test(spot.text) : OF_STATEMENT.test(before));
  // `营业收入（万元）` says it of a figure of its own.
  if (!sure && !bare && !/单位/.test(text)) return null;
  return { ...unit, chosen, sure, bare, ...(spot.of !== undefined && { of: spot.of }) };
}

/** The units that a document names outside of its tables. */
const unitsIn = oncePer((reading: FrameReading): Named[] => {
  const spots = reading.signs?.spots ?? [];
  const own = spots.map((spot) => named(spot));
  return own.flatMap((unit, at) => {
    const { whole = at } = spots[at]!;
    // All of it together says no more than its parts.
    return unit && !own.slice(whole, at).some(Boolean) ? [unit] : [];
  });
});

/** What several say together; null where there are none. */
function together(units: readonly Named[]): Unit | null {
  const chosen = units.filter((one) => one.chosen);
  const labelled = units.filter(({ sure, bare }) => sure && !bare);
  const some = chosen.length ? [...chosen, ...labelled] : units.filter(({ sure, bare }) => sure || bare);
  const meant = some.length ? some : units;
  const [first] = meant;
  if (!first) return null;
  const isOne = meant.every(({ yuan }) => yuan === first.yuan);
  const isSure = isOne && (first.yuan === 1 || meant.every(({ sure }) => sure));
  return isSure
    ? { yuan: first.yuan, said: first.said }
    : { yuan: null, said: [...new Set(meant.map(({ said }) => said))].join('、') };
}

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

/** In the frame itself, else in the nearest around it that names any, else in any frame without books of its own. */
function byPlace({ printed }: FrameStatement, frame: Frame, frames: readonly Frame[]): Unit | null {
  const own = together(unitsIn(frame).filter(({ of = printed.index }) => of === printed.index));
  if (own) return own;
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
  const own = ownUnit(one.printed);
  if (own?.yuan) return null;
  if (own) {
    const chosen = together(unitsIn(frame).filter((unit) => unit.chosen));
    return chosen?.yuan ? chosen : null;
  }
  const unit = byPlace(one, frame, frames);
  if (!unit || unit.yuan === 1) return null;
  return unit.yuan !== null && largest(one.printed) * unit.yuan > MOST ? doubtedUnit(unit) : unit;
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
