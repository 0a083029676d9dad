import { useRef, useState } from 'preact/hooks';
import type { Lock } from '../../messages';
import { Button, Notice, Pick, Segmented } from '../controls/controls';
import { clock } from '../format';
import { Bar } from '../frame/Bar';
import { useKeys } from '../frame/keys';
import { TabPanel } from '../frame/Panel';
import { firing } from '../frame/place';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { Dotted, DeviationMark } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import type { Channel, Emotion, Verdict } from '../../rules/verdict';
import type { Case } from '../../storage/records';
import { say } from '../words';
import { Candidates } from './Candidates';
import { copyText } from './clipboard';
import { LintLine } from './LintLine';
import { cureWords, lockWords, sortLocks } from './locks';
import { Pin } from './Pin';
import { Salutation } from './Salutation';
import { ScriptText } from './ScriptText';
import { useCopyLock } from './useCopyLock';
import { useDraft } from './useDraft';

const channels: Channel[] = ['phone', 'wechat', 'meeting', 'letter'];
const emotions: Emotion[] = ['calm', 'indifferent', 'dissatisfied', 'anxious', 'angry', 'hurt', 'puzzled'];

interface ScriptViewProps extends ViewProps {
  verdict: Verdict;
  period: string;
  found: Case | null;
}

/** Choosing, editing and copying the words. */
export function ScriptView(props: ScriptViewProps) {
  const { view, client, verdict, period, found, go } = props;
  const ask = useAsk();
  const { report } = usePanel();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  const pin = useRef<HTMLDivElement>(null);
  const draft = useDraft(verdict, client.id, period, found, view);
  const locks = sortLocks(draft.check?.locks ?? []);
  const first = locks[0];
  const stale = locks.find((lock) => lock.why === 'changed');

  useCopyLock(!draft.upToDate || locks.length > 0, () =>
    report({ code: 'copy-refused', detail: { why: first ? lockWords(first) : t('copy_unchecked') } }),
  );

  function stop(next: Lock[]) {
    draft.setLocks(next);
    setRefused(true);
    setTimeout(() => pin.current?.focus());
  }
  async function copy() {
    if (first) {
      pin.current?.focus();
      return;
    }
    if (busy) return;
    setBusy(true);
    try {
      const args = await draft.settle();
      const answer = args && (await ask('script.copy', args));
      if (!answer) return;
      if ('locks' in answer.value) {
        stop(answer.value.locks);
        return;
      }
      const { text, ticket } = answer.value;
      if (!(await copyText(text))) {
        report({ code: 'clipboard', detail: {} });
        return;
      }
      const copied = await ask('script.copied', { ticket });
      if (copied) go({ tab: 'notes', note: { ...copied.value, copied: true } });
    } finally {
      setBusy(false);
    }
  }
  function cure(lock: Lock) {
    setRefused(false);
    if (lock.why === 'changed') void draft.refresh();
    else if (lock.why === 'checks') go({ tab: 'anomalies', rule: verdict.rule });
    else if (lock.why === 'client') go({ tab: 'brief' });
    else if (lock.why === 'old') jumpToOld(lock);
    else document.querySelector<HTMLElement>('#salutation, .island-empty, .part-text')?.focus();
  }
  function jumpToOld(lock: Extract<Lock, { why: 'old' }>) {
    const names = lock.figures.map((figure) => figure.name);
    const source = draft.filled
      .flatMap((part) => part.runs)
      .flatMap((run) => (run.kind === 'fill' && names.includes(run.name) ? run.sources : []))
      .find((one) => one.address);
    if (source?.address) void ask('site.jump', { address: source.address });
  }
  useKeys({
    c: () => void copy(),
    'ctrl+enter': () => void copy(),
    u: () => {
      const old = stale ?? locks.find((lock) => lock.why === 'old');
      if (old) cure(old);
    },
    escape: () => go({ tab: 'anomalies', rule: verdict.rule }),
  });

  const gap = view.expectations.find((one) => one.content === view.topGap)?.current;
  const fires = firing(view);
  const offered = verdict.internal ? (['internal'] as Channel[]) : channels;
  return (
    <>
      <TabPanel tab="script">
        <section class="sec tight" aria-label={t('candidates_label')}>
          <div class="sec-head">
            <Pick
              name={t('script_anomaly')}
              value={verdict.rule}
              options={fires.map((one) => ({ value: one.rule, label: say(one.title) }))}
              onChange={(rule) => go({ rule })}
            />
            {gap && <DeviationMark deviation={gap.deviation} of={gap.content} />}
            <span class="end">{t('by_fit')}</span>
          </div>
          <Candidates draft={draft} />
        </section>
        <section class="sec tight" aria-label={t('script_label')}>
          <div class="tools">
            <Segmented
              name={t('channel')}
              value={draft.channel}
              options={offered.map((value) => ({
                value,
                label: t(`channel_${value}`),
              }))}
              onChange={draft.setChannel}
            />
            <span class="end">
              <Pick
                name={t('emotion')}
                value={draft.emotion ?? ''}
                options={[
                  { value: '', label: t('emotion_any') },
                  ...emotions.map((value) => ({ value, label: t(`emotion_${value}`) })),
                ]}
                onChange={(value) => draft.setEmotion(value === '' ? null : value)}
              />
            </span>
          </div>
          {draft.forms.length > 1 && (
            <div class="tools">
              <Segmented
                name={t('form')}
                value={draft.form}
                options={draft.forms.map((value) => ({ value, label: t(`form_${value}`) }))}
                onChange={draft.setForm}
              />
            </div>
          )}
          {verdict.sensitive && (
            <Notice icon="lock">
              {t(draft.channel === 'wechat' ? 'sensitive_script' : 'sensitive_notice')}
            </Notice>
          )}
          {!client.salutation && !verdict.internal && <Salutation clientId={client.id} />}
          {draft.chosen && (
            <ScriptText draft={draft} stale={stale?.figures ?? []} statements={view.statements} />
          )}
          <LintLine draft={draft} />
          {draft.chosen && (
            <p class="meta source-line">
              <Dotted items={[`v${draft.chosen.version}`, say(draft.chosen.packTitle)]} />
            </p>
          )}
        </section>
        {draft.chosen && <Answers draft={draft} />}
      </TabPanel>
      <Pin locks={locks} pinRef={pin} assertive={refused} />
      <Bar
        state={
          draft.savedAt
            ? t('draft_saved', { time: clock(draft.savedAt) })
            : found?.draft
              ? t('draft_kept')
              : ''
        }
      >
        {first ? (
          <>
            <Button disabled icon="lock" onClick={() => undefined}>
              {t('copy')}
            </Button>
            <Button main onClick={() => cure(first)}>
              {cureWords(first)}
            </Button>
          </>
        ) : (
          <Button
            main
            icon="copy"
            disabled={busy || !draft.chosen || !draft.check?.length}
            onClick={() => void copy()}
          >
            {t('copy')}
          </Button>
        )}
      </Bar>
    </>
  );
}

/** Options to offer, and what to say to objections: read, not copied. */
function Answers({ draft }: { draft: ReturnType<typeof useDraft> }) {
  const { options, objections } = draft.chosen ?? { options: [], objections: [] };
  return (
    <>
      {options.length > 0 && (
        <section class="sec" aria-label={t('options_title')}>
          <div class="sec-head">
            <h2>{t('options_title')}</h2>
          </div>
          <ol class="numbered">
            {options.map((option, index) => (
              <li key={index}>{say(option)}</li>
            ))}
          </ol>
        </section>
      )}
      {objections.length > 0 && (
        <section class="sec" aria-label={t('objections_title')}>
          <div class="sec-head">
            <h2>{t('objections_title')}</h2>
          </div>
          {objections.map((objection, index) => (
            <dl class="objection" key={index}>
              <dt>{t('quoted', { text: say(objection.says) })}</dt>
              <dd class="soft">{say(objection.answer)}</dd>
            </dl>
          ))}
        </section>
      )}
    </>
  );
}
