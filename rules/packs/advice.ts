/** What would better a pack that can be used as it is: words clients do not know, rules without a kind of case, facts nobody knows. */
import type { Pack } from '../pack';
import type { PackProblem } from './problem';
import { casesWanting, strangeFacts } from './review-cases';
import { wordsWanting } from './review-words';

/**
 * Advice on a pack; nothing in it stands in the way of its use.
 * @param others packs it stands on, whose glossaries count as well
 */
export const adviceOn = (pack: Pack, others: readonly Pack[] = []): PackProblem[] => [
  ...wordsWanting(pack, others),
  ...casesWanting(pack),
  ...strangeFacts(pack),
];
