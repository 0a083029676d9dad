import type { ComponentChildren } from 'preact';
import type { Tab } from './place';

/** The scrolling region of a tab. */
export function TabPanel({ tab, children }: { tab: Tab; children: ComponentChildren }) {
  return (
    <div class="body" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
      {children}
    </div>
  );
}
