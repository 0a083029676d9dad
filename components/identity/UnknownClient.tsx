import { useState } from 'preact/hooks';
import type { ClientDraft, Identity, TabView } from '../../messages';
import { Button, Notice, Pick, Section } from '../controls/controls';
import { TextField } from '../controls/fields';
import { amount } from '../format';
import { Bar } from '../frame/Bar';
import { EvidenceList } from '../frame/Header';
import { doubtOf, firing } from '../frame/place';
import { useKept, useOpened } from '../frame/useKept';
import { t } from '../i18n';
import { SeverityMark, TierMark } from '../marks/marks';
import { useAsk } from '../panel';
import { say, whyWords } from '../words';
import { ClientSearch } from './ClientSearch';
import { SeenFigures } from './SeenFigures';
import { Name, plainName } from '../Name';

interface UnknownClientProps {
  view: TabView;
  identity: Extract<Identity, { state: 'unknown' }>;
}

/** Named plainly, but not in the archive: created in one click, or one that is there already. */
export function UnknownClient(props: UnknownClientProps) {
  return useOpened(ownerOf(props.identity)) ? <NewClient {...props} /> : null;
}

/** Whose half-written form it is, while there is no client yet: that of the name on the page. */
function ownerOf(identity: UnknownClientProps['identity']): string {
  return `shown:${identity.name}`;
}

function NewClient({ view, identity }: UnknownClientProps) {
  const ask = useAsk();
  const doubt = doubtOf(identity.evidence);
  const kept = useKept<ClientDraft>(ownerOf(identity), 'client', {
    name: identity.name,
    code: identity.code,
    taxId: identity.taxId,
    taxpayerType: identity.taxpayerType,
    owner: view.settings.me?.name ?? null,
  });
  const draft = kept.value;
  const [merging, setMerging] = useState(identity.similar.length > 0);
  const set = (change: Partial<ClientDraft>) => kept.set((was) => ({ ...was, ...change }));
  const settle = (clientId: string, remember = true) =>
    void ask('site.settle', { clientId, remember, shown: identity.name, over: view.figures });
  const create = async () => {
    const created = await ask('client.create', { draft: { ...draft, name: draft.name.trim() } });
    if (!created) return;
    kept.forget();
    // Whoever enters a client from its own page has said whose books these are.
    if (identity.level === 'likely' && !doubt) settle(created.value.id, false);
  };
  const fires = firing(view);
  return (
    <>
      <div class="body">
        {doubt && (
          <section class="sec" aria-label={t('certainty_unsure')}>
            <Notice icon="lock" tone="stop">
              <b>{t(`figures_${doubt}_title`, { shown: plainName(identity.name) })}</b>
              {t('figures_doubt_unknown')}
            </Notice>
          </section>
        )}
        <section class="sec" aria-label={t('unknown_title')}>
          <h2 class="view-title">{t('unknown_title')}</h2>
          <p class="soft">{t('unknown_way')}</p>
          <dl class="form">
            <dt class="with-control">{t('field_name')}</dt>
            <dd>
              <TextField name={t('field_name')} value={draft.name} onInput={(name) => set({ name })} />
            </dd>
            <dt class="with-control">{t('field_code')}</dt>
            <dd>
              <TextField
                name={t('field_code')}
                value={draft.code ?? ''}
                onInput={(code) => set({ code: code || null })}
              />
            </dd>
            <dt class="with-control">{t('field_taxpayerType')}</dt>
            <dd class="talk">
              <Pick
                name={t('field_taxpayerType')}
                value={draft.taxpayerType ?? ''}
                options={[
                  { value: '', label: t('taxpayer_unknown') },
                  { value: 'general', label: t('taxpayer_general') },
                  { value: 'small-scale', label: t('taxpayer_small_scale') },
                ]}
                onChange={(value) => set({ taxpayerType: value === '' ? null : value })}
              />
              {identity.taxpayerType && <span class="meta aside">{t('page_says')}</span>}
            </dd>
            <dt class="with-control">{t('field_owner')}</dt>
            <dd>
              <TextField
                name={t('field_owner')}
                value={draft.owner ?? ''}
                onInput={(owner) => set({ owner: owner || null })}
              />
            </dd>
          </dl>
        </section>
        <Section title={t('not_new')} remark={t('not_new_remark')}>
          {identity.similar.map((candidate) => (
            <div class="similar" key={candidate.client.id}>
              <TierMark tier={candidate.tier.tier} />
              <div class="grow">
                <Name text={candidate.client.name} />{' '}
                <span class="meta">{candidate.client.code && <Name text={candidate.client.code} />}</span>
                <EvidenceList evidence={candidate.evidence} />
              </div>
              <Button small onClick={() => settle(candidate.client.id)}>
                {t('same_client')}
              </Button>
            </div>
          ))}
          {merging ? (
            <ClientSearch chosen={null} onChoose={(client) => settle(client.id)} />
          ) : (
            <Button small onClick={() => setMerging(true)}>
              {t('merge_other')}
            </Button>
          )}
        </Section>
        {fires.length > 0 && (
          <section class="block" aria-label={t('explain_label')}>
            <div class="list-head">
              <h2>{t('explain_count', { count: fires.length })}</h2>
              <span class="end">{t('before_created')}</span>
            </div>
            <ul>
              {fires.map((verdict) => (
                <li key={verdict.rule} class="row">
                  <SeverityMark severity={verdict.severity} />
                  <span class="title">{say(verdict.title)}</span>
                  <span class="figure num">
                    {verdict.figure && amount(verdict.figure.value, verdict.figure.unit)}
                  </span>
                  <span class="sub">{whyWords(verdict)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <SeenFigures view={view} />
      </div>
      <Bar state={t('unknown_state')}>
        <Button main disabled={!draft.name.trim()} onClick={() => void create()}>
          {t('create_client')}
        </Button>
      </Bar>
    </>
  );
}
