import type { TrialBalanceColumn } from '../../rules/reading';
import { folded } from '../text';

export type Group = 'opening' | 'movement' | 'ytd' | 'closing';

/** A balance in one column, its side told by another column or by its sign. */
export interface SignedColumn {
  at: number;
  group: 'opening' | 'closing';
  /** Column that says 借, 贷 or 平; -1 when the sign tells. */
  direction: number;
}

/** Positions among the columns, -1 for what the table does not have. */
export interface AccountColumns {
  code: number;
  name: number;
  /** Auxiliary item (customer, person, department) of the account in the same row. */
  auxiliary: number;
  sided: { at: number; column: TrialBalanceColumn }[];
  signed: SignedColumn[];
  /** Nothing but account, debit and credit: the headings of a voucher too. */
  bare: boolean;
}

const CODE =
  /^(?:会计)?科目(?:编[码号]|代码|号)$|^(?:编[码号]|代码)$|^(?:account)?(?:code|number|no\.?|#)$|^acct/i;
const NAME =
  /^(?:会计)?科目(?:名称|全称)?$|^(?:[账帐]户)?名称$|^accounts?(?:name|title|description)?$|^(?:description|name)$/i;
const AUXILIARY = /^(?:辅助|核算).{0,4}$|^往来单位(?:名称)?$/;
/** Headings of journals, ledgers and vouchers; no balance of accounts has them. */
const OTHER = /摘要|凭证|日期|发票|^date|voucher|reference|memo|journal|invoice/i;
/** Columns beside the amounts in yuan. */
const BESIDE = /数量|单价|外币|原币|汇率|quantity|rate/i;

const GROUPS: [RegExp, Group][] = [
  [/期初|上期|月初|年初|opening|start|begin|broughtforward/i, 'opening'],
  [/累计|ytd|yeartodate/i, 'ytd'],
  [/期末|月末|closing|^end|carriedforward/i, 'closing'],
  [/本期|本月|发生|movement|turnover/i, 'movement'],
];
const PREFIX: Record<Group, string> = { opening: 'opening_', movement: '', ytd: 'ytd_', closing: 'closing_' };

type Side = 'debit' | 'credit' | 'direction' | 'balance' | null;

function sideOf(path: string): Side {
  if (/方向|借[/\\、]贷|^dr\/cr$|^side$/i.test(path)) return 'direction';
  const debit = /借|debit|^dr\.?$/i.test(path);
  if (debit !== /贷|credit|^cr\.?$/i.test(path)) return debit ? 'debit' : 'credit';
  return /余额|balance/i.test(path) ? 'balance' : null;
}

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

/**
 * Recognises a balance of accounts by its headings; null for every other table. Where they are `bare`,
 * what stands over the table decides.
 */
export function accountColumns(headers: readonly string[]): AccountColumns | null {
  const names = headers.map(folded);
  if (names.some((name) => OTHER.test(name))) return null;
  let code = names.findIndex((name) => CODE.test(name));
  const rest = names.map((name, at) => (at === code ? '' : name));
  let name = rest.findIndex((text) => NAME.test(text));
  if (name < 0) [code, name] = [-1, code];
  if (name < 0) return null;
  if (code < 0) {
    // "Account | Description": the first is the code.
    const second = names.findIndex((text, at) => at !== name && NAME.test(text));
    if (second >= 0) [code, name] = [name, second];
  }
  const columns = names
    .map((path, at): Column => {
      const group = GROUPS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
      return { at, path, over: path.split('/')[0] ?? '', group, side: sideOf(path) };
    })
    .filter(({ at, path }) => at !== code && at !== name && path && !BESIDE.test(path));
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
      result.sided.push({ at: column.at, column: `${PREFIX[group]}${column.side}` as TrialBalanceColumn });
    } else if (column.side === 'balance' && (group === 'opening' || group === 'closing')) {
      result.signed.push({ at: column.at, group, direction: directionOf(column, directions) });
    }
  }
  const { sided, signed } = result;
  const balances = signed.length + sided.filter(({ column }) => /^(?:opening|closing)_/.test(column)).length;
  result.bare = !balances;
  if (!balances) return sided.length === 2 ? result : null;
  const ofAccounts = /科目|account|acct/i.test(`${names[code]} ${names[name]}`);
  const balanced = ofAccounts && (signed.length > 1 || signed.some(({ direction }) => direction >= 0));
  return sided.length || balanced ? result : null;
}
