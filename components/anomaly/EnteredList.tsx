import { facts } from '../../rules/facts';
import type { Entry } from '../../storage/records';
import { Fold, IconButton } from '../controls/controls';
import { amount, dayOf, shortDay } from '../format';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { useAsk, usePanel } from '../panel';
import { say } from '../words';

/** Figures entered by hand for this period: by whom, from where, and whether the page says otherwise. */
export function EnteredList({ view }: Pick<ViewProps, 'view'>) {
  const ask = useAsk();
  const { now } = usePanel();
  const entries = view.entries ?? [];
  if (entries.length === 0) return null;
  const contradictions = new Map((view.contradictions ?? []).map((one) => [one.fact, one]));
  return (
    <Fold title={t('entered_title', { count: entries.length })} unfolded={contradictions.size > 0}>
      {() => (
        <ul class="aside-list">
          {entries.map((entry) => {
            const differs = contradictions.get(entry.fact);
            return (
              <li key={entry.id}>
                <span class="aside-head">
                  <span class="one-line">{labelOf(entry)}</span>
                  <span class="num">{shown(entry, entry.value)}</span>
                  <IconButton
                    icon="bin"
                    name={t('entered_remove', { name: labelOf(entry) })}
                    onClick={() => void ask('entry.delete', { id: entry.id })}
                  />
                </span>
                <span class="meta">
                  {[
                    t('entered_chip', {
                      day: shortDay(dayOf(Date.parse(entry.updatedAt)), now()),
                      name: entry.updatedBy,
                    }),
                    entry.remark,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {differs && (
                  <span class="late">
                    {t('entered_differs', {
                      read: shown(entry, differs.read),
                      entered: shown(entry, differs.entered),
                    })}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Fold>
  );
}

function labelOf({ fact }: Entry): string {
  const definition = facts.get(fact);
  return definition ? say(definition.label) : fact;
}

function shown({ fact }: Entry, value: number | boolean | string): string {
  return amount(value, facts.get(fact)?.unit ?? 'count');
}
