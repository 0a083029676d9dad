import { useState } from 'preact/hooks';
import { Rich } from '../controls/controls';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { MissingChip } from '../marks/SourceChip';
import type { Verdict } from '../../rules/verdict';
import { lacksKey, missingCure, say } from '../words';
import { EnterFigure } from './EnterFigure';
import { lacksOf, type Lack } from './lacking';
import { PersonQuestion } from './PersonQuestion';

const asks = ({ missing }: Lack): boolean => missing.why === 'person';

/** What one click settles: who the persons in the accounts are. Never folded away. */
export function PersonQuestions({ verdicts, ...props }: ViewProps & { verdicts: Verdict[] }) {
  const lacks = lacksOf(verdicts).filter(asks);
  if (lacks.length === 0) return null;
  return (
    <div class="asks">
      {lacks.map((lack) => (
        <LackItem key={lack.name} lack={lack} {...props} />
      ))}
    </div>
  );
}

/** What else cannot be judged, by what would settle it: each missing thing once, with all that waits for it. */
export function LackingList({ verdicts, ...props }: ViewProps & { verdicts: Verdict[] }) {
  const unnamed = verdicts.filter(({ missing }) => missing.length === 0);
  return (
    <>
      {lacksOf(verdicts)
        .filter((lack) => !asks(lack))
        .map((lack) => (
          <LackItem key={lack.name} lack={lack} {...props} />
        ))}
      {unnamed.length > 0 && (
        <div class="missing">
          <p class="meta">{t('lacks_unnamed')}</p>
          <Waiting verdicts={unnamed} {...props} />
        </div>
      )}
    </>
  );
}

function LackItem({ lack: { missing, verdicts }, ...props }: ViewProps & { lack: Lack }) {
  return (
    <div class="missing">
      {missing.why === 'person' ? (
        <PersonQuestion missing={missing} clientId={props.client.id} statements={props.view.statements} />
      ) : (
        <h3 class="meta">
          <Rich id={lacksKey(missing)} values={{ what: <MissingChip missing={missing} /> }} />
          <span class="cure">{missingCure(missing)}</span>
        </h3>
      )}
      <EnterFigure missing={missing} clientId={props.client.id} period={props.view.period.viewed} />
      <Waiting verdicts={verdicts} {...props} />
    </div>
  );
}

/** Titles drawn at first; the count in front says how many there are. */
const SHOWN = 4;

/** The anomalies that wait, in one line; each opens. */
function Waiting({ verdicts, go }: ViewProps & { verdicts: Verdict[] }) {
  const [all, setAll] = useState(false);
  const shown = all || verdicts.length <= SHOWN + 1 ? verdicts : verdicts.slice(0, SHOWN);
  const rest = verdicts.length - shown.length;
  return (
    <p class="waiting meta">
      <span>{t('lacks_waiting', { count: verdicts.length })}</span>
      {shown.map((verdict) => (
        <button
          key={verdict.rule}
          type="button"
          class="link"
          onClick={() => go({ tab: 'anomalies', rule: verdict.rule })}
        >
          {say(verdict.title)}
        </button>
      ))}
      {rest > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('lacks_rest', { count: rest })}
        </button>
      )}
    </p>
  );
}
