import type { ComponentChildren } from 'preact';
import type { TabView, TierView } from '../../messages';
import { Button, Fold } from '../controls/controls';
import { amount, due, shortDay } from '../format';
import { filingWords } from '../brief/filing';
import { Bar } from '../frame/Bar';
import { t } from '../i18n';
import { Dotted, SeverityMark, TierMark } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import type { Client } from '../../storage/records';
import { say } from '../words';
import { Name } from '../Name';

/** Beside a list of clients: whom to speak to, and why. */
export function ClientListView({ view }: { view: TabView }) {
  const ask = useAsk();
  const { now } = usePanel();
  const today = view.today;
  if (!today) {
    return (
      <div class="body">
        <div class="empty">
          <h2>{t('today_none')}</h2>
          <p class="soft">{t('today_none_way')}</p>
        </div>
      </div>
    );
  }
  const { anomalies, dueContacts, dueCommitments, untiered } = today;
  const total = anomalies.length + dueContacts.length + dueCommitments.length;
  return (
    <>
      <div class="body">
        {total === 0 && (
          <div class="empty">
            <h2>{t('today_nothing')}</h2>
            <p class="soft">{t('today_none_way')}</p>
          </div>
        )}
        <Group
          title={t('today_anomalies', { count: anomalies.length })}
          count={anomalies.length}
          remark={today.filing ? filingWords(today.filing, now()) : t('by_severity')}
        >
          {anomalies.map((one) => (
            <Row
              key={`${one.client.id}${one.rule}`}
              client={one.client}
              tier={one.tier}
              end={<SeverityMark severity={one.severity} />}
            >
              {say(one.title)}{' '}
              {one.figure && <span class="num">{amount(one.figure.value, one.figure.unit)}</span>}
            </Row>
          ))}
        </Group>
        <Group
          title={t('today_contacts', { count: dueContacts.length })}
          count={dueContacts.length}
          remark={t('by_tier')}
        >
          {dueContacts.map((one) => {
            const near = due(one.due, now());
            return (
              <Row
                key={one.client.id}
                client={one.client}
                tier={one.tier}
                end={<span class={near.tone}>{near.text}</span>}
              >
                {one.last ? t('contact_last_short', { day: shortDay(one.last, now()) }) : t('contact_never')}
              </Row>
            );
          })}
        </Group>
        <Group title={t('today_promises', { count: dueCommitments.length })} count={dueCommitments.length}>
          {dueCommitments.map(({ client, tier, commitment }) => {
            const near = commitment.due ? due(commitment.due, now()) : null;
            return (
              <Row
                key={commitment.id}
                client={client}
                tier={tier}
                end={near && <span class={near.tone}>{near.text}</span>}
              >
                <Dotted items={[t(`side_${commitment.side}`), commitment.text]} />
              </Row>
            );
          })}
        </Group>
        {untiered.length > 0 && (
          <Fold
            title={t('untiered_count', { count: untiered.length })}
            remark={untiered[0] && <Name text={untiered[0].name} />}
          >
            {() => (
              <ul class="quiet">
                {untiered.map((client) => (
                  <li key={client.id} class="quiet-row">
                    <span class="one-line">
                      <Name text={client.name} />
                    </span>
                    <span class="figure meta">{client.code}</span>
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        )}
      </div>
      <Bar state={t('today_count', { count: total })}>
        <Button main onClick={() => void ask('view.workbench', { page: '' })}>
          {t('open_workbench')}
        </Button>
      </Bar>
    </>
  );
}

function Group({
  title,
  remark,
  count,
  children,
}: {
  title: string;
  remark?: string;
  count: number;
  children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <section class="block" aria-label={title}>
      <div class="list-head sticky">
        <h2>{title}</h2>
        <span class="end">{remark}</span>
      </div>
      <ul>{children}</ul>
    </section>
  );
}

function Row({
  client,
  tier,
  end,
  children,
}: {
  client: Client;
  tier: TierView;
  end: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <li class="row client-row">
      <span>
        <TierMark tier={tier.tier} />
      </span>
      <span class="title one-line">
        <Name text={client.name} />
      </span>
      <span class="figure">{end}</span>
      <span class="sub">{children}</span>
    </li>
  );
}
