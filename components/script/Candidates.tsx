import type { RankedScript } from '../../messages';
import { radiosOf } from '../controls/radios';
import { t } from '../i18n';
import { scriptReasonWords } from '../../words/reasons';
import { say } from '../words';
import type { Draft } from './useDraft';

/** More reasons would fill a second line. */
const REASONS = 2;

/** Ranked scripts, each with why it fits and how it has fared. Arrow keys choose. */
export function Candidates({ draft }: { draft: Draft }) {
  const { candidates, chosen, choose } = draft;
  const radios = radiosOf(
    (candidates ?? []).map(({ id }) => id),
    chosen?.id ?? null,
    choose,
  );
  if (!candidates) return null;
  if (candidates.length === 0) return <p class="soft">{t('candidates_none')}</p>;
  return (
    <ol class="candidates" aria-label={t('candidates_label')} {...radios.group}>
      {candidates.map((one, index) => (
        <li key={one.id} role="presentation">
          <button type="button" class="candidate" {...radios.radio(one.id)}>
            <span class="rank">{index + 1}</span>
            <span>{say(one.title)}</span>
            <span class="meta num">{faredWords(one.use)}</span>
            {one.lacks.length > 0 && (
              <span class="meta why soon">
                {t('script_lacks', { labels: one.lacks.map(say).join(t('comma_list')) })}
              </span>
            )}
            {one.reasons.length > 0 && (
              <span class="meta why">
                {t('fits_because', {
                  reasons: one.reasons
                    .slice(0, REASONS)
                    .map((reason) => scriptReasonWords(reason, t))
                    .join(t('comma_list')),
                })}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** 用过 14 次，谈成 11 */
function faredWords({ used, agreed }: RankedScript['use']): string {
  return used === 0 ? t('used_never') : t('used', { used, agreed });
}
