import type { ImportReport } from '../../../messages';
import { Notice } from '../../controls/controls';
import { t } from '../../i18n';
import { importErrorWords, placeWords } from './importWords';

/** Every place where the file is not as it should be, with what to do; nothing of it was taken. */
export function ImportErrors({ report }: { report: ImportReport }) {
  return (
    <>
      <Notice icon="table-broken" tone="stop">
        <p>
          <b>{t('wb_import_refused', { count: report.errors.length })}</b>
        </p>
        <p>{t('wb_import_refused_left')}</p>
      </Notice>
      <ol class="wb-errors">
        {report.errors.map((error, index) => {
          const place = placeWords(error.path);
          return (
            <li key={index}>
              {place && <b>{place}</b>}
              <span>{importErrorWords(error)}</span>
              {place && <code class="meta">{error.path}</code>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
