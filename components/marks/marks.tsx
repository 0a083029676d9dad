import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Deviation, ExpectationContent, Severity, Tier as Letter } from '../../rules/verdict';
import { t } from '../i18n';

/** Things in one line with a drawn dot between them; empty ones leave no dot. */
export function Dotted({ items }: { items: ComponentChildren[] }) {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '');
  return (
    <>
      {shown.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && <span class="dot"> · </span>}
          {item}
        </Fragment>
      ))}
    </>
  );
}

export function SeverityMark({ severity }: { severity: Severity }) {
  return <span class={`sev sev-${severity}`}>{t(`severity_${severity}`)}</span>;
}

/** No tier, no mark. */
export function TierMark({ tier, small = false }: { tier: Letter | null; small?: boolean }) {
  if (!tier) return null;
  return (
    <span
      class={`tier tier-${tier}${small ? ' tier-s' : ''}`}
      role="img"
      aria-label={t('tier_named', { tier })}
    >
      {tier}
    </span>
  );
}

const stops: Record<Deviation, number> = { low: 4, fit: 15, high: 26 };

/** The rail alone, for tables whose row and column name it. */
export function Rail({ deviation }: { deviation: Deviation | null }) {
  return (
    <svg viewBox="0 0 30 10" aria-hidden="true">
      <path d="M1 5h28M1 2.5v5M15 2.5v5M29 2.5v5" />
      {deviation && <circle cx={stops[deviation]} cy="5" r="3.5" />}
    </svg>
  );
}

export function DeviationMark({ deviation, of }: { deviation: Deviation | null; of?: ExpectationContent }) {
  const word = t(deviation ? `deviation_${deviation}` : 'deviation_none');
  return (
    <span class={`dev dev-${deviation ?? 'none'}`}>
      <Rail deviation={deviation} />
      {of && <span class="aloud">{t(`content_${of}`)}</span>}
      {word}
    </span>
  );
}

export type Sureness = 'certain' | 'likely' | 'unsure';

export function CertaintyDisc({ level }: { level: Sureness }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {level === 'certain' && <circle cx="6" cy="6" r="5.2" fill="currentColor" />}
      {level === 'likely' && (
        <>
          <circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" stroke-width="1.2" />
          <path d="M6 1.3a4.7 4.7 0 0 1 0 9.4Z" fill="currentColor" />
        </>
      )}
      {level === 'unsure' && (
        <circle
          cx="6"
          cy="6"
          r="4.7"
          fill="none"
          stroke="currentColor"
          stroke-width="1.2"
          stroke-dasharray="2.4 1.6"
        />
      )}
    </svg>
  );
}

export function Certainty({ level, word }: { level: Sureness; word?: string }) {
  return (
    <span class={`cert cert-${level}`}>
      <CertaintyDisc level={level} />
      {word ?? t(`certainty_${level}`)}
    </span>
  );
}
