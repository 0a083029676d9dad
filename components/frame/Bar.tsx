import type { ComponentChildren } from 'preact';

/** One fact about state, then at most two buttons, one of them filled. */
export function Bar({ state, children }: { state: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="bar">
      <span class="state" aria-live="polite">
        {state}
      </span>
      {children}
    </div>
  );
}
