import type { Client } from '../../../storage/records';
import { Notice, Section } from '../../controls/controls';
import { t } from '../../i18n';
import { plainName } from '../../Name';
import type { ClientRow } from '../clients/filter';
import { FileDrop } from '../data/FileDrop';
import type { Loaded } from '../loaded';
import { Empty, PageHead, WhenReady } from '../parts';
import { hrefOf } from '../route';
import { TableRead } from './TableRead';
import { fileProblemWords } from './words';
import { useBrought } from './useBrought';

/** Brings one client a table that no page shows as text: from a file or the clipboard. */
export function TablePage({ id, clients }: { id: string; clients: Loaded<ClientRow[]> }) {
  return (
    <WhenReady loaded={clients} retry={() => undefined}>
      {(rows) => {
        const client = rows.find((row) => row.client.id === id)?.client;
        const back = client
          ? { href: hrefOf({ page: 'client', id }), name: plainName(client.name) }
          : { href: hrefOf({ page: 'clients' }), name: t('wb_back_clients') };
        return (
          <>
            <PageHead
              title={t('wb_table')}
              back={back}
              remark={client && <span class="soft">{plainName(client.name)}</span>}
            />
            {client ? (
              <Bring key={id} client={client} />
            ) : (
              <Empty fact={t('wb_client_gone')} cure={t('wb_client_gone_cure')} />
            )}
          </>
        );
      }}
    </WhenReady>
  );
}

function Bring({ client }: { client: Client }) {
  const { brought, open, again } = useBrought();
  const drop = (
    <FileDrop
      what={t('wb_table_drop')}
      hint={t('wb_table_drop_hint')}
      accept=".xlsx,.csv,.tsv,.txt,.xls,.html"
      onFile={(file) => void open(file)}
    />
  );
  return (
    <div class="wb-scroll wb-table-page">
      {brought.at === 'choose' && <Section title={t('wb_table_bring')}>{drop}</Section>}
      {brought.at === 'reading' && <p role="status">{t('wb_table_reading')}</p>}
      {brought.at === 'unreadable' && (
        <Section title={brought.file ? plainName(brought.file) : t('wb_table_clipboard')}>
          <Notice icon="table-broken" tone="stop">
            <p>
              <b>{fileProblemWords(brought.problem)}</b>
            </p>
            <p>{t('wb_table_nothing_kept')}</p>
          </Notice>
          {drop}
        </Section>
      )}
      {brought.at === 'read' && (
        <TableRead
          key={brought.sheets[0]?.reading.readAt}
          client={client}
          file={brought.file}
          sheets={brought.sheets}
          onOther={again}
        />
      )}
    </div>
  );
}
