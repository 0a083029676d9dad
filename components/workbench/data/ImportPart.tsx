import { useRef, useState } from 'preact/hooks';
import type { ImportReport } from '../../../messages';
import { Button, Notice, Section } from '../../controls/controls';
import { t } from '../../i18n';
import { useAsk } from '../../panel';
import { Waiting } from '../parts';
import { sizeOf } from './download';
import { FileDrop } from './FileDrop';
import { ImportErrors } from './ImportErrors';
import { ImportPlan } from './ImportPlan';
import { totalsOf } from './importWords';

interface Chosen {
  name: string;
  size: string;
  text: string;
}

type Step =
  | { at: 'choose' }
  | { at: 'reading' }
  | { at: 'checked'; file: Chosen; report: ImportReport }
  | { at: 'writing'; file: Chosen; report: ImportReport }
  | { at: 'done'; file: Chosen; report: ImportReport }
  | { at: 'unreadable'; name: string };

/** Choose, see what would happen, and only then write. */
export function ImportPart({ reload }: { reload: () => Promise<void> }) {
  const ask = useAsk();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const turn = useRef(0);

  async function choose(file: File) {
    const mine = ++turn.current;
    setStep({ at: 'reading' });
    const text = await file.text().catch(() => null);
    if (mine !== turn.current) return;
    if (text === null) {
      setStep({ at: 'unreadable', name: file.name });
      return;
    }
    const answer = await ask('transfer.check', { text });
    if (mine !== turn.current) return;
    setStep(
      answer
        ? { at: 'checked', file: { name: file.name, size: sizeOf(file.size), text }, report: answer.value }
        : { at: 'choose' },
    );
  }
  async function write(file: Chosen, checked: ImportReport) {
    setStep({ at: 'writing', file, report: checked });
    const answer = await ask('transfer.apply', { text: file.text });
    if (!answer) {
      setStep({ at: 'checked', file, report: checked });
      return;
    }
    // The archive may have changed since the check: what was refused meanwhile is shown as such.
    setStep({ at: answer.value.errors.length > 0 ? 'checked' : 'done', file, report: answer.value });
    await reload();
  }
  const again = () => setStep({ at: 'choose' });

  return (
    <Section title={t('wb_import')} remark={t('wb_import_remark')}>
      {step.at === 'choose' && <FileDrop onFile={(file) => void choose(file)} />}
      {step.at === 'reading' && <Waiting />}
      {step.at === 'unreadable' && (
        <>
          <Notice icon="table-broken" tone="stop">
            <p>
              <b>{t('wb_import_unreadable', { name: step.name })}</b>
            </p>
            <p>{t('wb_import_unreadable_cure')}</p>
          </Notice>
          <FileDrop onFile={(file) => void choose(file)} />
        </>
      )}
      {(step.at === 'checked' || step.at === 'writing') && (
        <>
          <Checked file={step.file} report={step.report} />
          <div class="wb-actions">
            {step.report.errors.length === 0 && changes(step.report) > 0 && (
              <Button
                main
                disabled={step.at === 'writing'}
                onClick={() => void write(step.file, step.report)}
              >
                {t('wb_import_do')}
              </Button>
            )}
            <Button disabled={step.at === 'writing'} onClick={again}>
              {t('wb_import_other_file')}
            </Button>
          </div>
          {step.at === 'writing' && <Waiting />}
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

function Checked({ file, report }: { file: Chosen; report: ImportReport }) {
  const refused = report.errors.length > 0;
  return (
    <>
      <p class="wb-file">
        <b>{file.name}</b> <span class="meta">{file.size}</span>
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
