import type { CommitmentDraft } from '../../messages';
import { IconButton, LinkButton, Pick } from '../controls/controls';
import { DayField, TextArea } from '../controls/fields';
import { t } from '../i18n';

interface PromisesProps {
  promises: CommitmentDraft[];
  onChange: (promises: CommitmentDraft[]) => void;
}

/** Who promised what until when. Without a day it starts with what the text says. */
export function Promises({ promises, onChange }: PromisesProps) {
  const set = (index: number, change: Partial<CommitmentDraft>) =>
    onChange(promises.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <>
      <ul class="promises">
        {promises.map((one, index) => (
          <li key={one.id ?? index}>
            <Pick
              name={t('promise_side')}
              value={one.side}
              options={[
                { value: 'ours', label: t('side_ours') },
                { value: 'theirs', label: t('side_theirs') },
              ]}
              onChange={(side) => set(index, { side })}
            />
            <TextArea
              name={t('promise_text')}
              value={one.text}
              placeholder={t('promise_hint')}
              onInput={(text) => set(index, { text })}
            />
            <DayField
              name={t('promise_due')}
              value={one.due}
              placeholder={t('promise_no_day')}
              onChange={(day) => set(index, { due: day })}
            />
            <IconButton
              icon="cross"
              name={t('promise_remove')}
              onClick={() => onChange(promises.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <LinkButton icon="plus" onClick={() => onChange([...promises, { side: 'ours', text: '', due: null }])}>
        {t('promise_add')}
      </LinkButton>
    </>
  );
}
