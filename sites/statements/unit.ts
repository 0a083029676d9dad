import type { PrintedTable } from '../tables/printed';
import { isOfOther, withoutFigures } from './other-unit';

/** The unit of figures, as texts around them name it. */
export interface Unit {
  /** Yuan that one stands for; null where several are named and none of them is chosen. */
  yuan: number | null;
  /** The text that says so; `''` where none does. */
  said: string;
}

const TIMES: Record<string, number> = {
  '': 1, 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11,
}; // prettier-ignore
const CURRENCY = '(?:人民币|RMB|CNY|¥)?';
/** Boxes and buttons to choose by, chosen and not. */
const CHOSEN = '●◉⊙☑✓✔√■';
const MARK = `([${CHOSEN}○◯◎□☐])`;
const MONEY_WORD = `${CURRENCY} ?((?:[十百千]?[万亿]|[百千])?)元`;
/** One unit. The county 元氏 is none. */
const ONE = `${MONEY_WORD}(?!(?!至|[十百千万亿]*元)\\p{Script=Han}{2})`;
const NEXT = '[ 、,/|;]*';
const MARKED_BEFORE = new RegExp(`^${MARK}? ?${ONE}()${NEXT}`, 'iu');
const MARKED_BEHIND = new RegExp(`^()${ONE} ?${MARK}?${NEXT}`, 'iu');
/** A text that is nothing but units needs no label. */
const ALONE = new RegExp(`^(?:${MARK}? ?${ONE} ?${MARK}?${NEXT})+$`, 'iu');
const LABEL = /(?<!编制|核算|往来|填报|申报|报送|主管|开票|计量)单 ?位 ?[:：为]? ?/gu;
const BRACKETS = /[([](?:单位:?)?([^()[\]]*元[^()[\]]*)[)\]]/gu;
/** `以万元显示`, `万元为单位` */
const SHOWN_IN = new RegExp(
  `^(?:[以按]${MONEY_WORD}|${MONEY_WORD}(?=显示|列示|展示|为单位))(?:显示|列示|展示|为单位|计)?$`,
  'u',
);
/** `单位：万` leaves the 元 out. */
const SHORT = /单 ?位: ?([十百千]?[万亿]|千)(?!\p{Script=Han})/u;

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/hundred/i, 1e8],
  [/ten|0,?0000?|10,?000/i, 1e4],
  [/billion/i, 1e9],
  [/million/i, 1e6],
  [/thousand|000/i, 1e3],
];
const COUNT = "(?:hundred |ten )?(?:thousand|million|billion)s?\\b|'0?,?000s?";
const MONEY = '(?:\\b(?:rmb|cny|usd|yuan|renminbi)|[¥$])';
const ENGLISH = [
  new RegExp(`\\b(?:in|unit:?)[ (]*${MONEY}? ?(${COUNT}|10,?000)(?![\\d,.])`, 'i'),
  new RegExp(`${MONEY} ?(${COUNT})`, 'i'),
];

/** Units that a text lists from its beginning on: those chosen, else all of them. */
function listed(text: string): number[] {
  const all: { yuan: number; chosen: boolean }[] = [];
  let rest = text.trim();
  const pattern = new RegExp(`^${MARK}`).test(rest) ? MARKED_BEFORE : MARKED_BEHIND;
  for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
    const [whole, before = '', times = '', behind = ''] = found;
    all.push({ yuan: TIMES[times] ?? 1, chosen: CHOSEN.includes(before || behind || ' ') });
    rest = rest.slice(whole.length);
  }
  const chosen = all.filter((one) => one.chosen);
  return (chosen.length ? chosen : all).map(({ yuan }) => yuan);
}

/** A text that is a unit and nothing else. */
export const isBareUnit = (text: string): boolean => ALONE.test(text.normalize('NFKC').trim());

/** The unit that a text names; null when it names none. */
export function unitIn(text: string): Unit | null {
  const shown = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const behind = [...shown.matchAll(LABEL)].map((found) => shown.slice(found.index + found[0].length));
  const inside = [...shown.matchAll(BRACKETS)].map(([, own = '']) => own);
  const units = new Set([...behind, ...inside, ...(ALONE.test(shown) ? [shown] : [])].flatMap(listed));
  const short = SHORT.exec(shown)?.[1];
  const shownIn = SHOWN_IN.exec(shown);
  if (shownIn) units.add(TIMES[shownIn[1] ?? shownIn[2] ?? ''] ?? 1);
  if (!units.size && short) units.add(TIMES[short] ?? 1);
  const english = ENGLISH.map((pattern) => pattern.exec(shown)?.[1]).find(Boolean);
  if (!units.size && english) units.add(WORDS.find(([word]) => word.test(english))?.[1] ?? 1);
  if (!units.size) return null;
  const [first = 1] = units;
  return { yuan: units.size === 1 ? first : null, said: text };
}

const nearest = (texts: readonly string[]): Unit | null => {
  for (const text of texts) {
    const unit = unitIn(text);
    if (unit) return unit;
  }
  return null;
};

/** As `nearest`, of texts around a table that name no other's. */
const nearestOwn = (texts: readonly string[]): Unit | null =>
  nearest(texts.map(withoutFigures).filter((text) => !isOfOther(text)));

/** Where nothing else tells, one that may be that of something else leaves it open. */
function nearestOther(texts: readonly string[]): Unit | null {
  const other = nearest(texts.map(withoutFigures).filter((text) => unitIn(text)?.yuan !== 1));
  return other && { yuan: null, said: other.said };
}

const joined = (texts: readonly string[]): Unit => ({ yuan: null, said: texts.join('、') });

/** As `nearest`; buttons to choose by stand beside each other, and none of them says that it is chosen. */
function nearestOver(texts: readonly string[]): Unit | null {
  const unit = nearestOwn(texts);
  if (!unit || !isBareUnit(unit.said)) return unit;
  const others = texts.filter((text) => isBareUnit(text) && unitIn(text)?.yuan !== unit.yuan);
  return others.length ? joined([unit.said, ...others]) : unit;
}

type Surrounded = Pick<PrintedTable, 'captions' | 'title' | 'after' | 'elsewhere'>;

/**
 * The unit of a table as the texts around it name it: the nearest over it; one under it has to agree. Texts that may
 * name another's count where no other does.
 */
export function ownUnit({ captions, title, after }: Surrounded): Unit | null {
  const [over, under] = [nearestOver([...captions, title]), nearestOwn(after)];
  if (over && under && over.yuan !== under.yuan) return joined([over.said, under.said]);
  return over ?? under ?? nearestOther([...captions, title, ...after]);
}

/** The unit of a table; where nothing around it says which, that of the page. Yuan where nothing says. */
export function tableUnit(table: Surrounded): Unit {
  const own = ownUnit(table);
  return own?.yuan ? own : (table.elsewhere ?? own ?? { yuan: 1, said: '' });
}

/** The unit of a column: its own heading's, its group's, else the table's. */
export const columnUnit = (heading: string, table: Unit): Unit =>
  nearest(heading.split(' / ').reverse()) ?? table;

const BRACKETED = /[（([][^()（）[\]]*[)）\]]/g;
const CURRENCY_ALONE = /^[（([]\s*(?:cny|rmb|yuan|[¥￥])\s*[)）\]]$/i;
const AT_END = /\s*[/:：]?\s*(?:人民币)?(?:[十百千]?[万亿]|[百千])?元$/;

/** A heading without the unit it names in brackets or at its end; one that is nothing else stays. */
export const withoutUnit = (heading: string): string =>
  heading
    .replace(BRACKETED, (part) => (CURRENCY_ALONE.test(part) || unitIn(part) ? '' : part))
    .replace(AT_END, '')
    .trim() || heading;
