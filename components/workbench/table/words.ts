import type { TableLock } from '../../../messages';
import { period } from '../../format';
import { hasMessage, t } from '../../i18n';
import { plainName } from '../../Name';

/** Why a file cannot be read, and what to do. */
export function fileProblemWords({ code, detail }: { code: string; detail: Record<string, string> }): string {
  const key = code.replace(/-/g, '_');
  return hasMessage(key) ? t(key, detail) : t('code_unknown', { code });
}

/** What keeps a table from being filed, and what to do about it. */
export function lockWords(lock: TableLock): { fact: string; cure: string | null } {
  switch (lock.why) {
    case 'other-client':
      return { fact: t('wb_table_other_client', names(lock)), cure: t('wb_table_other_client_cure') };
    case 'whose':
      return {
        fact:
          lock.shown === null ? t('wb_table_unnamed') : t('wb_table_like', { shown: plainName(lock.shown) }),
        cure: null,
      };
    case 'period':
      return { fact: t('wb_table_no_period'), cure: null };
    case 'no-books':
      return { fact: t('wb_table_no_books'), cure: t('wb_table_no_books_cure') };
    case 'partial':
      return { fact: t('wb_table_partial'), cure: t('wb_table_partial_cure') };
    case 'same-figures':
      return {
        fact:
          lock.client === null
            ? t('wb_table_same_period', { period: period(lock.period) })
            : t('wb_table_same_client', { period: period(lock.period), client: plainName(lock.client) }),
        cure: null,
      };
  }
}

const names = ({ shown, client }: { shown: string; client: string }) => ({
  shown: plainName(shown),
  client: plainName(client),
});
