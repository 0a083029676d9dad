import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackFileText, PackReport } from '../../../messages';
import { Button, Notice } from '../../controls/controls';
import { t } from '../../i18n';
import { usePanel } from '../../panel';
import { say } from '../../words';
import { FileDrop } from '../data/FileDrop';
import { sizeOf } from '../data/download';
import { Progress } from '../data/Progress';
import { textOf, type Unreadable } from '../data/sending';
import { PageHead } from '../parts';
import { go, hrefOf } from '../route';
import { PackReportView } from './PackReportView';

/** Bytes above which a file is not even read. */
const LARGEST = 32 * 1024 * 1024;

interface Chosen {
  id: string;
  file: PackFileText;
  size: number;
}

type Step =
  | { at: 'choose'; because?: 'stopped' | 'too-large' | Unreadable }
  | { at: 'checking'; stage: 'cases' | 'clients'; share: number | null }
  | { at: 'checked'; chosen: Chosen; report: PackReport; taking: boolean };

/** Choose a file, see what it would do, and only then put it to use. */
export function ImportPackPage() {
  const { client, report: tell } = usePanel();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const current = useRef('');
  useEffect(
    () =>
      client.on('pack.progress', ({ id, stage, done, total }) => {
        if (id !== current.current) return;
        const share = total === 0 ? null : done / total;
        setStep((was) => (was.at === 'checking' ? { ...was, stage, share } : was));
      }),
    [client],
  );
  // A check nobody waits for any more is ended.
  useEffect(
    () => () => {
      if (current.current) void client.call('pack.stop', { id: current.current });
    },
    [client],
  );

  async function choose(file: File) {
    if (file.size > LARGEST) {
      setStep({ at: 'choose', because: 'too-large' });
      return;
    }
    const id = crypto.randomUUID();
    current.current = id;
    setStep({ at: 'checking', stage: 'cases', share: null });
    const read = await textOf(file);
    if (id !== current.current) return;
    if (typeof read === 'string') {
      setStep({ at: 'choose', because: read });
      return;
    }
    const chosen = { id, file: { name: file.name, text: read.text }, size: file.size };
    const answer = await client.call('pack.check', { id, file: chosen.file });
    if (id !== current.current) return;
    if (answer.ok) setStep({ at: 'checked', chosen, report: answer.value, taking: false });
    else {
      tell(answer.error);
      setStep({ at: 'choose' });
    }
  }
  async function accept(chosen: Chosen, report: PackReport) {
    setStep({ at: 'checked', chosen, report, taking: true });
    const answer = await client.call('pack.accept', { id: chosen.id, file: chosen.file });
    if (!answer.ok) {
      tell(answer.error);
      setStep({ at: 'checked', chosen, report, taking: false });
      return;
    }
    const { installed, report: fresh } = answer.value;
    if (!installed || !fresh.pack) {
      setStep({ at: 'checked', chosen, report: fresh, taking: false });
      return;
    }
    current.current = '';
    go({ page: 'pack', id: fresh.pack.id, part: 'rules' });
  }
  function stop() {
    const id = current.current;
    current.current = '';
    setStep({ at: 'choose', because: 'stopped' });
    void client.call('pack.stop', { id });
  }
  const back = { href: hrefOf({ page: 'packs' }), name: t('wb_packs') };

  if (step.at === 'checked') {
    const { chosen, report, taking } = step;
    const usable = isUsable(report);
    return (
      <>
        <PageHead
          back={back}
          title={report.pack ? say(report.pack.title) : chosen.file.name}
          mark={
            <>
              {report.pack && <span class="soft num">{versions(report)}</span>}
              <span class={usable ? 'wb-tag wb-tag-wait' : 'wb-tag wb-tag-stop'}>
                {t(usable ? 'wb_pack_waiting' : 'wb_pack_refused_tag')}
              </span>
            </>
          }
        >
          <span class="meta">{`${chosen.file.name} · ${sizeOf(chosen.size)}`}</span>
        </PageHead>
        <PackReportView report={report} />
        <footer class="wb-bar wb-pack-bar">
          <span class="meta">
            {t(
              usable
                ? report.doubt === null
                  ? 'wb_pack_takes_effect'
                  : `wb_pack_doubt_${report.doubt === 'same-version' ? 'same' : report.doubt}`
                : 'wb_pack_nothing_changed',
            )}
          </span>
          <span class="wb-end wb-actions">
            <Button disabled={taking} onClick={() => setStep({ at: 'choose' })}>
              {t(usable ? 'wb_pack_not_now' : 'wb_import_other_file')}
            </Button>
            {usable && report.pack && (
              <Button main disabled={taking} onClick={() => void accept(chosen, report)}>
                {t(acceptWords(report), { version: report.pack.version })}
              </Button>
            )}
          </span>
        </footer>
      </>
    );
  }
  return (
    <>
      <PageHead title={t('wb_pack_import')} back={back} />
      <div class="wb-scroll wb-narrow">
        <div class="sec">
          {step.at === 'checking' ? (
            <Progress
              what={t(step.stage === 'cases' ? 'wb_pack_checking_cases' : 'wb_pack_checking_clients')}
              share={step.share}
              onStop={stop}
            />
          ) : (
            <>
              <p class="soft">{t('wb_pack_import_lead')}</p>
              {step.because === 'stopped' && <p role="status">{t('wb_pack_stopped')}</p>}
              {step.because && step.because !== 'stopped' && (
                <Notice icon="table-broken" tone="stop">
                  <p>
                    {t(step.because === 'too-large' ? 'wb_pack_too_large' : `wb_import_${step.because}_cure`)}
                  </p>
                </Notice>
              )}
              <FileDrop onFile={(file) => void choose(file)} hint={t('wb_pack_drop_hint')} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function isUsable({ errors, broken, pack, cases }: PackReport): boolean {
  return errors.length === 0 && !broken && pack !== null && cases.failures.length === 0;
}

function versions({ pack, current }: PackReport): string {
  if (!pack) return '';
  return current && current.version !== pack.version
    ? t('wb_pack_from_to', { from: current.version, to: pack.version })
    : pack.version;
}

/** A doubt is answered by a button that says what it does. */
function acceptWords({ doubt }: PackReport) {
  if (doubt === 'earlier') return 'wb_pack_accept_earlier';
  if (doubt === 'same-version') return 'wb_pack_accept_same';
  return 'wb_pack_accept';
}
