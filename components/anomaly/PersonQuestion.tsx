import { useState } from 'preact/hooks';
import type { StatementView } from '../../messages';
import type { Missing } from '../../rules/reading';
import type { PersonRole } from '../../storage/records';
import { Button } from '../controls/controls';
import { money } from '../format';
import { t } from '../i18n';
import { SourceChip } from '../marks/SourceChip';
import { useAsk } from '../panel';

const answers: PersonRole[] = ['shareholder', 'family', 'employee', 'outsider'];

interface PersonQuestionProps {
  missing: Extract<Missing, { why: 'person' }>;
  clientId: string;
  statements: StatementView[];
}

/** Who a name in the accounts is: one click, kept in the archive. */
export function PersonQuestion({ missing, clientId, statements }: PersonQuestionProps) {
  const ask = useAsk();
  const [sent, setSent] = useState(false);
  const { name } = missing;
  async function answer(role: PersonRole) {
    setSent(true);
    const done = await ask('client.person', { clientId, person: { name, role, note: '' } });
    if (!done) setSent(false);
  }
  const question = t('person_question', { name });
  return (
    <div class="question" role="group" aria-label={question}>
      <div class="question-head">
        <b>{question}</b>
        <span class="num">{money(missing.amount)}</span>
      </div>
      <div class="src">
        <SourceChip source={missing.source} statements={statements} />
      </div>
      <div class="answers">
        {answers.map((role) => (
          <Button small key={role} disabled={sent} onClick={() => void answer(role)}>
            {t(`person_${role as 'shareholder' | 'family' | 'employee' | 'outsider'}`)}
          </Button>
        ))}
      </div>
      <p class="meta">{t('person_kept')}</p>
    </div>
  );
}
