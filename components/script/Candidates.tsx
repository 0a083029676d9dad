import { t } from '../i18n';
import { say } from '../words';
import type { Draft } from './useDraft';

/** More reasons would fill a second line. */
const REASONS = 2;

/** Ranked scripts with the reason for each. */
export function Candidates({ draft }: { draft: Draft }) {
  if (!draft.candidates) return null;
  if (draft.candidates.length === 0) return <p class="soft">{t('candidates_none')}</p>;
  return (
    <ol class="candidates" role="radiogroup" aria-label={t('candidates_label')}>
      {draft.candidates.map((one, index) => (
        <li key={one.id} role="presentation">
          <button
            type="button"
            role="radio"
            class="candidate"
            aria-checked={one.id === draft.chosen?.id}
            onClick={() => draft.choose(one.id)}
          >
            <span class="rank">{index + 1}</span>
            <span>{say(one.title)}</span>
            {one.reasons.length > 0 && (
              <span class="meta">
                {t('fits_because', { reasons: one.reasons.slice(0, REASONS).map(say).join(t('comma_list')) })}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
