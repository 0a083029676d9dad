import { ageRange } from '../../../rules/ageing';
import { folded } from '../../text';
import { findColumns, type FoundColumns } from '../list/headings';

type Role = 'code' | 'name' | 'balance' | 'overdue';

const PARTY = '(?:往来单位|往来户|客户|供应商|单位|对方单位|债务人|债权人)';

export interface AgeingColumns extends FoundColumns<Role> {
  /** Columns of buckets by their headings, as shown, a group heading before them left out. */
  buckets: { at: number; heading: string }[];
}

/** What lies beyond the last named age: its own beginning is not said. */
const OLDER = /^(?:older|更早|以前|以前年度|其他)$/i;
/** Headings that no ageing has: of entries, of invoices, of accounts' movements. */
const OTHER = /摘要|凭证|发票|^借方|^贷方|发生额|^(?:debit|credit)(?:amount)?s?$/i;

/** Finds the columns of an ageing; null when its headings are not those of one. */
export function ageingColumns(headers: readonly string[]): AgeingColumns | null {
  const own = (heading: string): string => folded(heading.split(' / ').pop() ?? '');
  const aged = headers.flatMap((heading, at) => (ageRange(heading) ? [at] : []));
  if (aged.length < 2 || headers.some((heading) => OTHER.test(folded(heading)))) return null;
  const buckets = headers.flatMap((heading, at) =>
    aged.includes(at) || OLDER.test(own(heading))
      ? [{ at, heading: heading.split(' / ').pop()?.trim() ?? heading }]
      : [],
  );
  const rest = headers.map((heading, at) => (buckets.some((bucket) => bucket.at === at) ? '' : heading));
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
    balance: [
      /^期末(?:应[收付]|预[收付])?(?:账款|帐款|款)?余额$/,
      /余额$/,
      /^(?:合计|总计|总额|欠款总额|应[收付](?:账款|总额|合计))$/,
      /^(?:closing)?balance(?:due)?$/i,
      /^(?:total|totaldue|amountdue|outstanding|totaloutstanding)$/i,
    ],
    overdue: [/^逾期(?:金额|总额|合计)?$/, /^(?:total)?(?:over|past)due(?:amount)?$/i],
  });
  if (found.at.name < 0 && found.at.code < 0) return null;
  return { ...found, buckets };
}
