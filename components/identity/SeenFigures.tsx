import type { TabView } from '../../messages';
import { Section } from '../controls/controls';
import { money, period } from '../format';
import { t } from '../i18n';
import { rowWords } from '../../words/rows';
import { columnWords } from '../words';

/** More than these are counted, not drawn. */
const SHOWN = 3;

/** Figures that wait with the page until it is settled whose they are. */
export function SeenFigures({ view }: { view: TabView }) {
  const known = Object.values(view.facts.known);
  const facts = known.flatMap((fact) => {
    const source = fact.sources[0];
    return typeof fact.value === 'number' && source && fact.sources.length === 1 ? [source] : [];
  });
  if (facts.length === 0) return null;
  return (
    <Section title={t('seen_waiting')} remark={view.period.viewed && period(view.period.viewed)}>
      <ul class="witnesses">
        {facts.slice(0, SHOWN).map((source, index) => (
          <li key={index}>
            <span>
              {rowWords(source, t)} <span class="meta">{columnWords(source.column)}</span>
            </span>
            <span class="num">{money(source.value)}</span>
          </li>
        ))}
      </ul>
      {known.length > SHOWN && <p class="meta">{t('seen_more', { count: known.length - SHOWN })}</p>}
    </Section>
  );
}
