import { TextField } from '../../controls/fields';
import { t } from '../../i18n';
import type { Me } from '../../start/me';
import { Line } from '../parts';

/** Name and firm; they sign the notes. */
export function MeFields({ me, onInput }: { me: Me; onInput: (me: Me) => void }) {
  return (
    <>
      <Line label={t('my_name')}>
        <TextField
          name={t('my_name')}
          placeholder={t('my_name_hint')}
          value={me.name}
          onInput={(name) => onInput({ ...me, name })}
        />
      </Line>
      <Line label={t('my_firm')}>
        <TextField
          name={t('my_firm')}
          placeholder={t('my_firm_hint')}
          value={me.firm}
          onInput={(firm) => onInput({ ...me, firm })}
        />
      </Line>
    </>
  );
}
