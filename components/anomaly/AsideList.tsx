import { Fold, LinkButton } from '../controls/controls';
import { shortDay } from '../format';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { SeverityMark } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import type { Suppression } from '../../storage/records';
import { say } from '../words';

/** What was put aside: the reason, until when, and the way back. */
export function AsideList({ view }: Pick<ViewProps, 'view'>) {
  const ask = useAsk();
  const { now } = usePanel();
  const aside = view.aside ?? [];
  if (aside.length === 0) return null;
  return (
    <Fold title={t('aside_count', { count: aside.length })}>
      {() => (
        <ul class="aside-list">
          {aside.map(({ verdict, by }) => (
            <li key={verdict.rule}>
              <span class="aside-head">
                <SeverityMark severity={verdict.severity} />
                <span class="one-line">{say(verdict.title)}</span>
                <LinkButton onClick={() => void ask('suppression.delete', { id: by.id })}>
                  {t('aside_restore')}
                </LinkButton>
              </span>
              <span class="meta">{`${by.reason} · ${untilWords(by, now())} · ${by.updatedBy}`}</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function untilWords({ until, period }: Suppression, now: number): string {
  if (until !== null) return t('aside_to_day', { day: shortDay(until, now) });
  return t(period === null ? 'aside_for_ever' : 'aside_for_period');
}
