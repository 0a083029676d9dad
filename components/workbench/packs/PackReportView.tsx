import type { ComponentChildren } from 'preact';
import type { PackReport } from '../../../messages';
import type { CaseFailure } from '../../../rules/cases';
import { facts } from '../../../rules/facts';
import type { Outcome } from '../../../rules/verdictChanges';
import { Notice, Section } from '../../controls/controls';
import { amount } from '../../format';
import { hasMessage, t } from '../../i18n';
import { SeverityMark } from '../../marks/marks';
import { Name } from '../../Name';
import { say } from '../../words';
import { hrefOf } from '../route';
import { partNames } from './entries';
import { ProblemList } from './ProblemList';

/** Rows of a table drawn at once. */
const SHOWN = 200;

/** What a pack would do, before anything is done. */
export function PackReportView({ report }: { report: PackReport }) {
  const { pack, errors, broken } = report;
  if (broken) {
    const place = { line: broken.line, column: broken.column };
    return (
      <Refused
        title={t('wb_pack_not_json')}
        text={t(broken.ended ? 'wb_import_cut_off' : 'wb_pack_broken_at', place)}
      />
    );
  }
  if (errors.length > 0 || !pack)
    return (
      <Refused title={t('wb_pack_refused', { count: errors.length })} text={t('wb_pack_left')}>
        <ProblemList problems={errors} />
      </Refused>
    );
  return (
    <>
      <Summary report={report} />
      <div class="wb-split wb-pack-report">
        <Changes report={report} />
        <div class="wb-reading">
          {report.cases.failures.length > 0 && <Failures failures={report.cases.failures} />}
          <ClientChanges report={report} />
          {report.advice.length > 0 && (
            <Section title={t('wb_pack_advice', { count: report.advice.length })}>
              <p class="soft">{t('wb_pack_advice_remark')}</p>
              <ProblemList problems={report.advice} />
            </Section>
          )}
          {report.unknown.length > 0 && (
            <Section title={t('wb_pack_unknown', { count: report.unknown.length })}>
              <p class="soft">{t('wb_pack_unknown_kept')}</p>
              <ul class="wb-codes meta">
                {report.unknown.slice(0, SHOWN).map((path) => (
                  <li key={path}>
                    <code>{path}</code>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

function Refused({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="wb-scroll wb-narrow">
      <div class="sec">
        <Notice icon="table-broken" tone="stop">
          <p>
            <b>{title}</b>
          </p>
          <p>{text}</p>
        </Notice>
        {children}
      </div>
    </div>
  );
}

function Summary({ report }: { report: PackReport }) {
  const { pack, cases, overrides, clients } = report;
  if (!pack) return null;
  const touched = new Set(clients.changes.map(({ clientId }) => clientId)).size;
  const failing = new Set(cases.failures.map((failure) => failure.case)).size;
  return (
    <dl class="wb-pack-facts">
      <div>
        <dt>{t('wb_pack_publisher')}</dt>
        <dd>{pack.publisher}</dd>
        <dd class="meta">{[pack.licence, pack.jurisdiction].join(' · ')}</dd>
      </div>
      <div>
        <dt>{t('wb_pack_content')}</dt>
        <dd>{t('wb_pack_content_counts', { rules: pack.counts.rules, scripts: pack.counts.scripts })}</dd>
        <dd class="meta">{t('wb_pack_content_parameters', { count: pack.counts.parameters })}</dd>
      </div>
      <div>
        <dt>{t('wb_pack_its_cases')}</dt>
        <dd class={failing > 0 ? 'late' : undefined}>
          {failing > 0
            ? t('wb_pack_cases_fail', { count: failing, total: cases.total })
            : t('wb_pack_cases_pass', { count: cases.total })}
        </dd>
      </div>
      <div>
        <dt>{t('wb_pack_overriding')}</dt>
        <dd>{t('wb_pack_overrides', { count: overrides.length })}</dd>
      </div>
      <div>
        <dt>{t('wb_pack_for_clients')}</dt>
        <dd>{t('wb_pack_clients_change', { count: touched })}</dd>
        <dd class="meta">{t('wb_pack_clients_tried', { count: clients.checked })}</dd>
      </div>
    </dl>
  );
}

function Changes({ report }: { report: PackReport }) {
  const { changes, overrides, changelog, current } = report;
  return (
    <div class="wb-note-list wb-pack-changes">
      {current && (
        <Section title={t('wb_pack_changes', { count: changes.length })}>
          <ul>
            {changes.slice(0, SHOWN).map(({ part, change, id, title }) => (
              <li key={`${part} ${id}`}>
                <span class="soft">{t(`wb_pack_change_${change}`)}</span>
                <span>
                  <b class="one-line">{say(title)}</b>
                  <span class="meta one-line">{`${t(partNames[part])} · ${id}`}</span>
                </span>
              </li>
            ))}
          </ul>
          {changes.length > SHOWN && (
            <p class="meta">{t('wb_pack_more', { count: changes.length - SHOWN })}</p>
          )}
        </Section>
      )}
      {overrides.length > 0 && (
        <Section title={t('wb_pack_overrides', { count: overrides.length })}>
          <ul>
            {overrides.slice(0, SHOWN).map(({ rule, title, pack }) => (
              <li key={rule}>
                <span class="soft">{t('wb_pack_hides')}</span>
                <span>
                  <b class="one-line">{say(title)}</b>
                  <span class="meta one-line">{t('wb_pack_hides_in', { pack: say(pack) })}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {changelog.length > 0 && (
        <Section title={t('wb_pack_changelog')}>
          {changelog.slice(0, 5).map(({ version, date, text }) => (
            <p key={version}>
              <span class="num soft">{`${version} · ${date}`}</span> {say(text)}
            </p>
          ))}
        </Section>
      )}
    </div>
  );
}

function statusWords(status: string): string {
  const key = `wb_pack_status_${status.replace(/[^a-z]+/g, '_')}`;
  return hasMessage(key)
    ? t(key)
    : hasMessage(`severity_${status}`)
      ? t(`severity_${status}` as 'severity_note')
      : status;
}

/** What decided it: the figures in the condition, or those it lacks. */
function because({ formula, missing }: CaseFailure): string | null {
  if (missing.length === 0) return formula;
  const labels = missing.map((name) => {
    const label = facts.get(name)?.label;
    return label ? say(label) : name;
  });
  return t('wb_pack_lacks', { facts: labels.join(t('comma_list')) });
}

function Failures({ failures }: { failures: readonly CaseFailure[] }) {
  return (
    <Section title={t('wb_pack_failures', { count: failures.length })}>
      <Notice icon="table-broken" tone="stop">
        <p>{t('wb_pack_failures_cure')}</p>
      </Notice>
      <table class="wb-table wb-plan">
        <thead>
          <tr>
            <th scope="col">{t('wb_pack_case')}</th>
            <th scope="col">{t('wb_pack_rule')}</th>
            <th scope="col">{t('wb_pack_should')}</th>
            <th scope="col">{t('wb_pack_is')}</th>
          </tr>
        </thead>
        <tbody>
          {failures.map((failure, index) => (
            <tr key={index}>
              <th scope="row" title={failure.case}>
                {failure.case}
              </th>
              <td title={failure.rule}>{failure.rule}</td>
              <td>{statusWords(failure.expected)}</td>
              <td>
                {statusWords(failure.found)}
                <span class="meta wb-because">{because(failure)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function OutcomeMark({ outcome }: { outcome: Outcome }) {
  if (outcome === 'quiet' || outcome === 'unknown' || outcome === 'absent')
    return <span class="soft">{t(`wb_pack_outcome_${outcome}`)}</span>;
  return <SeverityMark severity={outcome} />;
}

function ClientChanges({ report }: { report: PackReport }) {
  const { changes, checked } = report.clients;
  return (
    <Section title={t('wb_pack_clients_title')} remark={t('wb_pack_clients_remark')}>
      {changes.length === 0 ? (
        <p class="soft">
          {t(checked === 0 ? 'wb_pack_clients_unread' : 'wb_pack_clients_same', { count: checked })}
        </p>
      ) : (
        <table class="wb-table wb-plan wb-client-changes">
          <thead>
            <tr>
              <th scope="col">{t('wb_client')}</th>
              <th scope="col">{t('wb_pack_rule')}</th>
              <th scope="col" class="right">
                {t('wb_pack_figure')}
              </th>
              <th scope="col" class="gap">
                {t('wb_pack_now')}
              </th>
              <th scope="col">{t('wb_pack_after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, SHOWN).map(({ clientId, name, change }) => (
              <tr key={`${clientId} ${change.rule}`}>
                <th scope="row">
                  <a href={hrefOf({ page: 'client', id: clientId })}>
                    <Name text={name} />
                  </a>
                </th>
                <td title={say(change.title)}>{say(change.title)}</td>
                <td class="right num">{change.figure && amount(change.figure.value, change.figure.unit)}</td>
                <td class="gap">
                  <OutcomeMark outcome={change.before} />
                </td>
                <td>
                  <OutcomeMark outcome={change.after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > SHOWN && <p class="meta">{t('wb_pack_more', { count: changes.length - SHOWN })}</p>}
    </Section>
  );
}
