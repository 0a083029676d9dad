import type { StatementView } from '../../messages';
import type { Verdict } from '../../rules/verdict';
import { Section } from '../controls/controls';
import { amount, count } from '../format';
import { t } from '../i18n';
import { SourceChip } from '../marks/SourceChip';
import { plainName } from '../Name';
import { rowWords } from '../../words/rows';

/** More rows than these are counted, not drawn; they stand on the page. */
const SHOWN = 60;

/** The rows an anomaly rests on, each with the way to its cell. */
export function Witnesses({
  evidence,
  statements,
}: {
  evidence: Verdict['evidence'];
  statements: StatementView[];
}) {
  if (evidence.length === 0) return null;
  return (
    <Section title={t('evidence_rows', { count: evidence.length })}>
      <ul class="witnesses">
        {evidence.slice(0, SHOWN).map((row, index) => (
          <li key={index}>
            <span>{plainName(rowWords(row.source, t))}</span>
            <span class="num">{amount(row.value, row.unit)}</span>
            <span class="src">
              <SourceChip source={row.source} statements={statements} />
            </span>
          </li>
        ))}
      </ul>
      {evidence.length > SHOWN && (
        <p class="meta">{t('evidence_more', { count: count(evidence.length - SHOWN) })}</p>
      )}
    </Section>
  );
}
