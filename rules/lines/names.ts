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

/**
 * The name of a line as shown, without what only places it: 一、, （一）, 减：, 加：, 其中：, a number in front.
 */
export function bareLabel(text: string): string {
  let label = text.trim();
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

/** Keys by compared name. */
export function byName(lines: LineNames): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lines).flatMap(([key, names]) => names.map((name) => [lineName(name), key] as const)),
  );
}
