import { folded } from '../../text';

/** What carries the figures of the page before in: no entry, and of a page that is not shown unless that one ends here. */
const PAGE_IN = /^(?:承|接|续)(?:前|上)一?页(?:余额|合计|累计|结转)?$|^(?:前|上)一?页(?:结转|转入|余额)$/;
const PAGE_OUT =
  /^(?:本页)?(?:合计|累计|小计)?(?:及|并|[,，、(（])?(?:结?转|过|续|接)至?(?:次|下)一?页(?:余额|合计|累计)?[)）]?$/;
/** Carry a balance in; they stay, though they look like sums. */
const IN =
  /^(?:(?:本)?[期年月]初余额|期初|年初|上[年期月]结转|(?:opening|beginning)(?:balance)?(?:b\/?f(?:wd)?|b\/?d)?|balanceforward|(?:balance|bal\.?|amount|total)?(?:brought(?:forward|down)|b\/f(?:wd)?|b\/d))$/i;
/** Carry a balance out, or repeat it. */
const OUT =
  /^(?:期末余额|结转下[年期月]|(?:closing|ending)(?:balance)?(?:c\/?f(?:wd)?|c\/?d)?|(?:balance|bal\.?|amount|total)?(?:carried(?:forward|down)|c\/f(?:wd)?|c\/d))$/i;

export type Carried = 'in' | 'out' | 'page-in' | 'page-out';

const WORDS: readonly (readonly [RegExp, Carried])[] = [
  [PAGE_IN, 'page-in'],
  [PAGE_OUT, 'page-out'],
  [IN, 'in'],
  [OUT, 'out'],
];

/** Whether one of the texts of a row says that it carries figures from one page or period to the next; null if none. */
export function carriedBy(texts: readonly string[]): Carried | null {
  const shown = texts.map(folded).filter(Boolean);
  return WORDS.find(([pattern]) => shown.some((text) => pattern.test(text)))?.[1] ?? null;
}

/** The same of pages alone, where a balance carried over may be the name of an account. */
export function turnedBy(texts: readonly string[]): Carried | null {
  const carried = carriedBy(texts);
  return carried?.startsWith('page') ? carried : null;
}

/** Follows the pages that one table is printed on, row by row. */
export class PageTurns {
  /** A page ends in the row before, and the next has to begin. */
  open = false;
  /** Some page is not there. */
  missing = false;

  /** Takes the next row; true where it carries in what the row before it carried out. */
  next(carried: Carried | null): boolean {
    const begins = carried === 'page-in';
    const joined = this.open && begins;
    if (carried === 'page-out') {
      this.open = true;
      return false;
    }
    if (this.open !== begins) this.missing = true;
    this.open = false;
    return joined;
  }

  /** Whether pages are missing, once all rows were taken. */
  get isPart(): boolean {
    return this.missing || this.open;
  }
}
