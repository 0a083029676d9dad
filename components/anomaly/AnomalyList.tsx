import { useRef } from 'preact/hooks';
import { Fold } from '../controls/controls';
import { amount } from '../format';
import { firing } from '../frame/place';
import type { ViewProps } from '../frame/place';
import { useKeys } from '../frame/keys';
import { useRowKeys } from '../frame/useRowKeys';
import { t } from '../i18n';
import { Dotted } from '../marks/marks';
import { useAsk } from '../panel';
import type { Verdict } from '../../rules/verdict';
import type { TabView } from '../../messages';
import { missingName, say } from '../words';
import { addressOf } from './address';
import { AnomalyRow } from './AnomalyRow';
import { AsideList } from './AsideList';
import { EnteredList } from './EnteredList';
import { LackingList, PersonQuestions } from './LackingList';
import { ReadWhole } from './ReadWhole';
import { SeenProblems } from './SeenProblems';

/** What needs explaining, most grave first; what cannot be judged and what is quiet are folded. */
export function AnomalyList(props: ViewProps) {
  const { view, go } = props;
  const ask = useAsk();
  const list = useRef<HTMLUListElement>(null);
  const fires = firing(view);
  const { selected, select, keys } = useRowKeys(list, '.row', fires.length);
  const unknown = view.verdicts.filter((verdict) => verdict.status === 'unknown');
  const quiet = view.verdicts.filter((verdict) => verdict.status === 'quiet');
  const open = (verdict: Verdict) => go({ tab: 'anomalies', rule: verdict.rule });
  const chosen = fires[selected];
  useKeys({
    ...keys,
    s: () => go({ tab: 'script', rule: (chosen ?? fires[0])?.rule ?? null }),
    g: () => {
      const address = chosen && addressOf(chosen);
      if (address) void ask('site.jump', { address });
    },
  });
  return (
    <>
      <section class="block" aria-label={t('explain_label')}>
        <div class="list-head">
          <h2>{t(fires.length === 0 ? 'explain_none' : 'explain_count', { count: fires.length })}</h2>
          <span class="end">
            <Statements view={view} />
          </span>
        </div>
        <ReadWhole view={view} />
        <SeenProblems view={view} clientId={props.client.id} />
        {fires.length === 0 && (
          <p class="list-empty soft">{t(nothingRead(view) ? 'explain_unread' : 'explain_quiet')}</p>
        )}
        <ul ref={list}>
          {fires.map((verdict, index) => (
            <li key={verdict.rule}>
              <AnomalyRow
                view={view}
                verdict={verdict}
                selected={index === selected}
                onFocus={() => select(index)}
                onOpen={() => open(verdict)}
              />
            </li>
          ))}
        </ul>
      </section>
      <PersonQuestions verdicts={unknown} {...props} />
      {unknown.some(({ missing }) => missing.length === 0 || missing.some(({ why }) => why !== 'person')) && (
        <Fold title={t('unknown_count', { count: unknown.length })} remark={<Lacking verdicts={unknown} />}>
          {() => <LackingList verdicts={unknown} {...props} />}
        </Fold>
      )}
      {quiet.length > 0 && (
        <Fold title={t('quiet_count', { count: quiet.length })}>
          {() => (
            <ul class="quiet">
              {quiet.map((verdict) => (
                <li key={verdict.rule}>
                  <button type="button" class="quiet-row" onClick={() => open(verdict)}>
                    <span class="one-line">{say(verdict.title)}</span>
                    <span class="figure num">
                      {verdict.figure && amount(verdict.figure.value, verdict.figure.unit)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <EnteredList view={view} />
      <AsideList view={view} />
    </>
  );
}

function nothingRead(view: TabView): boolean {
  return view.statements.length === 0;
}

/** Rows of the statement on the page, and whether it balances. */
function Statements({ view }: { view: TabView }) {
  const live = view.statements.find((statement) => statement.live);
  if (!live)
    return view.statements.length > 0 ? (
      <>{t('statements_remembered', { count: view.statements.length })}</>
    ) : null;
  const balance = live.balanced === null ? null : t(live.balanced ? 'balanced' : 'unbalanced');
  return (
    <Dotted
      items={[
        t('page_rows', { count: live.rows }),
        !live.complete && t('page_part'),
        balance && <span class={live.balanced ? '' : 'late'}>{balance}</span>,
      ]}
    />
  );
}

function Lacking({ verdicts }: { verdicts: Verdict[] }) {
  const names = [
    ...new Set(
      verdicts.flatMap(({ missing }) => missing.filter(({ why }) => why !== 'person').map(missingName)),
    ),
  ];
  const first = names[0];
  if (!first) return null;
  return (
    <>
      {names.length === 1
        ? t('lacks_only', { what: first })
        : t('lacks_many', { what: first, count: names.length })}
    </>
  );
}
