import { t } from '../../i18n';
import type { SheetRead } from './tables';

const AMOUNT = /^[-¥(]?[\d,]*\.?\d+\)?%?$/;

/** The first rows as they were read, headings of groups before those of their columns. */
export function Preview({ shown }: { shown: NonNullable<SheetRead['shown']> }) {
  const { headers, rows, total } = shown;
  // A column of codes has the rows' names behind it; figures stand behind those.
  const figures = headers.map(
    (_, column) => column > 0 && rows.every((row) => !row[column] || AMOUNT.test(row[column])),
  );
  return (
    <div class="wb-preview" tabIndex={0} role="region" aria-label={t('wb_table_preview')}>
      <table class="wb-table">
        <caption class="aloud">{t('wb_table_preview')}</caption>
        <thead>
          <tr>
            {headers.map((heading, n) => (
              <th key={n} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n}>
              {headers.map((_, column) => (
                <td key={column} class={figures[column] ? 'right num' : ''}>
                  {row[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {total > rows.length && <p class="meta">{t('wb_table_more', { count: total - rows.length })}</p>}
    </div>
  );
}
