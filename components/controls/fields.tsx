import { useEffect, useId, useState } from 'preact/hooks';
import { parseDay, parseMoment, showMoment } from '../dayInput';
import { addDays, dayOf, longDay } from '../format';
import { t } from '../i18n';
import { usePanel } from '../panel';

interface TextFieldProps {
  name: string;
  value: string;
  onInput: (value: string) => void;
  placeholder?: string;
  required?: boolean;
  autoFocus?: boolean;
}

export function TextField({ name, value, onInput, placeholder, required }: TextFieldProps) {
  return (
    <input
      class="field"
      type="text"
      aria-label={name}
      autocomplete="off"
      spellcheck={false}
      value={value}
      placeholder={placeholder}
      required={required}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

export function TextArea({ name, value, onInput, placeholder }: TextFieldProps) {
  return (
    <textarea
      class="area"
      rows={1}
      aria-label={name}
      spellcheck={false}
      value={value}
      placeholder={placeholder}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

interface DayFieldProps {
  name: string;
  value: string | null;
  onChange: (day: string | null) => void;
  placeholder?: string;
  past?: boolean;
  required?: boolean;
  /** A day from which on a day without its year is meant; today where nothing is said. */
  near?: string;
}

/** A day by hand, shown with its weekday; ↑ and ↓ move it by one. Empty is `null`. */
export function DayField({
  name,
  value,
  onChange,
  placeholder,
  past = false,
  required = false,
  near,
}: DayFieldProps) {
  const panel = usePanel();
  const now = () => (near === undefined ? panel.now() : Date.parse(`${near}T00:00:00`));
  const [typed, setTyped] = useState<string | null>(null);
  const hint = useId();
  const shown = value ? longDay(value, now()) : '';
  const invalid = typed !== null && typed.trim() !== '' && parseDay(typed, now(), past) === null;

  function leave() {
    if (typed === null) return;
    if (typed.trim() === '') onChange(null);
    else if (!invalid) onChange(parseDay(typed, now(), past));
    if (!invalid) setTyped(null);
  }
  function move(event: KeyboardEvent) {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === 'Enter') leave();
    if (!step) return;
    event.preventDefault();
    setTyped(null);
    onChange(addDays(value ?? dayOf(now()), step));
  }
  return (
    <span class="day">
      <input
        class="field"
        type="text"
        aria-label={name}
        aria-invalid={invalid || (required && !value && typed === null) ? 'true' : undefined}
        aria-required={required}
        aria-describedby={hint}
        autocomplete="off"
        value={typed ?? shown}
        placeholder={placeholder}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={move}
      />
      <span id={hint} class={invalid ? 'meta late' : 'aloud'}>
        {t(invalid ? 'day_invalid' : 'day_hint')}
      </span>
    </span>
  );
}

/** Day and time of a talk. */
export function MomentField({
  name,
  value,
  onChange,
}: {
  name: string;
  value: string;
  onChange: (iso: string) => void;
}) {
  const { now } = usePanel();
  const [typed, setTyped] = useState(showMoment(value, now()));
  useEffect(() => setTyped(showMoment(value, now())), [value]);
  const read = parseMoment(typed, now());
  return (
    <input
      class="field"
      type="text"
      aria-label={name}
      aria-invalid={read ? undefined : 'true'}
      autocomplete="off"
      value={typed}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => read && onChange(read)}
    />
  );
}
