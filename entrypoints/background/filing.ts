import { filesMonthly, filingDeadline, type FilingDeadline } from '../../rules/deadline';
import { packsFor } from '../../rules/packs/choose';
import type { Facts } from '../../rules/reading';
import { packsInUse } from './packs';

/** The last day to file the returns of the period these figures are of; null when it is not known or over. */
export async function filingOf(facts: Facts, period: string, today: string): Promise<FilingDeadline | null> {
  const found = filingDeadline(packsFor(await packsInUse(), facts), period, filesMonthly(facts));
  return found && found.day >= today ? found : null;
}
