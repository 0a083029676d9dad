import type { ImportReport } from '../../../messages';
import { Button, Notice, Section } from '../../controls/controls';
import { t } from '../../i18n';
import { sizeOf } from './download';
import { FileDrop } from './FileDrop';
import { ImportErrors } from './ImportErrors';
import { ImportPlan } from './ImportPlan';
import { totalsOf } from './importWords';
import { Progress } from './Progress';
import { useImport } from './useImport';

/** Choose, see what would happen, and only then write. */
export function ImportPart({ reload }: { reload: () => Promise<void> }) {
  const { step, choose, write, stop, again } = useImport(reload);
  return (
    <Section title={t('wb_import')} remark={t('wb_import_remark')}>
      {step.at === 'choose' && (
        <>
          <p role="status">{step.stopped ? t('wb_import_stopped') : ''}</p>
          <FileDrop onFile={(file) => void choose(file)} />
        </>
      )}
      {step.at === 'reading' && (
        <Progress
          what={t(step.share === null ? 'wb_import_checking' : 'wb_import_reading')}
          share={step.share}
          onStop={stop}
        />
      )}
      {step.at === 'unreadable' && (
        <>
          <Notice icon="table-broken" tone="stop">
            <p>
              <b>{t(`wb_import_${step.why}`, { name: step.name })}</b>
            </p>
            <p>{t(`wb_import_${step.why}_cure`)}</p>
          </Notice>
          <FileDrop onFile={(file) => void choose(file)} />
        </>
      )}
      {(step.at === 'checked' || step.at === 'writing') && (
        <>
          <Checked file={step.chosen.file} report={step.report} />
          <div class="wb-actions">
            {step.report.errors.length === 0 && changes(step.report) > 0 && (
              <Button
                main
                disabled={step.at === 'writing'}
                onClick={() => void write(step.chosen, step.report)}
              >
                {t('wb_import_do')}
              </Button>
            )}
            <Button disabled={step.at === 'writing'} onClick={again}>
              {t('wb_import_other_file')}
            </Button>
          </div>
          {step.at === 'writing' && (
            <Progress what={t('wb_import_writing')} share={step.share} onStop={stop} />
          )}
        </>
      )}
      {step.at === 'done' && (
        <>
          <Notice icon="check" tone="ok">
            <p>
              <b>
                {t('wb_imported', {
                  added: totalsOf(step.report).added,
                  updated: totalsOf(step.report).updated,
                })}
              </b>
            </p>
            <p>
              {t('wb_imported_kept', { same: totalsOf(step.report).same, kept: totalsOf(step.report).kept })}
            </p>
          </Notice>
          <ImportPlan report={step.report} done />
          <div class="wb-actions">
            <Button onClick={again}>{t('wb_import_other_file')}</Button>
          </div>
        </>
      )}
    </Section>
  );
}

function changes(report: ImportReport): number {
  const { added, updated } = totalsOf(report);
  return added + updated;
}

function Checked({ file, report }: { file: File; report: ImportReport }) {
  const refused = report.errors.length > 0;
  return (
    <>
      <p class="wb-file">
        <b>{file.name}</b> <span class="meta">{sizeOf(file.size)}</span>
      </p>
      {refused ? (
        <ImportErrors report={report} />
      ) : (
        <>
          {changes(report) === 0 && (
            <Notice icon="check">
              <p>
                <b>{t('wb_import_nothing_new')}</b>
              </p>
              <p>{t('wb_import_nothing_cure')}</p>
            </Notice>
          )}
          <ImportPlan report={report} />
        </>
      )}
    </>
  );
}
