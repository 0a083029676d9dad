import { useState } from 'preact/hooks';
import { Button, Pick, Section } from '../../controls/controls';
import { t } from '../../i18n';
import { useAsk } from '../../panel';
import { sortClients } from '../clients/filter';
import type { ClientRow } from '../clients/filter';
import { Line } from '../parts';
import { download, sizeOf } from './download';
import { plainName } from '../../Name';

const ALL = '*';

export function ExportPart({ clients }: { clients: ClientRow[] }) {
  const ask = useAsk();
  const [chosen, setChosen] = useState(ALL);
  const [done, setDone] = useState<{ name: string; size: string } | null>(null);

  async function run() {
    setDone(null);
    const answer = await ask('transfer.export', { clientId: chosen === ALL ? null : chosen });
    if (!answer) return;
    const { name, text } = answer.value;
    // A Blob each, so that their texts need not stay in memory side by side.
    const parts = [new Blob([text])];
    for (let { more } = answer.value; more !== null;) {
      const next = await ask('transfer.more', { more });
      if (!next) return;
      parts.push(new Blob([next.value.text]));
      more = next.value.more;
    }
    const file = new Blob(parts, { type: 'application/json' });
    download(name, file);
    setDone({ name, size: sizeOf(file.size) });
  }
  return (
    <Section title={t('wb_export')} remark={t('wb_export_remark')}>
      <p class="soft">{t('wb_export_lead')}</p>
      <Line label={t('wb_export_what')} named>
        <Pick
          name={t('wb_export_what')}
          value={chosen}
          options={[
            { value: ALL, label: t('wb_export_all', { count: clients.length }) },
            ...sortClients(clients).map(({ client }) => ({
              value: client.id,
              label: plainName(client.name),
            })),
          ]}
          onChange={setChosen}
        />
      </Line>
      <div class="wb-actions">
        <Button onClick={() => void run()}>{t('wb_export_do')}</Button>
      </div>
      <p class="meta" role="status">
        {done ? t('wb_exported', done) : ''}
      </p>
      <p class="meta">{t('wb_export_caution')}</p>
    </Section>
  );
}
