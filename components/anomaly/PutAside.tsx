import { useState } from 'preact/hooks';
import { Button, LinkButton, Notice, Section, Segmented } from '../controls/controls';
import { DayField, TextField } from '../controls/fields';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { Dotted } from '../marks/marks';
import { useAsk } from '../panel';
import type { Verdict } from '../../rules/verdict';
import { againWords, beforeWords } from './again';

type Until = 'period' | 'day' | 'ever';

/** Puts an anomaly aside, with a reason, until the end of the period, to a day or for good. */
export function PutAside({ view, client, go, verdict }: ViewProps & { verdict: Verdict }) {
  const ask = useAsk();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<Until>('period');
  const [day, setDay] = useState<string | null>(null);
  const period = view.period.viewed;
  if (verdict.status !== 'fires' || verdict.suppressible === false || !period) return null;
  if (!open)
    return (
      <p class="aside-offer">
        <LinkButton onClick={() => setOpen(true)}>{t('aside_do')}</LinkButton>
      </p>
    );
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
  return (
    <Section title={t('aside_do')}>
      <div class="aside-form">
        <TextField
          name={t('aside_reason')}
          placeholder={t('aside_reason_hint')}
          value={reason}
          required
          onInput={setReason}
        />
        <Segmented
          name={t('aside_until')}
          value={until}
          options={[
            { value: 'period', label: t('aside_until_period') },
            { value: 'day', label: t('aside_until_day') },
            { value: 'ever', label: t('aside_until_ever') },
          ]}
          onChange={setUntil}
        />
        {until === 'day' && <DayField name={t('aside_day')} value={day} onChange={setDay} required />}
        <div class="answers">
          <Button small disabled={!ready} onClick={() => void keep()}>
            {t('aside_do')}
          </Button>
          <Button small onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        </div>
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
          <Dotted items={[againWords(before), beforeWords(before)]} />
        </p>
      )}
    </>
  );
}
