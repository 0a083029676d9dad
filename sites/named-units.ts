import type { FrameReading, PageSpot } from '../rules/reading';
import { oncePer } from './oncePer';
import { isOffered } from './statements/other-unit';
import { isBareUnit, unitIn, type Unit } from './statements/unit';
import { folded } from './text';

/** Units as the texts and controls of a document name them, away from its tables. */

export interface Named {
  yuan: number | null;
  said: string;
  /** A person chose it there. */
  chosen: boolean;
  /** It says of itself that figures are shown in it. */
  sure: boolean;
  /** A unit and nothing else: one of several to choose from, or what a button would bring. */
  bare: boolean;
  /** Marked among those beside it. */
  marked: boolean;
  /** What a box says that is not ticked. */
  off: boolean;
  button: boolean;
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
/** Classes of what is not chosen, with the words for what is in them. */
const UNMARKED = /un-?select|(?:not|non)-?(?:select|active|current)|inactive|interactive/i;

function named(spot: PageSpot): Named | null {
  const unit = unitIn(spot.text);
  const bare = isBareUnit(spot.text);
  // `500 万元` says what that figure is in.
  if (!unit || (bare && spot.found === 'heading' && /\d\s*$/.test(spot.label))) return null;
  const isUnmarked = UNMARKED.test(String(spot.marked));
  const marked = spot.marked !== undefined && !isUnmarked;
  const picker = spot.picker === true && !spot.button && !isUnmarked;
  const chosen =
    spot.checked === true ||
    picker ||
    spot.found !== 'heading' ||
    (marked && !bare && spot.list !== undefined);
  const text = folded(spot.text);
  const end = AT_END.exec(text);
  const before = end ? text.slice(0, end.index) : null;
  const sure =
    chosen ||
    (bare ? LABEL.test(spot.label) : before === null ? ENGLISH.test(spot.text) : OF_STATEMENT.test(before));
  const off = spot.checked === false && isOffered(spot.text);
  // `营业收入（万元）` says it of a figure of its own.
  if (!sure && !bare && !off && !/单位/.test(text)) return null;
  const { button = false, of } = spot;
  return { ...unit, chosen, sure, bare, marked, off, button, of };
}

/** Of several to choose from, the one that is marked and the others are not. */
function isPicked(unit: Named, all: readonly Named[]): boolean {
  if (!unit.bare || !unit.marked) return false;
  const others = all.filter(({ bare, yuan, of }) => bare && yuan !== unit.yuan && of === unit.of);
  return others.length > 0 && others.every(({ marked }) => !marked);
}

/** What a document says of units outside of its tables, boxes that are not ticked with it. */
export const namedIn = oncePer((reading: FrameReading): Named[] => {
  const spots = reading.signs?.spots ?? [];
  const own = spots.map((spot) => named(spot));
  const all = own.flatMap((unit, at) => {
    const { whole = at } = spots[at]!;
    // All of it together says no more than its parts.
    return unit && !own.slice(whole, at).some(Boolean) ? [unit] : [];
  });
  return all.map((unit) => ({ ...unit, chosen: unit.chosen || isPicked(unit, all) }));
});

/** The units that a document names outside of its tables. */
export const unitsIn = (reading: FrameReading): Named[] => namedIn(reading).filter(({ off }) => !off);

/** What several say together; null where there are none. */
export function together(units: readonly Named[]): Unit | null {
  const chosen = units.filter((one) => one.chosen);
  const labelled = units.filter(({ sure, bare }) => sure && !bare);
  const some = chosen.length ? [...chosen, ...labelled] : units.filter(({ sure, bare }) => sure || bare);
  const meant = some.length ? some : units;
  const [first] = meant;
  if (!first) return null;
  const isOne = meant.every(({ yuan }) => yuan === first.yuan);
  // A lone button of 元 shows what is there, or what it would bring.
  const isSure =
    isOne && meant.every(({ sure, chosen, button }) => sure || chosen || (first.yuan === 1 && !button));
  return isSure
    ? { yuan: first.yuan, said: first.said }
    : { yuan: null, said: [...new Set(meant.map(({ said }) => said))].join('、') };
}
