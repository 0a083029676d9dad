import { Button, IconButton, Section } from '../../controls/controls';
import { TextField } from '../../controls/fields';
import { t } from '../../i18n';
import type { Archive } from './useArchive';

/** What to mind when speaking to this client, one sentence each. */
export function CautionFields({ archive }: { archive: Archive }) {
  const { client, edit } = archive;
  const { cautions } = client;
  return (
    <Section title={t('wb_cautions')} remark={t('wb_cautions_remark')}>
      {cautions.length === 0 && <p class="meta wb-none">{t('wb_cautions_none')}</p>}
      <ul class="wb-cautions">
        {cautions.map((caution, index) => (
          <li key={index}>
            <TextField
              name={t('wb_caution', { number: index + 1 })}
              placeholder={t('wb_caution_example')}
              value={caution}
              onInput={(text) =>
                edit({ cautions: cautions.map((other, at) => (at === index ? text : other)) })
              }
            />
            <IconButton
              icon="cross"
              name={t('wb_caution_remove', { number: index + 1 })}
              onClick={() => edit({ cautions: cautions.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      <Button small icon="plus" onClick={() => edit({ cautions: [...cautions, ''] })}>
        {t('wb_caution_add')}
      </Button>
    </Section>
  );
}
