import { useState } from 'preact/hooks';
import { enterable } from '../../rules/entered';
import { facts } from '../../rules/facts';
import type { Missing } from '../../rules/reading';
import { Button, LinkButton } from '../controls/controls';
import { TextField } from '../controls/fields';
import { t } from '../i18n';
import { useAsk } from '../panel';
import { say } from '../words';
import { parseEntry } from './parseEntry';

interface EnterFigureProps {
  missing: Missing;
  clientId: string;
  period: string | null;
}

/** Lets a figure be entered that no page shows; nothing for one that has to be read. */
export function EnterFigure({ missing, clientId, period }: EnterFigureProps) {
  const ask = useAsk();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [remark, setRemark] = useState('');
  const fact = enterable(missing);
  const definition = fact === null ? undefined : facts.get(fact);
  if (!definition || period === null) return null;
  const label = say(definition.label);
  async function keep(value: number | boolean) {
    if (!definition || period === null) return;
    const entry = { clientId, period, fact: definition.name, value, remark: remark.trim() };
    if (await ask('entry.set', { value: entry })) setOpen(false);
  }
  if (!open)
    return (
      <LinkButton onClick={() => setOpen(true)}>
        {t('enter_do')}
        <span class="aloud">{label}</span>
      </LinkButton>
    );
  const value = parseEntry(typed, definition.unit);
  const invalid = typed.trim() !== '' && value === null;
  return (
    <div class="enter" role="group" aria-label={label}>
      <b>{label}</b>
      {definition.unit === 'boolean' ? (
        <div class="answers">
          <Button small onClick={() => void keep(true)}>
            {t('yes')}
          </Button>
          <Button small onClick={() => void keep(false)}>
            {t('no')}
          </Button>
        </div>
      ) : (
        <>
          <span class="enter-value">
            <TextField name={label} value={typed} onInput={setTyped} placeholder={t('enter_value')} />
            <span class="meta">{definition.unit === 'rate' ? '%' : t(`unit_${definition.unit}`)}</span>
          </span>
          {invalid && <span class="meta late">{t('enter_invalid')}</span>}
        </>
      )}
      <TextField
        name={t('enter_remark')}
        value={remark}
        onInput={setRemark}
        placeholder={t('enter_remark')}
      />
      <div class="answers">
        {definition.unit !== 'boolean' && (
          <Button small disabled={value === null} onClick={() => value !== null && void keep(value)}>
            {t('enter_keep')}
          </Button>
        )}
        <Button small onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
