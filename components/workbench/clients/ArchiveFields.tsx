import { Pick, Segmented } from '../../controls/controls';
import { TextField } from '../../controls/fields';
import { t } from '../../i18n';
import { Line } from '../parts';
import { AliasField } from './AliasField';
import type { Archive } from './useArchive';

/** Digits and capitals of a unified social credit code. */
const TAX_ID_LENGTH = 18;

const none = (text: string) => (text.trim() === '' ? null : text);

/** Who the client is: what pages are recognised by, and what rules need to know. */
export function ArchiveFields({ archive }: { archive: Archive }) {
  const { client, edit } = archive;
  const unnamed = client.name.trim() === '';
  const taxId = client.taxId ?? '';
  return (
    <>
      <Line label={t('wb_name')} hint={unnamed && t('wb_name_needed')} bad>
        <TextField name={t('wb_name')} value={client.name} required onInput={(name) => edit({ name })} />
      </Line>
      <Line label={t('wb_code')} hint={t('wb_code_hint')}>
        <TextField
          name={t('wb_code')}
          value={client.code ?? ''}
          onInput={(code) => edit({ code: none(code) })}
        />
      </Line>
      <Line label={t('wb_aliases')} hint={t('wb_aliases_hint')}>
        <AliasField aliases={client.aliases} onChange={(aliases) => edit({ aliases })} />
      </Line>
      <Line
        label={t('wb_tax_id')}
        hint={
          taxId !== '' &&
          taxId.length !== TAX_ID_LENGTH &&
          t('wb_tax_id_length', { length: taxId.length, expected: TAX_ID_LENGTH })
        }
      >
        <TextField
          name={t('wb_tax_id')}
          value={taxId}
          onInput={(text) => edit({ taxId: none(text.normalize('NFKC').replace(/\s/g, '').toUpperCase()) })}
        />
      </Line>
      <Line label={t('wb_taxpayer')} named>
        <Segmented
          name={t('wb_taxpayer')}
          value={client.taxpayerType ?? 'unknown'}
          options={[
            { value: 'general', label: t('wb_general') },
            { value: 'small-scale', label: t('wb_small') },
            { value: 'unknown', label: t('wb_unknown') },
          ]}
          onChange={(value) => edit({ taxpayerType: value === 'unknown' ? null : value })}
        />
      </Line>
      <Line label={t('wb_standard')} named>
        <Pick
          name={t('wb_standard')}
          value={client.standard ?? 'unknown'}
          options={[
            { value: 'unknown', label: t('wb_unknown') },
            { value: 'small-business', label: t('wb_standard_small') },
            { value: 'enterprise', label: t('wb_standard_enterprise') },
          ]}
          onChange={(value) => edit({ standard: value === 'unknown' ? null : value })}
        />
      </Line>
      <Line label={t('wb_industry')}>
        <TextField
          name={t('wb_industry')}
          value={client.industry ?? ''}
          onInput={(text) => edit({ industry: none(text) })}
        />
      </Line>
      <Line label={t('wb_owner')}>
        <TextField
          name={t('wb_owner')}
          value={client.owner ?? ''}
          onInput={(text) => edit({ owner: none(text) })}
        />
      </Line>
    </>
  );
}
