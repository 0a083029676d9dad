import { t } from '../../i18n';
import type { ClientRow } from '../clients/filter';
import { PageHead } from '../parts';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';

export function DataPage({ clients, reload }: { clients: ClientRow[]; reload: () => Promise<void> }) {
  return (
    <>
      <PageHead title={t('wb_data')} remark={<span class="soft">{t('wb_data_remark')}</span>} />
      <div class="wb-scroll wb-columns wb-data">
        <div>
          <ImportPart reload={reload} />
        </div>
        <div>
          <ExportPart clients={clients} />
        </div>
      </div>
    </>
  );
}
