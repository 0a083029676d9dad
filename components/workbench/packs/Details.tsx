/** One entry of a pack, all of it to be read. */
import type { ComponentChildren } from 'preact';
import type { ManualAnomaly, Message, Pack, Rule, Script, WorkedCase } from '../../../rules/pack';
import { causeSources } from '../../../rules/caseStages';
import { scriptParts } from '../../../rules/scriptForms';
import type { Text } from '../../../rules/verdict';
import { amount, period } from '../../format';
import { t } from '../../i18n';
import { SeverityMark } from '../../marks/marks';
import { say, under } from '../../words';
import { conditionWords } from './conditionWords';

export function Head({ title, id, mark }: { title: string; id: string; mark?: ComponentChildren }) {
  return (
    <header>
      <h2>{title}</h2>
      {mark}
      <code class="wb-end meta">{id}</code>
    </header>
  );
}

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="wb-part">
      <h3>{title}</h3>
      <div class="wb-text">{children}</div>
    </section>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly Text[] }) {
  if (texts.length === 0) return null;
  return (
    <Part title={title}>
      {texts.map((text, index) => (
        <p key={index}>{say(text)}</p>
      ))}
    </Part>
  );
}

function Condition({ source, pack, rule }: { source: string; pack: Pack; rule: Rule }) {
  return (
    <>
      <p>{conditionWords(source, pack, rule)}</p>
      <p class="meta">
        <code>{source}</code>
      </p>
    </>
  );
}

/** What every anomaly has, found by a rule or by a person. */
function Anomaly({ one }: { one: Rule | ManualAnomaly }) {
  return (
    <>
      <Texts title={t('causes_innocent')} texts={one.innocent} />
      <Texts title={t('causes_risky')} texts={one.risky} />
      <Part title={t('checks_title')}>
        {causeSources.map((source) => {
          const text = one.checks[source];
          return text ? <p key={source}>{`${t(`check_${source}`)} ${say(text)}`}</p> : null;
        })}
      </Part>
      <Texts title={t('attach_title')} texts={one.attach} />
      <Part title={t('wb_pack_channels')}>
        <p>{one.channels.map((channel) => t(`channel_${channel}`)).join(t('comma_list'))}</p>
        {one.sensitive && <p>{t('sensitive_notice')}</p>}
        {one.internal && <p>{t('internal_notice')}</p>}
        {!one.suppressible && <p>{t('wb_pack_not_suppressible')}</p>}
      </Part>
      {one.clientSays && <Texts title={t('wb_pack_client_says')} texts={[one.clientSays]} />}
      {one.basis.length > 0 && (
        <Part title={t('basis_title')}>
          {one.basis.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
      )}
    </>
  );
}

export function RuleDetail({ rule, pack }: { rule: Rule; pack: Pack }) {
  return (
    <>
      <Head title={say(rule.title)} id={rule.id} mark={<SeverityMark severity={rule.severity} />} />
      <Part title={t('wb_pack_when')}>
        <Condition source={rule.when} pack={pack} rule={rule} />
      </Part>
      {rule.guard !== undefined && (
        <Part title={t('wb_pack_guard')}>
          <Condition source={rule.guard} pack={pack} rule={rule} />
        </Part>
      )}
      {rule.severities.length > 0 && (
        <Part title={t('wb_pack_severities')}>
          {rule.severities.map(({ when, severity }, index) => (
            <p key={index}>
              <SeverityMark severity={severity} /> {conditionWords(when, pack, rule)}
            </p>
          ))}
        </Part>
      )}
      <Part title={t('wb_pack_stands_on')}>
        <p>{t(`statement_${under(rule.statement)}`)}</p>
      </Part>
      <Texts title={t('wb_pack_why')} texts={rule.why.map(({ text }) => text)} />
      <Anomaly one={rule} />
    </>
  );
}

export function ManualDetail({ one }: { one: ManualAnomaly }) {
  return (
    <>
      <Head title={say(one.title)} id={one.id} mark={<SeverityMark severity={one.severity} />} />
      <Texts title={t('wb_pack_why')} texts={[one.why]} />
      <Anomaly one={one} />
    </>
  );
}

export function ScriptDetail({ script, pack }: { script: Script; pack: Pack }) {
  const titles = new Map([...pack.rules, ...pack.manual].map(({ id, title }) => [id, title]));
  const rules = script.rules.map((id) => {
    const title = titles.get(id);
    return title ? say(title) : id;
  });
  return (
    <>
      <Head title={say(script.title)} id={script.id} mark={<span class="meta num">{script.version}</span>} />
      <Part title={t('wb_pack_for')}>
        <p>{rules.join(t('comma_list'))}</p>
        <p class="meta">
          {[
            ...script.channels.map((channel) => t(`channel_${channel}`)),
            ...script.tiers.map((tier) => t('tier_named', { tier })),
            ...script.emotions.map((emotion) => t(`emotion_${emotion}`)),
          ].join(' · ')}
        </p>
      </Part>
      {scriptParts.map((part) => {
        const text = script.parts[part];
        return text ? <Texts key={part} title={t(`part_${part}`)} texts={[text]} /> : null;
      })}
      <Texts title={t('wb_pack_options')} texts={script.options} />
      {script.objections.map(({ says, answer }, index) => (
        <Part key={index} title={t('wb_pack_objection')}>
          <p>{t('quoted', { text: say(says) })}</p>
          <p>{say(answer)}</p>
        </Part>
      ))}
      {script.variants?.short && <Texts title={t('wb_pack_short')} texts={[script.variants.short]} />}
      {script.variants?.points && <Texts title={t('channel_phone_points')} texts={script.variants.points} />}
      {script.variants?.letter && <Texts title={t('channel_letter')} texts={[script.variants.letter]} />}
    </>
  );
}

export function MessageDetail({ message }: { message: Message }) {
  return (
    <>
      <Head title={say(message.title)} id={message.id} />
      {message.occasion && <Texts title={t('wb_pack_occasion')} texts={[message.occasion]} />}
      <Texts title={t('wb_pack_words')} texts={[message.text]} />
    </>
  );
}

function Rules({ title, ids, pack }: { title: string; ids: readonly string[] | undefined; pack: Pack }) {
  if (!ids || ids.length === 0) return null;
  const titles = new Map(pack.rules.map(({ id, title: name }) => [id, name]));
  return (
    <Part title={title}>
      {ids.map((id) => {
        const name = titles.get(id);
        return <p key={id}>{name ? say(name) : id}</p>;
      })}
    </Part>
  );
}

export function CaseDetail({ worked, pack }: { worked: WorkedCase; pack: Pack }) {
  const given = Object.entries(worked.extra_facts ?? {});
  return (
    <>
      <Head title={worked.title ?? worked.id} id={worked.id} />
      <Part title={t('wb_pack_period')}>
        <p>
          {[period(worked.period), worked.industry, worked.accounting_standard].filter(Boolean).join(' · ')}
        </p>
      </Part>
      <Rules title={t('wb_pack_expected')} ids={worked.expected} pack={pack} />
      <Rules title={t('wb_pack_not_expected')} ids={worked.not_expected} pack={pack} />
      <Rules title={t('wb_pack_near')} ids={worked.near_miss} pack={pack} />
      <Rules title={t('wb_pack_cannot')} ids={worked.cannot_judge} pack={pack} />
      {given.length > 0 && (
        <Part title={t('wb_pack_facts')}>
          {given.map(([name, value]) => (
            <p key={name} class="num">
              {`${conditionWords(name, pack)} ${typeof value === 'number' ? amount(value, 'count') : JSON.stringify(value)}`}
            </p>
          ))}
        </Part>
      )}
      {worked.trial_balance && (
        <Part title={t('statement_trial_balance')}>
          <p>{t('page_rows', { count: worked.trial_balance.length })}</p>
        </Part>
      )}
    </>
  );
}
