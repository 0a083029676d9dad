interface Radios<V extends string> {
  /** For the element around the choices. */
  group: { role: 'radiogroup'; onKeyDown: (event: KeyboardEvent) => void };
  /** For the button of a choice. */
  radio: (value: V) => { role: 'radio'; 'aria-checked': boolean; tabIndex: number; onClick: () => void };
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One of several buttons is chosen: Tab leads to it, and arrow keys move the choice, round and round, with the focus.
 * @param values in the order in which they are drawn
 */
export function radiosOf<V extends string>(
  values: readonly V[],
  value: V | null,
  onChange: (value: V) => void,
): Radios<V> {
  const chosen = Math.max(
    0,
    values.findIndex((one) => one === value),
  );
  function move(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = (chosen + step + values.length) % values.length;
    const target = values[next];
    if (target === undefined || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    onChange(target);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  }
  return {
    group: { role: 'radiogroup', onKeyDown: move },
    radio: (one) => ({
      role: 'radio',
      'aria-checked': one === value,
      tabIndex: values.indexOf(one) === chosen ? 0 : -1,
      onClick: () => onChange(one),
    }),
  };
}
