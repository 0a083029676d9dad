import { LinkButton, Rich } from '../controls/controls';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { MissingChip } from '../marks/SourceChip';
import { useAsk } from '../panel';
import type { Verdict } from '../../rules/verdict';
import { lacksKey, missingCure } from '../words';
import { EnterFigure } from './EnterFigure';
import { PersonQuestion } from './PersonQuestion';

/** What one anomaly lacks and what would settle it; a person is settled here and now. */
export function MissingList({ verdict, view, client }: ViewProps & { verdict: Verdict }) {
  const ask = useAsk();
  return (
    <div class="missing">
      <ul>
        {verdict.missing.map((missing, index) =>
          missing.why === 'person' ? (
            <li key={`${missing.name}${index}`}>
              <PersonQuestion missing={missing} clientId={client.id} statements={view.statements} />
            </li>
          ) : (
            <li key={index} class="meta">
              <Rich id={lacksKey(missing)} values={{ what: <MissingChip missing={missing} /> }} />
              <span class="cure">{missingCure(missing)}</span>
              <EnterFigure missing={missing} clientId={client.id} period={view.period.viewed} />
            </li>
          ),
        )}
      </ul>
      {verdict.missing.some(({ why }) => why === 'statement' || why === 'partial') && (
        <LinkButton onClick={() => void ask('view.workbench', { page: `clients/${client.id}/table` })}>
          {t('table_way_do')}
        </LinkButton>
      )}
      {verdict.missing.length === 0 && <p class="meta">{t('lacks_unnamed')}</p>}
    </div>
  );
}
