import type { RefObject } from 'preact';
import { Icon } from '../marks/Icon';

interface SearchProps {
  name: string;
  value: string;
  onInput: (value: string) => void;
  /** ↓ in the field goes on into the list. */
  onDown: () => void;
  field: RefObject<HTMLInputElement | null>;
}

export function Search({ name, value, onInput, onDown, field }: SearchProps) {
  return (
    <span class="search wb-search" role="search">
      <Icon name="search" />
      <input
        class="field"
        type="search"
        aria-label={name}
        placeholder={name}
        autocomplete="off"
        spellcheck={false}
        value={value}
        ref={field}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.isComposing) return;
          event.preventDefault();
          onDown();
        }}
      />
    </span>
  );
}
