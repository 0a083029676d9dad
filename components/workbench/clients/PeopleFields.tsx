import { Button, IconButton, Pick, Section } from '../../controls/controls';
import { TextField } from '../../controls/fields';
import { t } from '../../i18n';
import type { Person, PersonRole } from '../../../storage/records';
import { under } from '../../words';
import { Line } from '../parts';
import type { Archive } from './useArchive';

const roles: PersonRole[] = ['shareholder', 'legal-representative', 'family', 'employee', 'outsider'];

/** Those who decide, and those whose names appear in the books: a name in 其他应收款 is judged by its role here. */
export function PeopleFields({ archive }: { archive: Archive }) {
  const { client, edit } = archive;
  const people = client.people;
  const put = (index: number, patch: Partial<Person>) =>
    edit({ people: people.map((person, at) => (at === index ? { ...person, ...patch } : person)) });
  return (
    <Section title={t('wb_people')} remark={t('wb_people_remark')}>
      <Line label={t('wb_salutation')} hint={t('wb_salutation_hint')}>
        <TextField
          name={t('wb_salutation')}
          value={client.salutation ?? ''}
          placeholder={t('wb_salutation_example')}
          onInput={(text) => edit({ salutation: text.trim() === '' ? null : text })}
        />
      </Line>
      {people.length === 0 && <p class="meta wb-none">{t('wb_people_none')}</p>}
      <ul class="wb-people">
        {people.map((person, index) => (
          <li key={index}>
            <TextField
              name={t('wb_person_name', { number: index + 1 })}
              placeholder={t('wb_person')}
              value={person.name}
              onInput={(name) => put(index, { name })}
            />
            <Pick
              name={t('wb_person_role', { number: index + 1 })}
              value={person.role}
              options={roles.map((role) => ({ value: role, label: t(`wb_role_${under(role)}`) }))}
              onChange={(role) => put(index, { role })}
            />
            <TextField
              name={t('wb_person_note', { number: index + 1 })}
              placeholder={t('wb_remark')}
              value={person.note}
              onInput={(note) => put(index, { note })}
            />
            <IconButton
              icon="cross"
              name={t('wb_person_remove', { name: person.name || String(index + 1) })}
              onClick={() => edit({ people: people.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      <Button
        small
        icon="plus"
        onClick={() => edit({ people: [...people, { name: '', role: 'shareholder', note: '' }] })}
      >
        {t('wb_person_add')}
      </Button>
    </Section>
  );
}
