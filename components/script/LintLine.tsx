import { t } from '../i18n';
import type { LintFinding } from '../../rules/verdict';
import { findingRemedy } from '../words';
import { partName } from './partName';
import type { Draft } from './useDraft';

/** One line of counts, then one sentence for the first finding with its remedy. */
export function LintLine({ draft }: { draft: Draft }) {
  if (!draft.check) return null;
  const { findings, length } = draft.check;
  const of = (kind: LintFinding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  const advice = findings.length - of('promise') - of('jargon') - of('empty');
  const first = findings.find((finding) => finding.locks) ?? findings[0];
  const part = first?.part ? partName(first.part) : null;
  return (
    <div class="lint" role="status">
      <p class="lint-counts">
        <Count name={t('lint_promise')} count={of('promise')} />
        <Count name={t('lint_jargon')} count={of('jargon')} />
        <Count name={t('lint_empty')} count={of('empty')} />
        <Count name={t('lint_advice')} count={advice} />
        <span class="end">{t('characters', { count: length })}</span>
      </p>
      {first && (
        <p>
          {part && <span>{t('lint_in_part', { part })}</span>}
          {first.text && <b class="lint-words">{t('quoted', { text: first.text })}</b>}
          {findingRemedy(first)}
        </p>
      )}
    </div>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  return (
    <span class={count > 0 ? 'hit' : ''}>
      {name} {count}
    </span>
  );
}
