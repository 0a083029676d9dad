import type { TabView } from '../../messages';
import { Button, LinkButton, Notice, Section } from '../controls/controls';
import { Bar } from '../frame/Bar';
import { t } from '../i18n';
import { useAsk } from '../panel';
import { problemWords } from '../words';

/** No books on the page: what was looked for, and what to do. */
export function NoBooks({ view }: { view: TabView }) {
  const ask = useAsk();
  const named = view.problems.filter((problem) => problem.code !== 'no-books');
  return (
    <>
      <div class="body">
        <div class="empty">
          <h2>{t('no_books_title')}</h2>
          <p class="soft">{t('no_books_way')}</p>
        </div>
        <Section title={t('looked_for')}>
          <ol class="numbered">
            <li>{t('looked_client')}</li>
            <li>{t('looked_period')}</li>
            <li>{t('looked_table')}</li>
          </ol>
          <p class="soft">
            {t('table_way')}{' '}
            <LinkButton onClick={() => void ask('view.workbench', { page: 'clients' })}>
              {t('table_way_do')}
            </LinkButton>
          </p>
        </Section>
        {named.length > 0 && (
          <Section title={t('seen_problems')}>
            {named.map((problem, index) => (
              <Notice key={index} icon="table-broken">
                {problemWords(problem)}
              </Notice>
            ))}
          </Section>
        )}
      </div>
      <Bar state={t('no_books_state')}>
        <Button onClick={() => void ask('view.workbench', { page: '' })}>{t('open_workbench')}</Button>
      </Bar>
    </>
  );
}
