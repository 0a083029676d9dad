import type { Client } from '../../../storage/records';
import { Button, Section } from '../../controls/controls';
import { clock } from '../../format';
import { t } from '../../i18n';
import { TierMark } from '../../marks/marks';
import { useAsk } from '../../panel';
import { Empty, PageHead, WhenReady } from '../parts';
import type { Loaded } from '../loaded';
import { go, hrefOf } from '../route';
import { useUndo } from '../undo';
import { ArchiveFields } from './ArchiveFields';
import { CautionFields } from './CautionFields';
import { ClientNotes } from './ClientNotes';
import { PeopleFields } from './PeopleFields';
import { TierFields } from './TierFields';
import type { ClientRow } from './filter';
import { useArchive } from './useArchive';
import type { Saving } from './useArchive';
import { plainName } from '../../Name';

interface ClientPageProps {
  id: string;
  clients: Loaded<ClientRow[]>;
  reload: () => Promise<void>;
}

const back = () => ({ href: hrefOf({ page: 'clients' }), name: t('wb_back_clients') });

export function ClientPage({ id, clients, reload }: ClientPageProps) {
  return (
    <WhenReady loaded={clients} retry={() => void reload()}>
      {(rows) => {
        const row = rows.find(({ client }) => client.id === id);
        if (row) return <ClientView key={id} row={row} reload={reload} />;
        return (
          <>
            <PageHead title={t('wb_client')} back={back()} />
            <Empty fact={t('wb_client_gone')} cure={t('wb_client_gone_cure')} />
          </>
        );
      }}
    </WhenReady>
  );
}

function ClientView({ row, reload }: { row: ClientRow; reload: () => Promise<void> }) {
  const archive = useArchive(row.client, reload);
  const remove = useRemove(reload);
  return (
    <>
      <PageHead
        title={plainName(row.client.name)}
        back={back()}
        mark={<TierMark tier={row.tier.tier} />}
        remark={row.client.code && <span class="meta num">{plainName(row.client.code)}</span>}
      >
        <SavingState saving={archive.saving} />
        <Button onClick={() => go({ page: 'table', id: row.client.id })}>{t('wb_table')}</Button>
        <Button icon="bin" onClick={() => void archive.flush().then(() => remove(row.client))}>
          {t('wb_delete')}
        </Button>
      </PageHead>
      <div class="wb-scroll wb-columns">
        <div>
          <Section title={t('wb_archive')}>
            <ArchiveFields archive={archive} />
          </Section>
          <PeopleFields archive={archive} />
          <CautionFields archive={archive} />
        </div>
        <div>
          <TierFields archive={archive} tier={row.tier} />
          <ClientNotes row={row} />
        </div>
      </div>
    </>
  );
}

/** Deletes, goes back to the list and offers to take it back. */
function useRemove(reload: () => Promise<void>) {
  const ask = useAsk();
  const offer = useUndo();
  return async ({ id, name }: Client) => {
    if (!(await ask('client.delete', { id }))) return;
    go({ page: 'clients' });
    await reload();
    offer({
      text: t('wb_client_deleted', { name: plainName(name) }),
      undo: async () => {
        if (!(await ask('client.restore', { id }))) return;
        await reload();
        go({ page: 'client', id });
      },
    });
  };
}

function SavingState({ saving }: { saving: Saving }) {
  return (
    <span class={saving.state === 'failed' || saving.state === 'held' ? 'meta late' : 'meta'} role="status">
      {saving.state === 'clean' && t('wb_saves_itself')}
      {saving.state === 'waiting' && t('wb_saving')}
      {saving.state === 'saved' && t('wb_saved', { time: clock(saving.at) })}
      {saving.state === 'failed' && t('wb_save_failed')}
      {saving.state === 'held' && t('wb_save_held')}
    </span>
  );
}
