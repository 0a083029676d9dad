import type { TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';

/** One account may stand on both sides for a reason of its own. */
const FEW = 2;

/** The columns that would have changed places. */
export const EXCHANGED: readonly TrialBalanceColumn[] = [
  'opening_debit', 'opening_credit', 'debit', 'credit',
]; // prettier-ignore

const isBoth = (debit: number | null, credit: number | null): boolean => Boolean(debit) && Boolean(credit);

const exceeds = (one: number | null, other: number | null, room: number): boolean =>
  one !== null && other !== null && one > other + room;

/**
 * Whether opening balances and movements stand under each other's headings, which no roll-forward tells: accounts
 * begin on both sides at once, end on one, and none moves on both; or they move by more in the period than in its
 * year, and the opening balances do not.
 */
export function areExchanged(rows: readonly TrialBalanceRow[], room: number): boolean {
  const leaves = rows.filter(({ leaf }) => leaf);
  const begun = leaves.filter(
    (row) => isBoth(row.opening_debit, row.opening_credit) && !isBoth(row.closing_debit, row.closing_credit),
  );
  if (begun.length >= FEW && !rows.some((row) => isBoth(row.debit, row.credit))) return true;
  const overYear = leaves.filter(
    (row) => exceeds(row.debit, row.ytd_debit, room) || exceeds(row.credit, row.ytd_credit, room),
  );
  return (
    overYear.length >= FEW &&
    leaves.some((row) => Boolean(row.opening_debit) || Boolean(row.opening_credit)) &&
    !leaves.some(
      (row) =>
        exceeds(row.opening_debit, row.ytd_debit, room) || exceeds(row.opening_credit, row.ytd_credit, room),
    )
  );
}

/** The rows without what stands in those columns. */
export const withoutExchanged = (rows: readonly TrialBalanceRow[]): TrialBalanceRow[] =>
  rows.map((row) => ({ ...row, opening_debit: null, opening_credit: null, debit: null, credit: null }));

/** Accounts that are never in credit, and those that are never in debit, by the names of first-level accounts. */
const ASSET =
  /^(?:库存现金|现金|固定资产|原材料|库存商品|无形资产|(?:petty )?cash(?: (?:on|in) hand)?|inventor(?:y|ies)|stock(?: on hand)?|fixed assets?|(?:office |computer )?equipment|plant and (?:equipment|machinery)|(?:motor )?vehicles|land(?: and buildings)?|buildings?|furniture(?: and fixtures)?)$/i;
const CAPITAL =
  /^(?:实收资本|股本|资本公积|盈余公积|短期借款|长期借款|累计折旧|(?:share|paid-?in|issued|registered|owner'?s?) capital|capital(?: stock)?|common stock|accumulated (?:depreciation|amorti[sz]ation)|(?:bank|long[- ]term|short[- ]term) (?:loans?|borrowings?)|loans? payable)$/i;
/** Accounts that mostly stand on their side. */
const OTHER_ASSET =
  /^(?:银行存款|应收账款|应收票据|预付账款|其他应收款|(?:cash at |cash in )?bank(?: account)?|checking|(?:accounts|trade|notes?) receivables?|prepa(?:yments?|id .*)|deposits)$/i;
const OTHER_DEBT =
  /^(?:应付账款|应付票据|预收账款|应交税费|应付职工薪酬|其他应付款|(?:accounts|trade|notes?|taxes|tax|wages|salaries|interest) payables?|accrued .*|(?:customer|unearned) .*)$/i;

/** As many that stand on their own side are few beside those that do not. */
const RARE = 0.25;

/**
 * Whether debit and credit stand under each other's headings throughout, which sums do not tell: assets are in credit
 * and capital and debts in debit, those among them that never are. Balances alone say so.
 */
export function areSidesExchanged(rows: readonly TrialBalanceRow[]): boolean {
  const told = rows.flatMap(({ leaf, path, name, ...row }) => {
    const [debit, credit] =
      row.closing_debit === null || row.closing_credit === null
        ? [row.opening_debit, row.opening_credit]
        : [row.closing_debit, row.closing_credit];
    const balance = (debit ?? 0) - (credit ?? 0);
    if (!leaf || debit === null || credit === null || !balance) return [];
    const top = (path.split('-')[0] || name).trim();
    const isAsset = ASSET.test(top) || OTHER_ASSET.test(top);
    if (!isAsset && !CAPITAL.test(top) && !OTHER_DEBT.test(top)) return [];
    const sure = ASSET.test(top) || CAPITAL.test(top);
    return [{ isAsset, sure, against: isAsset ? balance < 0 : balance > 0 }];
  });
  const against = told.filter((one) => one.against);
  return (
    against.length > FEW &&
    against.some(({ sure }) => sure) &&
    against.some(({ isAsset }) => isAsset) &&
    against.some(({ isAsset }) => !isAsset) &&
    told.length - against.length <= RARE * against.length
  );
}

/** The rows without any figure. */
export const withoutSides = (rows: readonly TrialBalanceRow[]): TrialBalanceRow[] =>
  withoutExchanged(rows).map((row) => ({
    ...row,
    ytd_debit: null,
    ytd_credit: null,
    closing_debit: null,
    closing_credit: null,
  }));
