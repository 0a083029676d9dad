import { ageRange } from '../../../rules/ageing';
import { parseAmount } from '../../numbers';
import { isOneCell, type PrintedTable } from '../../tables/printed';
import { folded } from '../../text';
import { withoutUnit } from '../unit';
import { findColumns, headingName, type FoundColumns } from '../list/headings';
import { isSum } from '../list/sums';
import { bucketsAddingUp } from './adding-up';

type Role = 'code' | 'name' | 'balance' | 'overdue';

const PARTY = '(?:往来单位|往来户|客户|供应商|单位|对方单位|债务人|债权人)';

export interface AgeingColumns extends FoundColumns<Role> {
  /** Columns of buckets by their headings, as shown, a group heading before them left out. */
  buckets: { at: number; heading: string }[];
}

/** What lies beyond the last named age: its own beginning is not said. */
const OLDER = /^(?:older|更早|以前|以前年度|其他)$/i;
/** Ages whose days stand elsewhere on the page, under a title that says what they are. */
const TERMS = /^(?:now|(?:first|second|third|fourth|fifth)term)$/i;
/** Headings that no ageing has: of entries, of invoices, of accounts' movements. */
const OTHER = /摘要|凭证|发票|^借方|^贷方|发生额|^(?:debit|credit)(?:amount)?s?$/i;
/** Says that columns without a balance beside them are ages. */
export const AGED = /[账帐]龄|逾期|欠款|\bag(?:ed|e?ing)\b|overdue|past due/i;
/** Under the heading of a bucket: its amount, and its share of the balance. */
const AMOUNT = /^(?:金额|余额|本位?币|数额|amount|balance)$/i;
const SHARE = /^(?:比[例重率]|占比|百分比|percent(?:age)?|share)|%\)?$/i;

/** A heading without what only tells its amount from its share; `''` for a share. */
function bucketOf(heading: string): string {
  const parts = heading.split(' / ');
  const own = folded(parts[parts.length - 1] ?? '');
  if (SHARE.test(own)) return '';
  return parts.length > 1 && AMOUNT.test(headingName(own)) ? parts.slice(0, -1).join(' / ') : heading;
}

const lastPart = (heading: string): string => heading.split(' / ').pop()?.trim() ?? heading;

/** The first column, where names of parties stand under no heading. */
function unheaded({ headers, rows }: PrintedTable): number {
  const texts = rows.flatMap((row) => (isOneCell(row) ? [] : (row.cells[0] ?? '').trim() || []));
  const named = texts.filter((text) => parseAmount(text).kind === 'not-a-number' && !isSum(text));
  return headers[0] === '' && named.length > 0 ? 0 : -1;
}

const isOnce = (name: string, _: number, all: readonly string[]): boolean =>
  all.filter((other) => other === name).length === 1;

/** Buckets by their own headings, where those repeat by their groups' too; what repeats even so is not told apart. */
function named(headers: readonly string[], columns: readonly number[]): Pick<AgeingColumns, 'buckets' | 'twice'> {
  const whole = columns.map((at) => headers[at] ?? '');
  const own = whole.map(lastPart);
  const names = own.map((name, n) => (isOnce(name, n, own) ? name : whole[n]!));
  return {
    buckets: columns.flatMap((at, n) => (isOnce(names[n]!, n, names) ? [{ at, heading: names[n]! }] : [])),
    twice: [...new Set(names.filter((name, n) => !isOnce(name, n, names)))],
  };
} // prettier-ignore

/** Finds the columns of an ageing; null when its headings are not those of one. */
export function ageingColumns(table: PrintedTable): AgeingColumns | null {
  // Amounts are given in yuan, so that a bucket is not called by the unit over it.
  const headers = table.headers.map((heading) => bucketOf(heading.split(' / ').map(withoutUnit).join(' / ')));
  if (headers.some((heading) => OTHER.test(folded(heading)))) return null;
  const aged = headers.flatMap((heading, at) => (ageRange(heading) ? [at] : []));
  const titled = [table.title, ...table.captions, ...table.headers].some((text) => AGED.test(text));
  if (aged.length < 2 && !titled) return null;
  const isOther = (own: string): boolean =>
    (aged.length > 1 && OLDER.test(own)) || (titled && TERMS.test(own));
  const known = headers.flatMap((heading, at) =>
    aged.includes(at) || isOther(folded(lastPart(heading))) ? [at] : [],
  );
  const rest = headers.map((heading, at) => (known.includes(at) ? '' : heading));
  const found = findColumns<Role>(rest, {
    code: [
      new RegExp(`^${PARTY}(?:编[码号]|代码)$`),
      /^(?:编[码号]|代码)$/,
      /^(?:customer|vendor|supplier|party|account)?(?:code|no\.?|number|id)$/i,
    ],
    name: [
      new RegExp(`^${PARTY}(?:名称|全称|简称)$`),
      new RegExp(`^${PARTY}$`),
      /^名称$/,
      /^(?:customer|client|vendor|supplier|contact|party|company)s?(?:name)?$/i,
      /^name$/i,
    ],
    overdue: [
      /^(?:其中)?:?已?逾期(?:金额|总额|合计|余额)?$/,
      /^(?:total)?(?:over|past)due(?:amount|balance|total)?$/i,
    ],
    balance: [
      /^期末(?:应[收付]|预[收付])?(?:账款|帐款|款)?余额$/,
      /余额$/,
      /^(?:合计|总计|总额|欠款总额|应[收付](?:账款|总额|合计))$/,
      /^(?:closing)?balance(?:due)?$/i,
      /^(?:total|totaldue|amountdue|outstanding|totaloutstanding)$/i,
    ],
  });
  const { at } = found;
  if (at.name < 0 && at.code < 0) at.name = unheaded(table);
  if (at.name < 0 && at.code < 0) return null;
  const taken = [...Object.values(at), ...known];
  const open = headers.flatMap((heading, column) => (heading && !taken.includes(column) ? [column] : []));
  const more = titled ? bucketsAddingUp(table, at.balance, known, open) : [];
  const columns = [...known, ...more].sort((one, other) => one - other);
  if (columns.length < 2) return null;
  const { buckets, twice } = named(headers, columns);
  return { ...found, buckets, twice: [...found.twice, ...twice] };
}
