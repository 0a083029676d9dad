import type { ComponentChildren, Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t, tParts } from '../i18n';
import type { MessageKey } from '../i18n';
import { Icon } from '../marks/Icon';
import type { IconName } from '../marks/Icon';
import { radiosOf } from './radios';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  main?: boolean;
  small?: boolean;
  disabled?: boolean;
  icon?: IconName;
  /** Name where the words alone do not say what it is about. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({ children, onClick, main, small, disabled, icon, label, buttonRef }: ButtonProps) {
  const kind = `btn${main ? ' btn-main' : ''}${small ? ' btn-small' : ''}`;
  return (
    <button
      type="button"
      class={kind}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
      ref={buttonRef}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function LinkButton({
  children,
  onClick,
  icon,
}: {
  children: ComponentChildren;
  onClick: () => void;
  icon?: IconName;
}) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {icon && <Icon name={icon} small />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  name: string;
  onClick: () => void;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, name, onClick, pressed, expanded, disabled, buttonRef }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-btn"
      title={name}
      aria-label={name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
      ref={buttonRef}
    >
      <Icon name={icon} />
    </button>
  );
}

interface SegmentedProps<V extends string> {
  name: string;
  value: V | null;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** One of a few, all of them to be seen. Arrow keys move the choice. */
export function Segmented<V extends string>({ name, value, options, onChange }: SegmentedProps<V>) {
  const radios = radiosOf(
    options.map((option) => option.value),
    value,
    onChange,
  );
  return (
    <div class="seg" aria-label={name} {...radios.group}>
      {options.map((option) => (
        <button type="button" key={option.value} {...radios.radio(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}

interface PickProps<V extends string> {
  name: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** One of many. */
export function Pick<V extends string>({ name, value, options, onChange }: PickProps<V>) {
  return (
    <span class="pick">
      <select
        aria-label={name}
        value={value}
        onChange={(event) => {
          const option = options.find((one) => one.value === event.currentTarget.value);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  );
}

interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface SectionProps {
  title: string;
  remark?: ComponentChildren;
  mark?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of a view: small heading, remark at the right, hairline above. */
export function Section({ title, remark, mark, children }: SectionProps) {
  const id = useId();
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec-head">
        <h2 id={id}>{title}</h2>
        {mark}
        {remark && <span class="end">{remark}</span>}
      </div>
      {children}
    </section>
  );
}

interface FoldProps {
  title: string;
  remark?: ComponentChildren;
  /** Open from the start: something in it waits for an answer. */
  unfolded?: boolean;
  children: () => ComponentChildren;
}

/** Closed until asked for; what it holds is drawn only then. */
export function Fold({ title, remark, unfolded = false, children }: FoldProps) {
  // Until somebody folds or unfolds it by hand it follows what is in it.
  const [chosen, setOpen] = useState<boolean | null>(null);
  const open = chosen ?? unfolded;
  const id = useId();
  return (
    <div class="fold">
      <button
        type="button"
        class="fold-head"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'down' : 'right'} small />
        <span>{title}</span>
        {remark && <span class="end one-line">{remark}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </div>
  );
}

interface NoticeProps {
  icon: IconName;
  tone?: 'plain' | 'stop' | 'ok';
  children: ComponentChildren;
}

/** What happened, what is left unused, what to do. */
export function Notice({ icon, tone = 'plain', children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'stop' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

/** A message with something drawn in the place of its values. */
export function Rich({ id, values }: { id: MessageKey; values: Record<string, ComponentChildren> }) {
  return <>{tParts(id, values)}</>;
}

/** Words as the client said them. */
export function Quoted({ text }: { text: string }) {
  return <>{t('quoted', { text })}</>;
}
