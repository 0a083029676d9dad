import { period } from '../format';
import { t } from '../i18n';

/** Periods named one by one. */
const NAMED = 4;

/** 以前有过：2026 年 8 月、2026 年 9 月 */
export function beforeWords(periods: readonly string[]): string {
  return t('again_before', { periods: periods.slice(-NAMED).map(period).join(t('wb_pack_comma')) });
}

/** 又发生：第 3 期; null for the first time. */
export function againWords(periods: readonly string[]): string | null {
  return periods.length === 0 ? null : t('again', { count: periods.length + 1 });
}

/** What the note of an anomaly begins with when it was there before; empty for the first time. */
export function noteAgain(periods: readonly string[]): string {
  if (periods.length === 0) return '';
  return t('note_again', { periods: periods.slice(-NAMED).map(period).join(t('wb_pack_comma')) });
}
