import type { Source, StatementKind } from './reading';

/** Why a fact is not known. A missing fact is never zero. */
export type Missing =
  | { why: 'statement'; kind: StatementKind }
  | { why: 'column'; kind: StatementKind; column: string }
  /** `below`: the row is there, but not broken down into what stands under it. */
  | { why: 'row'; kind: StatementKind; row: string; below?: true }
  | { why: 'partial'; kind: StatementKind }
  /** It was read, but what stands beside it does not come to it: a row, or all of a column. */
  | { why: 'doubt'; kind: StatementKind; row?: string; column?: string }
  /** Its statement was not read for all the periods that it takes. */
  | { why: 'earlier'; kind: StatementKind; fact: string }
  | { why: 'person'; name: string; amount: number; source: Source }
  /** With `fact` it names what a person may enter by hand. */
  | { why: 'archive'; field: string; fact?: string }
  | { why: 'fact'; fact?: string }
  /** The rule itself is faulty, so nothing was judged. */
  | { why: 'rule' }
  /** No version of a pack's parameter is in force in the period. */
  | { why: 'parameter'; id: string; label: { 'zh-CN': string; en?: string } };
