import { t } from '../i18n';
import { tabs } from './place';
import type { Tab } from './place';

interface TabsProps {
  tab: Tab;
  counts: Partial<Record<Tab, number>>;
  onChange: (tab: Tab) => void;
}

export function Tabs({ tab, counts, onChange }: TabsProps) {
  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={t('extension_short_name')} onKeyDown={move}>
      {tabs.map((one) => (
        <button
          type="button"
          role="tab"
          class="tab"
          key={one}
          id={`tab-${one}`}
          aria-selected={one === tab}
          aria-controls="panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onChange(one)}
        >
          {t(`tab_${one}`)}
          {counts[one] ? <span class="count"> {counts[one]}</span> : null}
        </button>
      ))}
    </div>
  );
}
