import { Button, IconButton, Notice, Section } from '../controls/controls';
import { Bar } from '../frame/Bar';
import { useKeys } from '../frame/keys';
import { TabPanel } from '../frame/Panel';
import { blankNote, caseOf, firing } from '../frame/place';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { SeverityMark } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import { firstChecks } from '../../rules/caseStages';
import type { Text, Verdict } from '../../rules/verdict';
import { say, whyWords } from '../words';
import { addressOf } from './address';
import { CaseFields } from './CaseFields';
import { MissingList } from './MissingList';
import { PutAside, Remarks, useAside } from './PutAside';
import { Curve } from './Curve';
import { Sum } from './Sum';
import { Witnesses } from './Witnesses';
import { useChecks } from './useChecks';

/** One anomaly: how it was worked out, from where, what to check first. */
export function AnomalyView(props: ViewProps & { verdict: Verdict }) {
  const { view, client, go, verdict } = props;
  const ask = useAsk();
  const { now } = usePanel();
  const fires = firing(view);
  const at = fires.findIndex((one) => one.rule === verdict.rule);
  const found = caseOf(view, verdict.rule);
  const curve = view.curves?.[verdict.rule];
  const step = (by: number) => {
    const next = fires[at + by];
    if (at >= 0 && next) go({ rule: next.rule });
  };
  const aside = useAside(props);
  const write = () => go({ tab: 'script', rule: verdict.rule });
  useKeys({
    escape: () => (aside.open ? aside.setOpen(false) : go({ rule: null })),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    j: () => step(1),
    k: () => step(-1),
    s: write,
    g: () => {
      const address = addressOf(verdict);
      if (address) void ask('site.jump', { address });
    },
  });
  const checks = useChecks(found, {
    clientId: client.id,
    period: view.period.viewed ?? '',
    rule: verdict.rule,
  });
  const why = whyWords(verdict);
  const ticked = firstChecks.filter((check) => checks.days[check]).length;
  return (
    <>
      <TabPanel tab="anomalies">
        <section class="sec lead" aria-label={say(verdict.title)}>
          <div class="lead-head">
            <IconButton icon="back" name={t('back_to_list')} onClick={() => go({ rule: null })} />
            <h2>{say(verdict.title)}</h2>
            {verdict.status === 'fires' && <SeverityMark severity={verdict.severity} />}
            {verdict.status !== 'fires' && <span class="meta">{t(`status_${verdict.status}`)}</span>}
            <span class="grow" />
            {at >= 0 && (
              <span class="meta num">
                {at + 1} / {fires.length}
              </span>
            )}
          </div>
          {why !== null && <p class="soft">{why}</p>}
          <Remarks view={view} rule={verdict.rule} />
          {verdict.sensitive && <Notice icon="lock">{t('sensitive_notice')}</Notice>}
          {verdict.internal && <Notice icon="lock">{t('internal_notice')}</Notice>}
        </section>
        {verdict.explanation.lines.length > 0 && (
          <Section title={t('sum_title')} remark={t('sum_remark')}>
            <Sum explanation={verdict.explanation} statements={view.statements} />
            {curve && <Curve curve={curve} severity={verdict.severity} />}
          </Section>
        )}
        <Witnesses evidence={verdict.evidence} statements={view.statements} />
        {verdict.missing.length > 0 && (
          <Section title={t(verdict.status === 'unknown' ? 'missing_title' : 'missing_also')}>
            <MissingList {...props} />
          </Section>
        )}
        {verdict.status === 'fires' && view.period.viewed && (
          <CaseFields
            verdict={verdict}
            found={found}
            checks={checks}
            clientId={client.id}
            period={view.period.viewed}
          />
        )}
        <Causes title={t('causes_innocent')} texts={verdict.innocent} />
        <Causes title={t('causes_risky')} texts={verdict.risky} />
        <Causes title={t('attach_title')} texts={verdict.attach} />
        {verdict.basis.length > 0 && (
          <Section title={t('basis_title')}>
            <ul class="plain meta">
              {verdict.basis.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Section>
        )}
        {aside.open && <PutAside aside={aside} />}
      </TabPanel>
      <Bar
        state={
          aside.open
            ? t('aside_state')
            : verdict.status === 'fires'
              ? t('checked_of', { ticked, must: firstChecks.length })
              : t('case_none')
        }
      >
        {aside.open ? (
          <>
            <Button onClick={() => aside.setOpen(false)}>{t('cancel')}</Button>
            <Button main disabled={!aside.ready} onClick={() => void aside.keep()}>
              {t('aside_do')}
            </Button>
          </>
        ) : (
          <>
            {aside.offered ? (
              <Button onClick={() => aside.setOpen(true)}>{t('aside_do')}</Button>
            ) : (
              <Button onClick={() => go({ tab: 'notes', note: blankNote(client, view, verdict, now()) })}>
                {t('add_note')}
              </Button>
            )}
            <Button main disabled={verdict.status !== 'fires'} onClick={write}>
              {t(verdict.internal ? 'write_check' : 'write_script')}
            </Button>
          </>
        )}
      </Bar>
    </>
  );
}

function Causes({ title, texts }: { title: string; texts: Text[] }) {
  if (texts.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="plain">
        {texts.map((text, index) => (
          <li key={index}>{say(text)}</li>
        ))}
      </ul>
    </Section>
  );
}
