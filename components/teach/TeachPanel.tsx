import { useEffect, useState } from 'preact/hooks';
import type { Teaching, TeachReading, TeachStep, TabView } from '../../messages';
import { Button, Notice, Section } from '../controls/controls';
import { TextField } from '../controls/fields';
import { period as periodWords } from '../format';
import { Bar } from '../frame/Bar';
import { useKeys } from '../frame/keys';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import { Name, plainName } from '../Name';
import { useAsk, usePanel } from '../panel';

const steps = ['client', 'period', 'list'] as const;
/** How often the page is read again, ms: switching the client there leaves no other trace. */
const AGAIN = 700;

/** What the draft reads on the page now, again and again. */
function useReading(key: string): TeachReading | null {
  const { client } = usePanel();
  const [reading, setReading] = useState<TeachReading | null>(null);
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function read() {
      const answer = await client.call('teach.read', {});
      if (over) return;
      if (answer.ok) setReading(answer.value);
      timer = setTimeout(() => void read(), AGAIN);
    }
    void read();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [client, key]);
  return reading;
}

/** Shows the accountant's own pointing at work: three places, what they read now, and a name for it. */
export function TeachPanel({ view, teaching }: { view: TabView; teaching: Teaching }) {
  const ask = useAsk();
  const [title, setTitle] = useState(teaching.title);
  const [skipped, setSkipped] = useState<TeachStep[]>([]);
  const reading = useReading(JSON.stringify(teaching.picks));
  const { picks, step } = teaching;
  useKeys({
    escape: () => void ask(step ? 'teach.point' : 'teach.end', step ? { step: null } : ({} as never)),
  });
  const next = steps.find((one) => !picks[one] && !skipped.includes(one)) ?? null;
  const ready = Boolean(picks.client ?? picks.period ?? picks.list ?? teaching.corrects);
  return (
    <>
      <div class="head">
        <div class="head-1">
          <h1 class="one-line">{t('teach_title')}</h1>
          <span class="grow" />
          <span class="meta one-line">{view.origin.replace(/^https?:\/\//, '')}</span>
        </div>
      </div>
      <div class="body">
        <section class="sec" aria-label={t('teach_title')}>
          <p class="soft">{t(step ? 'teach_pointing' : 'teach_how')}</p>
          <ol class="teach-steps">
            {steps.map((one) => (
              <Step
                key={one}
                step={one}
                teaching={teaching}
                current={one === (step ?? next)}
                ready={ready}
                skipped={skipped.includes(one)}
                onSkip={() => {
                  setSkipped([...skipped, one]);
                  if (step === one) void ask('teach.point', { step: null });
                }}
              />
            ))}
          </ol>
        </section>
        <Section title={t('teach_reads')} remark={t('teach_reads_remark')}>
          <Reads reading={reading} />
          <p class="meta">{t('teach_switch')}</p>
        </Section>
        <Section title={t('teach_name')}>
          <TextField name={t('teach_name')} value={title} onInput={setTitle} />
        </Section>
      </div>
      <Bar state={ready ? t('teach_unsaved') : t('teach_nothing')}>
        <Button onClick={() => void ask('teach.end', {})}>{t('cancel')}</Button>
        <Button main disabled={!ready} onClick={() => void ask('teach.save', { title })}>
          {t('teach_save')}
        </Button>
      </Bar>
    </>
  );
}

interface StepProps {
  step: TeachStep;
  teaching: Teaching;
  current: boolean;
  /** Saving is what moves on. */
  ready: boolean;
  skipped: boolean;
  onSkip: () => void;
}

function Step({ step, teaching, current, ready, skipped, onSkip }: StepProps) {
  const ask = useAsk();
  const pick = teaching.picks[step];
  const pointing = teaching.step === step;
  const name = t(`teach_step_${step}`);
  return (
    <li class="teach-step" aria-current={current ? 'step' : undefined}>
      <span class="teach-mark">{pick ? <Icon name="check" small /> : null}</span>
      <div class="grow">
        <b>{name}</b>
        {pick && (
          <p class={pick.sure === 'no' ? 'late' : 'meta'}>
            {pick.sure === 'yes'
              ? plainName(pick.read)
              : t(`teach_sure_${pick.sure}`, { read: plainName(pick.read) })}
          </p>
        )}
        {!pick && <p class="meta">{t(skipped ? 'teach_skipped' : `teach_hint_${step}`)}</p>}
      </div>
      <span class="teach-acts">
        {!pick && !skipped && (
          <Button small label={t('teach_skip_named', { step: name })} onClick={onSkip}>
            {t('teach_skip')}
          </Button>
        )}
        <Button
          small
          main={current && !ready && !pointing}
          label={t('teach_point_named', { step: name })}
          onClick={() => void ask('teach.point', { step: pointing ? null : step })}
        >
          {t(pointing ? 'teach_stop' : pick ? 'teach_again' : 'teach_point')}
        </Button>
      </span>
    </li>
  );
}

/** “读到：…”, said politely whenever it changes. */
function Reads({ reading }: { reading: TeachReading | null }) {
  const client = reading?.client ?? null;
  const when = reading?.period ?? null;
  return (
    <div role="status">
      {client ? (
        <p>
          {t('teach_read')}
          <b>
            <Name text={client.name} />
          </b>
          {client.code && <span class="meta"> {plainName(client.code)}</span>}
        </p>
      ) : (
        <p class="soft">{t('teach_no_client')}</p>
      )}
      {when ? (
        <p class={when.means ? '' : 'late'}>
          {when.means ? (
            <b>{periodWords(when.means)}</b>
          ) : (
            t('teach_bad_period', { text: plainName(when.raw) })
          )}
        </p>
      ) : (
        <p class="soft">{t('teach_no_period')}</p>
      )}
      {reading?.names !== null && reading?.names !== undefined && (
        <p>{t('teach_names', { count: reading.names })}</p>
      )}
      {client?.weak && <Notice icon="locate">{t('teach_weak')}</Notice>}
    </div>
  );
}
