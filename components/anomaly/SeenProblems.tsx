import type { TabView } from '../../messages';
import type { Problem } from '../../rules/reading';
import { Fold, LinkButton } from '../controls/controls';
import { t } from '../i18n';
import { useAsk } from '../panel';
import { problemWords } from '../words';

/** Nothing of the table can be read: it has to be brought. */
const UNREADABLE: readonly Problem['code'][] = ['canvas', 'figures-unread'];
/** Said elsewhere: beside the period, above the list, in the button that reads the whole table. */
const SAID: readonly Problem['code'][] = ['no-books', 'no-client', 'two-clients', 'no-period', 'loading', 'partial-table', 'profile-stale']; // prettier-ignore

/** What the page shows and could not be read, or contradicts itself, under a client that is certain. */
export function SeenProblems({ view, clientId }: { view: TabView; clientId: string }) {
  const ask = useAsk();
  const lost = view.problems.find(({ code }) => UNREADABLE.includes(code));
  const doubts = view.problems.filter(({ code }) => !UNREADABLE.includes(code) && !SAID.includes(code));
  return (
    <>
      {lost && (
        <p class="list-empty soft">
          {problemWords(lost)}{' '}
          <LinkButton onClick={() => void ask('view.workbench', { page: `clients/${clientId}/table` })}>
            {t('table_way_do')}
          </LinkButton>
        </p>
      )}
      {doubts.length > 0 && (
        <Fold title={t('doubts_count', { count: doubts.length })}>
          {() => (
            <ul class="list-empty soft">
              {doubts.map((problem, at) => (
                <li key={at}>{problemWords(problem)}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  );
}
