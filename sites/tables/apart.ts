import { TABLE } from './separators';

/** Short texts on one side of a table, nearest first, parted by the other tables that stand there. */
export interface Apart {
  /** Nothing stands between. */
  near: string[];
  /** Behind another table. */
  beyond: string[];
  /** What small tables of figures say, and what stands with them in one part of the page. */
  others: string[];
  /** Another table stands on this side. */
  closed: boolean;
}

const DATE = /20\d\d *[-/.年] *\d{1,2}(?: *[-/.月] *(?:\d{1,2} *日?)?)?|20\d\d年?/g;
const NUMBERED = /第? *\d+ *[期季页号表条]|[\d.]+ *%/g;
/** A figure of a table; what numbers a form, a period or a taxpayer is none. */
const FIGURE = /(?:^|[\s:：¥￥(（-])\d[\d,]*(?:\.\d+)?(?=$|[\s)）万千百亿元])/;

/** Whether a small table holds figures, rather than whose and from when the next one is. */
const isOfFigures = (text: string): boolean =>
  FIGURE.test(text.normalize('NFKC').replace(DATE, '').replace(NUMBERED, ''));

/** Parts the packed texts of one side. */
export function apart(texts: readonly string[]): Apart {
  const side: Apart = { near: [], beyond: [], others: [], closed: false };
  for (const text of texts) {
    const shown = shownText(text);
    if (text.startsWith(TABLE) && (!shown || isOfFigures(shown))) {
      if (shown) side.others.push(shown);
      side.closed = true;
    } else (side.closed ? side.beyond : side.near).push(shown);
  }
  return side;
}

const shownText = (text: string): string => (text.startsWith(TABLE) ? text.slice(TABLE.length) : text);

/** The packed texts of one side as a reader sees them. */
export const shownTexts = (texts: readonly string[]): string[] => texts.map(shownText).filter(Boolean);
