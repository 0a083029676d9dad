import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n';

interface NumberFieldProps {
  name: string;
  value: number | null;
  unit: string;
  /** Digits allowed behind the point. */
  decimals: 0 | 2;
  onChange: (value: number | null) => void;
}

/** The number written, `null` for nothing, `undefined` for what is no number. Thousands separators may stand. */
export function parseAmount(text: string, decimals: 0 | 2): number | null | undefined {
  const clean = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (clean === '') return null;
  return (decimals === 0 ? /^\d{1,12}$/ : /^\d{1,12}(\.\d{1,2})?$/).test(clean) ? Number(clean) : undefined;
}

/** An amount of the archive. Nothing written is unknown, never zero; what is no number is not kept. */
export function NumberField({ name, value, unit, decimals, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const hint = useId();
  const bad = typed !== null && parseAmount(typed, decimals) === undefined;
  return (
    <span class="wb-number">
      <input
        class="field"
        type="text"
        inputMode="decimal"
        aria-label={name}
        aria-invalid={bad ? 'true' : undefined}
        aria-describedby={hint}
        autocomplete="off"
        placeholder={t('wb_unknown')}
        value={typed ?? (value === null ? '' : value.toLocaleString('en-US'))}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const read = parseAmount(text, decimals);
          if (read !== undefined) onChange(read);
        }}
        onBlur={() => !bad && setTyped(null)}
      />
      <span id={hint} class={bad ? 'meta late' : 'meta'}>
        {bad ? t('wb_number_bad') : unit}
      </span>
    </span>
  );
}
