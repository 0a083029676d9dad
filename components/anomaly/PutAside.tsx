import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice, Section, Segmented } from '../controls/controls';
import { DayField, TextField } from '../controls/fields';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { Dotted } from '../marks/marks';
import { useAsk } from '../panel';
import type { Verdict } from '../../rules/verdict';
import { againWords, beforeWords } from '../../words/again';

type Until = 'period' | 'day' | 'ever';

/** Leaving an anomaly for now, while it is being said why and until when. */
export interface Aside {
  /** Whether it may be left at all. */
  offered: boolean;
  open: boolean;
  setOpen: (open: boolean) => void;
  written: Written;
  write: (change: Partial<Written>) => void;
  ready: boolean;
  keep: () => Promise<void>;
}

interface Written {
  reason: string;
  until: Until;
  day: string | null;
}

/** Leaves an anomaly, with a reason, until the end of the period, to a day or for good. */
export function useAside({ view, client, go, verdict }: ViewProps & { verdict: Verdict }): Aside {
  const ask = useAsk();
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState<Written>({ reason: '', until: 'period', day: null });
  const { reason, until, day } = written;
  const period = view.period.viewed;
  const ready = reason.trim() !== '' && (until !== 'day' || day !== null);
  async function keep() {
    const value = {
      clientId: client.id,
      rule: verdict.rule,
      reason: reason.trim(),
      until: until === 'day' ? day : null,
      period: until === 'period' ? period : null,
      severity: verdict.severity,
    };
    if (await ask('suppression.set', { value })) go({ rule: null });
  }
  return {
    offered: verdict.status === 'fires' && verdict.suppressible !== false && period !== null,
    open,
    setOpen,
    written,
    write: (change) => setWritten((was) => ({ ...was, ...change })),
    ready,
    keep,
  };
}

/** Why and until when. It takes the focus as it opens. */
export function PutAside({ aside: { written, write } }: { aside: Aside }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <Section title={t('aside_do')}>
      <div class="aside-form" ref={box}>
        <TextField
          name={t('aside_reason')}
          placeholder={t('aside_reason_hint')}
          value={written.reason}
          required
          onInput={(reason) => write({ reason })}
        />
        <Segmented
          name={t('aside_until')}
          value={written.until}
          options={[
            { value: 'period', label: t('aside_until_period') },
            { value: 'day', label: t('aside_until_day') },
            { value: 'ever', label: t('aside_until_ever') },
          ]}
          onChange={(until) => write({ until })}
        />
        {written.until === 'day' && (
          <DayField name={t('aside_day')} value={written.day} onChange={(day) => write({ day })} required />
        )}
      </div>
    </Section>
  );
}

/** Why an anomaly that was put aside stands in the list again, and in which periods it was there before. */
export function Remarks({ view, rule }: Pick<ViewProps, 'view'> & { rule: string }) {
  const back = view.returned?.[rule];
  const before = view.recurrences?.[rule] ?? [];
  return (
    <>
      {back && (
        <Notice icon="clock">
          {t(back.because === 'graver' ? 'aside_back_graver' : 'aside_back_over', {
            reason: back.by.reason,
          })}
        </Notice>
      )}
      {before.length > 0 && (
        <p class="soft">
          <Dotted items={[againWords(before, t), beforeWords(before, t)]} />
        </p>
      )}
    </>
  );
}
