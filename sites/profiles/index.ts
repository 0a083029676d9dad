import type { SiteProfile } from '../../rules/profile';
import yiqi from './17dz.json';
import chanjet from './chanjet.json';
import chinatax from './chinatax.json';
import demoBooks from './demo-books.json';
import kdzwy from './kdzwy.json';
import sqlLedger from './sql-ledger.json';
import sqlLedgerStatements from './sql-ledger-statements.json';
import tryton from './tryton.json';
import yunzhangfang from './yunzhangfang.json';

/**
 * The built-in profiles. Of the tools in China only the hosts are publicly known, so theirs look for labels that such
 * pages have, and say that nobody has compared them with the live site. Their tests hold them to the schema; nothing is checked at run time.
 */
export const profiles: SiteProfile[] = [
  demoBooks,
  tryton,
  sqlLedger,
  sqlLedgerStatements,
  yiqi,
  chanjet,
  kdzwy,
  yunzhangfang,
  chinatax,
] as SiteProfile[];
