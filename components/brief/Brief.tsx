import type { ComponentChildren } from 'preact';
import { Button, Quoted } from '../controls/controls';
import { AnomalyList } from '../anomaly/AnomalyList';
import { Bar } from '../frame/Bar';
import { TabPanel } from '../frame/Panel';
import { blankNote, firing } from '../frame/place';
import type { ViewProps } from '../frame/place';
import { ago, due, shortDay } from '../format';
import { t } from '../i18n';
import { DeviationMark, Dotted } from '../marks/marks';
import { usePanel } from '../panel';
import { tierReasonWords } from '../../words/reasons';
import { Dues } from './Dues';

/** Open promises shown in the brief; the rest is counted. */
const PROMISES = 2;

/** Five rows that keep their place, then what needs explaining. */
export function Brief(props: ViewProps) {
  const { view, client, go } = props;
  const { now } = usePanel();
  const first = firing(view).find((verdict) => !verdict.internal) ?? firing(view)[0] ?? null;
  return (
    <>
      <TabPanel tab="brief">
        <section class="sec" aria-label={t('brief_label')}>
          <dl class="kv">
            <Row label={t('brief_tier')}>
              <TierRow {...props} />
            </Row>
            <Row label={t('brief_gap')}>
              <GapRow {...props} />
            </Row>
            <Row label={t('brief_promises')}>
              <PromiseRow {...props} />
            </Row>
            <Row label={t('brief_contact')}>
              <ContactRow {...props} />
            </Row>
            <Row label={t('brief_cautions')}>
              {client.cautions.length === 0 ? (
                <span class="soft">{t('brief_no_cautions')}</span>
              ) : (
                client.cautions.map((caution) => <div key={caution}>{caution}</div>)
              )}
            </Row>
          </dl>
        </section>
        <AnomalyList {...props} />
      </TabPanel>
      <Bar state={<Dues view={view} />}>
        <Button onClick={() => go({ tab: 'notes', note: blankNote(client, view, null, now()) })}>
          {t('add_note')}
        </Button>
        <Button main disabled={!first} onClick={() => go({ tab: 'script', rule: first?.rule ?? null })}>
          {t('write_script')}
        </Button>
      </Bar>
    </>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function TierRow({ tier }: ViewProps) {
  if (!tier.tier) return <span class="soft">{t('tier_none')}</span>;
  const reasons = tier.override
    ? [t('tier_override', { reason: tier.override })]
    : tier.reasons.slice(0, 3).map((reason) => tierReasonWords(reason, t));
  return (
    <>
      <Dotted items={[tier.tier, tier.score === null ? null : t('score', { score: tier.score })]} />
      {reasons.length > 0 && (
        <span class="meta">
          <Dotted items={reasons} />
        </span>
      )}
    </>
  );
}

function GapRow({ view }: ViewProps) {
  const { now } = usePanel();
  const top = view.expectations.find((one) => one.content === view.topGap);
  if (!top?.current) {
    const known = view.expectations.some((one) => one.current);
    return <span class="soft">{t(known ? 'gap_none' : 'gap_unknown')}</span>;
  }
  return (
    <>
      <span class="paired">
        {t(`content_${top.content}`)} <DeviationMark deviation={top.current.deviation} />
      </span>
      <span class="meta">
        <Quoted text={top.current.words} /> {shortDay(top.current.date, now())}{' '}
        {t(`source_${top.current.source}`)}
      </span>
    </>
  );
}

function PromiseRow({ view }: ViewProps) {
  const { now } = usePanel();
  const open = view.commitments.filter((one) => one.doneAt === null);
  if (open.length === 0) return <span class="soft">{t('promises_none')}</span>;
  return (
    <>
      {open.slice(0, PROMISES).map((one) => {
        const near = one.due ? due(one.due, now()) : null;
        return (
          <div key={one.id}>
            {t(`side_${one.side}`)} {near && <span class={near.tone}>{near.text}</span>} {one.text}
          </div>
        );
      })}
      {open.length > PROMISES && (
        <span class="meta">{t('promises_more', { count: open.length - PROMISES })}</span>
      )}
    </>
  );
}

function ContactRow({ view, tier }: ViewProps) {
  const { now } = usePanel();
  const { last, lastChannel, everyDays, due: next } = view.contact;
  const near = next ? due(next, now()) : null;
  return (
    <>
      {last ? (
        t('contact_last', {
          day: shortDay(last, now()),
          channel: lastChannel ? t(`channel_${lastChannel}`) : '',
          ago: ago(last, now()),
        })
      ) : (
        <span class="soft">{t('contact_never')}</span>
      )}
      <span class="meta">
        {everyDays !== null && tier.tier ? t('contact_cadence', { tier: tier.tier, days: everyDays }) : ''}
        {next && near && (
          <>
            {everyDays !== null && tier.tier && t('comma')}
            <span class={near.tone}>
              {near.tone === 'late'
                ? t('contact_late', { late: near.text })
                : t('contact_due', { day: shortDay(next, now()) })}
            </span>
          </>
        )}
      </span>
    </>
  );
}
