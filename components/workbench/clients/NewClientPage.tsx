import { useState } from 'preact/hooks';
import type { ClientDraft } from '../../../messages';
import type { Settings } from '../../../storage/records';
import { Button, Section, Segmented } from '../../controls/controls';
import { TextField } from '../../controls/fields';
import { t } from '../../i18n';
import { codeOf } from '../../failures';
import { usePanel } from '../../panel';
import { Line, PageHead } from '../parts';
import { go, hrefOf } from '../route';
import type { ClientRow } from './filter';

interface NewClientPageProps {
  settings: Settings;
  rows: ClientRow[];
  reload: () => Promise<void>;
}

const none = (text: string) => (text.trim() === '' ? null : text.trim());

/** A new client needs a name; the rest can be added at any time. */
export function NewClientPage({ settings, rows, reload }: NewClientPageProps) {
  const { client: panel, report } = usePanel();
  const [draft, setDraft] = useState<ClientDraft>({
    name: '',
    code: null,
    taxId: null,
    taxpayerType: null,
    owner: settings.me?.name ?? null,
  });
  const [tried, setTried] = useState(false);
  const [conflict, setConflict] = useState(false);
  const name = draft.name.trim();
  const twin = rows.find(({ client }) => client.name === name);

  async function create() {
    setTried(true);
    if (name === '') return;
    const answer = await panel.call('client.create', {
      draft: {
        ...draft,
        name,
        code: none(draft.code ?? ''),
        taxId: none(draft.taxId ?? ''),
        owner: none(draft.owner ?? ''),
      },
    });
    if (!answer.ok) {
      if (codeOf(answer.error) === 'conflict') setConflict(true);
      else report(answer.error);
      return;
    }
    report(null);
    await reload();
    go({ page: 'client', id: answer.value.id }, true);
  }
  function put(patch: Partial<ClientDraft>) {
    setConflict(false);
    setDraft({ ...draft, ...patch });
  }
  return (
    <>
      <PageHead
        title={t('wb_new_client')}
        back={{ href: hrefOf({ page: 'clients' }), name: t('wb_back_clients') }}
      />
      <form
        class="wb-scroll wb-narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Section title={t('wb_archive')}>
          <Line label={t('wb_name')} bad={tried && name === ''} hint={nameHint(tried && name === '', twin)}>
            <TextField
              name={t('wb_name')}
              value={draft.name}
              required
              onInput={(text) => put({ name: text })}
            />
          </Line>
          <Line label={t('wb_code')} hint={t('wb_code_hint')}>
            <TextField name={t('wb_code')} value={draft.code ?? ''} onInput={(code) => put({ code })} />
          </Line>
          <Line label={t('wb_tax_id')}>
            <TextField name={t('wb_tax_id')} value={draft.taxId ?? ''} onInput={(taxId) => put({ taxId })} />
          </Line>
          <Line label={t('wb_taxpayer')} named>
            <Segmented
              name={t('wb_taxpayer')}
              value={draft.taxpayerType ?? 'unknown'}
              options={[
                { value: 'general', label: t('wb_general') },
                { value: 'small-scale', label: t('wb_small') },
                { value: 'unknown', label: t('wb_unknown') },
              ]}
              onChange={(value) => put({ taxpayerType: value === 'unknown' ? null : value })}
            />
          </Line>
          <Line label={t('wb_owner')}>
            <TextField name={t('wb_owner')} value={draft.owner ?? ''} onInput={(owner) => put({ owner })} />
          </Line>
          {conflict && (
            <p class="late" role="alert">
              {t('wb_name_conflict')}
            </p>
          )}
          <div class="wb-actions">
            <button type="submit" class="btn btn-main">
              {t('wb_create')}
            </button>
            <Button onClick={() => go({ page: 'clients' })}>{t('wb_cancel')}</Button>
          </div>
        </Section>
      </form>
    </>
  );
}

function nameHint(missing: boolean, twin: ClientRow | undefined) {
  if (missing) return t('wb_name_needed');
  if (!twin) return undefined;
  return (
    <>
      {t('wb_name_twin')} <a href={hrefOf({ page: 'client', id: twin.client.id })}>{t('wb_open_it')}</a>
    </>
  );
}
