import { useEffect, useRef, useState } from 'preact/hooks';
import { Section, Tick } from '../controls/controls';
import { TextArea } from '../controls/fields';
import { dayOf, daysBetween, shortDay } from '../format';
import { t } from '../i18n';
import { useAsk, usePanel } from '../panel';
import { causeSources, firstChecked, firstChecks } from '../../rules/caseStages';
import type { Verdict } from '../../rules/verdict';
import type { Case } from '../../storage/records';
import { say } from '../words';
import type { CaseChecks } from './useChecks';

/** Quiet time after the last key before it is kept, ms. */
export const SAVE_AFTER = 600;

interface CaseFieldsProps {
  verdict: Verdict;
  found: Case | null;
  checks: CaseChecks;
  clientId: string;
  period: string;
}

/** The causes looked into, the reason for not looking, the cause found. */
export function CaseFields({ verdict, found, checks, clientId, period }: CaseFieldsProps) {
  const ask = useAsk();
  const { now } = usePanel();
  const patch = (change: Partial<Pick<Case, 'checkReason' | 'cause'>>) =>
    void ask('case.patch', { clientId, period, rule: verdict.rule, patch: change });
  return (
    <Section title={t('checks_title')} remark={t('checks_remark')}>
      <ul class="checks">
        {causeSources.map((source) => {
          const day = checks.days[source];
          const text = verdict.checks[source];
          if (!text && !firstChecks.includes(source)) return null;
          return (
            <li key={source}>
              <Tick checked={Boolean(day)} onChange={(on) => checks.tick(source, on ? dayOf(now()) : null)}>
                <span class="check-kind">{t(`check_${source}`)}</span>
                <span>{text ? say(text) : t('check_nothing')}</span>
                <span class="check-day">
                  {day &&
                    t('checked_on', {
                      day:
                        daysBetween(day, dayOf(now())) === 0 ? t('today') : shortDay(day.slice(0, 10), now()),
                    })}
                </span>
              </Tick>
            </li>
          );
        })}
      </ul>
      {!firstChecked(checks.days) && (
        <Kept
          label={t('check_reason')}
          placeholder={t('check_reason_hint')}
          value={found?.checkReason ?? ''}
          onKeep={(checkReason) => patch({ checkReason })}
        />
      )}
      <Kept
        label={t('cause_found')}
        placeholder={t('cause_hint')}
        value={found?.cause ?? ''}
        onKeep={(cause) => patch({ cause })}
      />
    </Section>
  );
}

interface KeptProps {
  label: string;
  placeholder: string;
  value: string;
  onKeep: (value: string) => void;
}

/** A text that keeps itself: after a pause, on leaving, and when the view goes. */
export function Kept({ label, placeholder, value, onKeep }: KeptProps) {
  const [text, setText] = useState(value);
  const pending = useRef<string | null>(null);
  const keep = useRef(onKeep);
  keep.current = onKeep;
  const timer = useRef(0);
  function flush() {
    clearTimeout(timer.current);
    if (pending.current !== null) keep.current(pending.current);
    pending.current = null;
  }
  useEffect(() => flush, []);
  useEffect(() => {
    if (pending.current === null) setText(value);
  }, [value]);
  return (
    <div class="kept" onFocusOut={flush}>
      <span class="meta">{label}</span>
      <TextArea
        name={label}
        value={text}
        placeholder={placeholder}
        onInput={(next) => {
          setText(next);
          pending.current = next;
          clearTimeout(timer.current);
          timer.current = Number(setTimeout(flush, SAVE_AFTER));
        }}
      />
    </div>
  );
}
