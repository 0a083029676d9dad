import { dayOf, daysBetween, shortDay } from '../format';
import { t } from '../i18n';

/** `申报截止 11-16，还有 5 天`; once it is over, `申报 11-16 截止，已过 14 天`. */
export function filingWords(day: string, now: number): string {
  const days = daysBetween(dayOf(now), day);
  const shown = shortDay(day, now);
  if (days < 0) return t('due_filing_over', { day: shown, days: -days });
  return days > 0 ? t('due_filing', { day: shown, days }) : t('due_filing_today');
}
