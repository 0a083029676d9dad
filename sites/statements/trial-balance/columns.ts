import type { TrialBalanceColumn } from '../../../rules/reading';
import { folded } from '../../text';
import { sideOf, type Side } from './sides';
import { withoutUnit } from '../unit';

export type Group = 'opening' | 'movement' | 'ytd' | 'closing';

/** A balance in one column, its side told by another column or by its sign. */
export interface SignedColumn {
  at: number;
  group: 'opening' | 'closing';
  /** Column that says 借, 贷 or 平; its own where that stands beside the figure; -1 when the sign tells. */
  direction: number;
  /** Side of a plus, where the sign tells and it is known for all rows. */
  plus?: 'debit';
}

/** One or several columns that add up to what this one says. */
export interface SidedColumn {
  at: readonly number[];
  column: TrialBalanceColumn;
}

/** Positions among the columns, -1 for what the table does not have. */
export interface AccountColumns {
  code: number;
  name: number;
  /** Auxiliary item (customer, person, department) of the account in the same row. */
  auxiliary: number;
  /** Several of one column where headings claim the same. */
  sided: SidedColumn[];
  signed: SignedColumn[];
  /** Nothing but account, debit and credit: the headings of a voucher too. */
  bare: boolean;
}

const CODE =
  /^(?:会计)?科目(?:编[码号]|代码|号)$|^(?:编[码号]|代码)$|^(?:account|acct\.?|gl)?(?:code|number|no\.?|#)$|^acct/i;
const NAME =
  /^(?:会计)?科目(?:名称|全称)?$|^(?:[账帐]户)?名称$|^accounts?(?:name|title|description)?$|^(?:description|name)$/i;
const AUXILIARY = /^(?:辅助|核算).{0,4}$|^往来单位(?:名称)?$/;
/** Headings of journals, ledgers and vouchers; no balance of accounts has them. */
const OTHER = /摘要|凭证|日期|发票|^date|voucher|reference|memo|journal|invoice/i;
/** Columns beside the amounts in yuan. */
const BESIDE =
  /数量|单价|外币|原币|汇率|差额|比[例率]|增减|预算|备注|%|quantity|rate|variance|budget|remark/i;

const GROUPS: [RegExp, Group][] = [
  [/期初|上期|月初|年初|上年(?:结转|余额|末)|opening|start|begin|broughtforward|\bb\/f/i, 'opening'],
  [/累计|本年(?:发生|借|贷)|ytd|yeartodate/i, 'ytd'],
  [/期末|月末|本[期月]余额|closing|^end|ending|carriedforward|\bc\/f/i, 'closing'],
  [/本期|本月|当[期月]|发生|movement|turnover|activity|thismonth|thisperiod/i, 'movement'],
];
const PREFIX: Record<Group, string> = { opening: 'opening_', movement: '', ytd: 'ytd_', closing: 'closing_' };

interface Column {
  at: number;
  path: string;
  /** Group heading, by which a 方向 is paired with its 余额. */
  over: string;
  group: Group | null;
  side: Side;
}

function directionOf(balance: Column, directions: Column[]): number {
  const within = directions.find((d) => d.over && d.over === balance.over && d.path !== d.over);
  const before = directions.filter((d) => d.at < balance.at).pop();
  return (within ?? before ?? directions[0])?.at ?? -1;
}

/** Two columns both called Balance: the one before the movements is the opening one. */
function groupOf(column: Column, columns: Column[]): Group {
  if (column.group) return column.group;
  if (column.side !== 'balance') return /余额|balance/i.test(column.path) ? 'closing' : 'movement';
  const movement = columns.find((other) => other.side === 'debit' || other.side === 'credit');
  return movement && column.at < movement.at ? 'opening' : 'closing';
}

/** 期末金额, 期末数, 期末 are balances too, unless 借 and 贷 of that group stand beside them. */
function withBalances(columns: Column[]): Column[] {
  const sided = columns.flatMap(({ side, group }) => (side === 'debit' || side === 'credit' ? [group] : []));
  return columns.map((column) =>
    column.side === null && /opening|closing/.test(column.group ?? '') && !sided.includes(column.group)
      ? { ...column, side: 'balance' }
      : column,
  );
}

function columnsOf(headers: readonly string[]): Column[] {
  return headers.map((heading, at): Column => {
    const parts = heading.split(' / ').map((part) => folded(withoutUnit(part)));
    const path = parts.join('/');
    const group = GROUPS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
    return { at, path, over: parts[0] ?? '', group, side: sideOf(heading) };
  });
}

/** Tells by the column of codes, -1 for none, where names stand under no heading; -1 for nowhere. */
type UnnamedAt = (code: number) => number;

/** Where code and name of the accounts stand; -1 for none. */
function labelsOf(names: readonly string[], unnamedAt: UnnamedAt): { code: number; name: number } {
  const code = names.findIndex((name) => CODE.test(name));
  const name = names.findIndex((text, at) => at !== code && NAME.test(text));
  if (name < 0) {
    const unnamed = unnamedAt(code);
    return unnamed < 0 ? { code: -1, name: code } : { code, name: unnamed };
  }
  // "Account | Description": the first is the code.
  const second = code < 0 ? names.findIndex((text, at) => at !== name && NAME.test(text)) : -1;
  return second >= 0 ? { code: name, name: second } : { code, name };
}

/**
 * Recognises a balance of accounts by its headings; null for every other table. Where they are `bare`,
 * what stands over the table decides.
 */
export function accountColumns(
  headers: readonly string[],
  unnamedAt: UnnamedAt = () => -1,
): AccountColumns | null {
  const names = headers.map(folded);
  if (names.some((name) => OTHER.test(name))) return null;
  const { code, name } = labelsOf(names, unnamedAt);
  if (name < 0) return null;
  const columns = withBalances(
    columnsOf(headers).filter(({ at, path }) => at !== code && at !== name && path && !BESIDE.test(path)),
  );
  const yearOpening = columns.some(({ path }) => /期初|上期|月初/.test(path)) ? /年初/ : /^$/;
  const usable = columns.filter(({ path }) => !yearOpening.test(path));
  const directions = usable.filter(({ side }) => side === 'direction');
  const result: AccountColumns = {
    code,
    name,
    auxiliary: names.findIndex((text) => AUXILIARY.test(text)),
    sided: [],
    signed: [],
    bare: false,
  };
  for (const column of usable) {
    const group = groupOf(column, usable);
    if (column.side === 'debit' || column.side === 'credit') {
      result.sided.push({ at: [column.at], column: `${PREFIX[group]}${column.side}` as TrialBalanceColumn });
    } else if (column.side === 'balance' && (group === 'opening' || group === 'closing')) {
      result.signed.push({ at: column.at, group, direction: directionOf(column, directions) });
    }
  }
  const { sided, signed } = result;
  const balances = signed.length + sided.filter(({ column }) => /^(?:opening|closing)_/.test(column)).length;
  result.bare = !balances;
  if (!balances) return sided.length >= 2 ? result : null;
  const ofAccounts = /科目|account|acct/i.test(`${names[code]} ${names[name]}`);
  // A balance sheet has such columns too, but neither codes nor the word.
  const called = code >= 0 || signed.some(({ at }) => sideOf(headers[at] ?? '') === 'balance');
  const balanced =
    ofAccounts && ((called && signed.length > 1) || signed.some(({ direction }) => direction >= 0));
  return sided.length || balanced ? result : null;
}
