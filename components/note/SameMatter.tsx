import { LinkButton, Section } from '../controls/controls';
import { dayOf, period, shortDay } from '../format';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { usePanel } from '../panel';
import { openNote } from './openNote';

/** Earlier talks about the same anomaly. */
export function SameMatter({ view, go, rule, except }: ViewProps & { rule: string; except: string | null }) {
  const { now } = usePanel();
  const others = view.notes.filter((note) => note.rule === rule && note.id !== except && !note.draft);
  if (others.length === 0) return null;
  return (
    <Section title={t('same_matter')}>
      <ul class="plain">
        {others.map((note) => (
          <li key={note.id}>
            {t('same_matter_line', {
              day: shortDay(dayOf(Date.parse(note.at)), now()),
              period: note.period ? period(note.period) : t('no_period'),
            })}{' '}
            <LinkButton onClick={() => go({ note: openNote(note, view) })}>{t('see_that')}</LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
