import type { CaseStage } from '../../rules/verdict';
import { t } from '../i18n';

export const stages: readonly CaseStage[] = [
  'found',
  'checked',
  'prepared',
  'explained',
  'agreed',
  'solved',
  'confirmed',
];

/** How far the anomaly has come; a click says that it is there. */
export function Steps({ stage, onChange }: { stage: CaseStage; onChange: (stage: CaseStage) => void }) {
  const at = stages.indexOf(stage);
  return (
    <ol class="steps" aria-label={t('steps_label')}>
      {stages.map((one, index) => (
        <li key={one} class={index < at ? 'done' : index === at ? 'now' : ''}>
          <button
            type="button"
            aria-current={index === at ? 'step' : undefined}
            onClick={() => onChange(one)}
          >
            {t(`stage_${one}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}
