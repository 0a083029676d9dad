import type { FiveSource } from '../../rules/verdict';
import type { Case } from '../../storage/records';

/** In the order in which they are asked. */
export const sources: readonly FiveSource[] = ['vouchers', 'records', 'history', 'departments', 'experts'];

/** Copying waits for these, or for a written reason. */
export const must: readonly FiveSource[] = ['vouchers', 'records', 'history'];

/**
 * What ticking or unticking a check makes of the case. `day` is the day of the tick.
 * The case is checked once all the first three are; it never falls back by itself.
 */
export function tick(
  found: Pick<Case, 'stage' | 'checks'> | null,
  check: FiveSource,
  checked: boolean,
  day: string,
): Pick<Case, 'checks'> & Partial<Pick<Case, 'stage'>> {
  const { [check]: _, ...others } = found?.checks ?? {};
  const checks: Case['checks'] = checked ? { ...others, [check]: day } : others;
  const complete = must.every((one) => checks[one]);
  const stage = found?.stage ?? 'found';
  return complete && stage === 'found' ? { checks, stage: 'checked' } : { checks };
}
