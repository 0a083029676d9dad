import type { ImportReport } from '../../../messages';
import { hasMessage, t } from '../../i18n';

type ImportError = ImportReport['errors'][number];

/** What is wrong and what to do about it. A code without a message is named as it is. */
export function importErrorWords({ code, detail }: ImportError): string {
  const key = `wb_${code.replaceAll('-', '_')}`;
  if (!hasMessage(key)) return t('wb_import_other', { code });
  return t(key, { ...detail, ...(detail['table'] ? { table: tableWords(detail['table']) } : {}) });
}

/** A table of the file in the user's words. */
export function tableWords(table: string): string {
  const key = `wb_table_${table}`;
  return hasMessage(key) ? t(key) : table;
}

/** `$.notes[41].body` as 记录第 42 条，body; null for the file as a whole. */
export function placeWords(path: string): string | null {
  const row = /^\$\.([A-Za-z]+)\[(\d+)\](.*)$/.exec(path);
  if (row) {
    const [, table = '', index = '', rest = ''] = row;
    const place = { table: tableWords(table), number: Number(index) + 1 };
    return rest === ''
      ? t('wb_place_row', place)
      : t('wb_place_field', { ...place, field: rest.replace(/^\./, '') });
  }
  return path === '$' || path === '' ? null : path.replace(/^\$\.?/, '');
}

export interface Totals {
  added: number;
  updated: number;
  same: number;
  kept: number;
}

export function totalsOf(report: ImportReport): Totals {
  const sums: Totals = { added: 0, updated: 0, same: 0, kept: 0 };
  for (const table of Object.values(report.tables))
    for (const key of Object.keys(sums) as (keyof Totals)[]) sums[key] += table[key];
  return sums;
}
