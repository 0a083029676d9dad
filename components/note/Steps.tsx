import { caseStages } from '../../rules/caseStages';
import type { CaseStage } from '../../rules/verdict';
import { t } from '../i18n';

/** How far the anomaly has come; a click says that it is there. */
export function Steps({ stage, onChange }: { stage: CaseStage; onChange: (stage: CaseStage) => void }) {
  const at = caseStages.indexOf(stage);
  return (
    <ol class="steps" aria-label={t('steps_label')}>
      {caseStages.map((one, index) => (
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
