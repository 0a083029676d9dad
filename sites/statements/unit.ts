import type { PrintedTable } from '../tables/printed';
import { isOfOther, offersYuan, withoutFigures } from './other-unit';

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

/** Half-width, without what shows that a list opens below it. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[ ▾▼▿⌄∨˅↓⇅↕]+$/u, '')
    .trim();

/** A text that is a unit and nothing else. */
export const isBareUnit = (text: string): boolean => ALONE.test(plain(text));

/** The unit that a text names; null when it names none. */
export function unitIn(text: string): Unit | null {
  const shown = plain(text);
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

/** The unit that a text beside a table names, where it is that of no figure of its own and of nothing else. */
export function ownIn(text: string): Unit | null {
  const rest = withoutFigures(text);
  return isOfOther(rest) ? null : unitIn(rest);
}

const nearestOwn = (texts: readonly string[]): Unit | null => {
  for (const text of texts) {
    const unit = ownIn(text);
    if (unit) return unit;
  }
  return null;
};

/** Where nothing else tells, one that may be that of something else leaves it open. */
function nearestOther(texts: readonly string[]): Unit | null {
  const rest = texts.map(withoutFigures);
  const said =
    nearest(rest.filter((text) => unitIn(text)?.yuan !== 1))?.said ?? rest.find((text) => offersYuan(text));
  return said === undefined ? null : { yuan: null, said };
}

const joined = (texts: readonly string[]): Unit => ({ yuan: null, said: [...new Set(texts)].join('、') });

const isMarked = (text: string): boolean => [...CHOSEN].some((mark) => text.includes(mark));
/** Nothing but a unit: what is shown, or what a button would bring. */
const isUnsure = (text: string): boolean => isBareUnit(text) && !isMarked(text);

/** Buttons to choose by stand beside each other, none of them marked as chosen; a lone one may say what it would bring. */
function unsureIn(texts: readonly string[]): Unit | null {
  const unsure = texts.filter(isUnsure);
  const [said] = unsure;
  if (said === undefined) return null;
  return unsure.every((text) => unitIn(text)?.yuan === 1) ? { yuan: 1, said } : joined(unsure);
}

type Surrounded = Pick<PrintedTable, 'captions' | 'inside' | 'title' | 'after' | 'elsewhere' | 'allotted'> &
  Partial<Pick<PrintedTable, 'headers' | 'rows'>>;

/** What heads the names of the lines. */
const OF_NAMES = /^单 ?位|项 *目|科目|名称|摘要|指标/;
/** Rows at either end of a table that may tell its unit instead of figures. */
const ENDS = 4;

/** Texts of the table itself that name its unit: the heading in the corner, and rows that say nothing else. */
function inTable({ headers = [], rows = [] }: Surrounded): string[] {
  const corner = headers.filter(
    (heading, at) => at === 0 || (OF_NAMES.test(heading) && /单 ?位/.test(heading)),
  );
  const ends = rows.length > ENDS * 2 ? [...rows.slice(0, ENDS), ...rows.slice(-ENDS)] : rows;
  const told = ends.flatMap(({ cells }) => {
    const texts = new Set(cells.filter(Boolean));
    return texts.size === 1 ? [...texts] : [];
  });
  return [...corner, ...told].filter((text) => ownIn(text));
}

/**
 * The unit of a table as the texts around it name it: the nearest over it; one under it has to agree. Texts that are
 * nothing but a unit, and such as may name another's, count where no other does.
 */
export function ownUnit(table: Surrounded): Unit | null {
  const { captions, inside = 0, title, after, allotted } = table;
  const all = allotted ?? { over: [...captions, title], under: after, open: [] };
  const beside = [...all.over.slice(inside), ...all.under];
  const sure = (texts: readonly string[]): Unit | null =>
    nearestOwn(texts.filter((text) => !beside.includes(text) || !isUnsure(text)));
  const over = nearestOwn(inTable(table)) ?? sure(all.over);
  const under = sure(all.under);
  if (over && under && over.yuan !== under.yuan) return joined([over.said, under.said]);
  return over ?? under ?? unsureIn(beside) ?? nearestOther([...all.over, ...all.under, ...all.open]);
}

/** The unit of a table; where nothing around it says which, that of the page. Yuan where nothing says. */
export function tableUnit(table: Surrounded): Unit {
  const own = ownUnit(table);
  return own?.yuan && !isUnsure(own.said) ? own : (table.elsewhere ?? own ?? { yuan: 1, said: '' });
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
