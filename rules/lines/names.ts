/** Names a line goes by, the form's own first, in any punctuation: they are compared by letters and digits alone. */
export type LineNames = Readonly<Record<string, readonly string[]>>;

/** A line of a form whose names repeat, so that its number has to say which one is meant. */
export interface NumberedLine {
  key: string;
  /** Its number in the forms in force. */
  line: string;
  names: readonly string[];
}

/** One such line by its number. */
export const numberedLine = (number: number, key: string, ...names: string[]): NumberedLine => ({
  key,
  line: String(number),
  names,
});

const ORDINAL = /^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|[△☆#＃*＊]|[①-⑳])\s*/;
const NUMBER = /^[\d０-９]+(?:[.．][\d０-９]+)*(?:[、.．)）]\s*|\s+)(?=[^\d０-９])/;
const PREFIX = /^(?:减|加|其中|less|add|plus|of which|including)\s*[:：]\s*/i;

/** In front of a name: what opens and closes the lines under it. */
const FOLDER = /^[+\-−－＋▸▾▶▼►▷▽⊞⊟⊕⊖›»]\s*(?=[^\d\s])/;
/** Behind it: what a page lets people do with the line, and where to ask about it. */
const ACTION =
  /(?:\s*[[(（【]?(?:设置|编辑|查看|取数)?公式[\])）】]?|\s+[[(（【]?(?:编辑|查看|详情|明细|联查|设置|取数|修改|fx|formula|edit|view|details?)[\])）】]?|\s*[?？ⓘℹ▸▾▼▶›»])$/i;

/** A name as a page draws it, without the signs and links beside it. */
export function withoutSigns(text: string): string {
  let name = text.trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(FOLDER, '').replace(ACTION, '') || before;
  }
  return name;
}

/**
 * The name of a line as shown, without what only places it: 一、, （一）, 减：, 加：, 其中：, a number in front.
 */
export function bareLabel(text: string): string {
  let label = withoutSigns(text);
  for (let before = ''; before !== label;) {
    before = label;
    label = label.replace(ORDINAL, '').replace(NUMBER, '').replace(PREFIX, '').trim();
  }
  return label.replace(/[:：]$/, '').trim();
}

/** Brackets that only explain: signs, synonyms, formulas, units. */
const NOTE =
  /\((?:或[^()]*|[^()]*(?:填列|为负数|号表示|填写)[^()]*|(?:net)?loss(?:es)?|deficit|[\d.=+\-−×*/%≥≤<>,…\s]+|[千万亿]?元|单位[^()]*)\)/g;

/** Names of forms repeat from page to page, so that most are asked for again. */
const known = new Map<string, string>();
const ENOUGH = 4000;

/** What names are compared by: letters, digits and per cent, without notes. */
export function lineName(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const name = bareLabel(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(NOTE, '')
    .replace(/[^\p{L}\p{N}%]/gu, '');
  if (known.size >= ENOUGH) known.clear();
  known.set(text, name);
  return name;
}

/** As `lineName`, with what brackets say: `Income / (Loss)` is no income. */
export const noted = (text: string): string => lineName(text.replace(/[()（）]/g, ' '));

/** Keys by compared name. */
export function byName(lines: LineNames): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lines).flatMap(([key, names]) => names.map((name) => [lineName(name), key] as const)),
  );
}
