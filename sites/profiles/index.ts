import type { SiteProfile } from '../../rules/profile';
import demoBooks from './demo-books.json';
import sqlLedger from './sql-ledger.json';
import tryton from './tryton.json';

/** The built-in profiles. Their tests hold them to the schema; nothing is checked at run time. */
export const profiles: SiteProfile[] = [demoBooks, tryton, sqlLedger] as SiteProfile[];
