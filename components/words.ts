import type { Evidence } from '../messages';
import { enterable } from '../rules/entered';
import { facts } from '../rules/facts';
import { labelIn } from '../rules/fill';
import type { Missing, Problem, Source } from '../rules/reading';
import type { LintFinding, Text, Verdict } from '../rules/verdict';
import { under } from '../words/keys';
import { remedyWords } from '../words/reasons';
import { rowWords } from '../words/rows';
import { money } from './format';
import { currentLanguage, hasAll, hasMessage, t } from './i18n';
import type { MessageKey } from './i18n';
import { plainName } from './Name';

export { under } from '../words/keys';
export type { Under } from '../words/keys';

/** A pack's text in the current language; Chinese where there is no other. */
export function say(text: Text): string {
  return labelIn(text, currentLanguage());
}

/** Words for a code from elsewhere, which may carry its prefix or not. */
function coded(prefix: string, code: string, detail: Record<string, string>): string {
  const bare = code.replace(/-/g, '_');
  for (const key of [bare, `${prefix}_${bare}`]) if (hasMessage(key)) return t(key, lowerKeys(detail));
  return t('code_unknown', { code });
}

function lowerKeys(detail: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [key.toLowerCase(), plainName(value)]),
  );
}

export function evidenceWords(evidence: Evidence): string {
  return coded('evidence', evidence.code, evidence.detail);
}

/** A problem in one sentence, which names the place as far as it is known. */
export function problemWords({ code, detail }: Problem): string {
  const named = `problem_${under(code)}_named`;
  const values = Object.fromEntries(
    Object.entries(lowerKeys(detail)).map(([key, value]) => [key, detailWords(key, value)]),
  );
  return hasMessage(named) && hasAll(named, values) ? t(named, values) : coded('problem', code, detail);
}

const AMOUNTS = ['printed', 'sum', 'shown', 'computed'];

function detailWords(key: string, value: string): string {
  if (key === 'column') return columnWords(value);
  return AMOUNTS.includes(key) && value !== '' && Number.isFinite(Number(value))
    ? money(Number(value))
    : value;
}

/** A column of a statement in the words of its heading. */
export function columnWords(column: string): string {
  const key = `column_${column}`;
  return hasMessage(key) ? t(key) : column;
}

/** A fact of the vocabulary in the user's language. */
function factName(fact: string | undefined): string | null {
  const label = fact === undefined ? undefined : facts.get(fact)?.label;
  return label ? say(label) : null;
}

/** The name of what is missing, short enough for a chip. */
export function missingName(missing: Missing): string {
  switch (missing.why) {
    case 'statement':
    case 'partial':
      return t(`statement_${under(missing.kind)}`);
    case 'column':
      return t('missing_column', {
        statement: t(`statement_${under(missing.kind)}`),
        column: columnWords(missing.column),
      });
    case 'row':
      return t(missing.below ? 'missing_row_below' : 'missing_row', {
        statement: t(`statement_${under(missing.kind)}`),
        row: missing.row,
      });
    case 'earlier':
      return factName(missing.fact) ?? t('missing_fact');
    case 'doubt': {
      const statement = t(`statement_${under(missing.kind)}`);
      return missing.column === undefined
        ? t('missing_row', { statement, row: missing.row ?? '' })
        : t('missing_column', { statement, column: columnWords(missing.column) });
    }
    case 'person':
      return t('missing_person', { name: missing.name });
    case 'archive': {
      const name = enterable(missing) === null ? null : factName(missing.fact);
      if (name !== null) return name;
      const key = `field_${missing.field.replace(/[^A-Za-z0-9]/g, '_')}`;
      return t('missing_archive', { field: hasMessage(key) ? t(key) : missing.field });
    }
    case 'parameter':
      return t('missing_parameter', { name: say(missing.label) });
    case 'fact':
      return factName(missing.fact) ?? t('missing_fact');
    case 'rule':
      return t('missing_rule');
  }
}

/** The sentence in which what is missing stands as `what`. */
export function lacksKey({ why }: Missing): MessageKey {
  if (why === 'archive') return 'lacks_archive';
  if (why === 'doubt') return 'lacks_doubt';
  if (why === 'earlier') return 'lacks_earlier';
  return why === 'rule' ? 'lacks_rule' : 'lacks';
}

/** One sentence under a verdict: why now, or why it could not be judged; null where there is nothing to say. */
export function whyWords({ why, status, missing }: Verdict): string | null {
  if (why) return say(why);
  if (status !== 'unknown') return null;
  if (missing.some(({ why: one }) => one === 'rule')) return t('why_broken');
  return t(missing.some(({ why: one }) => one === 'doubt') ? 'why_doubt' : 'why_lacks');
}

/** A title as a form prints it may leave no room for row and column; the usual name says the same. */
const LONG_TITLE = 10;

/** The place of a figure in words: statement, row, column. */
export function placeWords(source: Source): string[] {
  const usual = t(`statement_${under(source.kind)}`);
  const title = source.title && source.title.length <= LONG_TITLE ? source.title : usual;
  return [title, rowWords(source, t), columnWords(source.column)];
}

/** What to write instead of what was found. */
export function findingRemedy(finding: LintFinding): string {
  return finding.remedy ? say(finding.remedy) : (remedyWords(finding, t) ?? '');
}

/** What would settle it. */
export function missingCure(missing: Missing): string {
  switch (missing.why) {
    case 'statement':
    case 'column':
    case 'row':
      return t('cure_open', { statement: t(`statement_${under(missing.kind)}`) });
    case 'earlier':
      return t('cure_earlier', { statement: t(`statement_${under(missing.kind)}`) });
    case 'doubt':
      return t('cure_doubt', { statement: t(`statement_${under(missing.kind)}`) });
    case 'partial':
      return t('cure_whole', { statement: t(`statement_${under(missing.kind)}`) });
    case 'person':
      return t('cure_person');
    case 'archive':
      return t('cure_archive');
    case 'parameter':
      return t('cure_parameter');
    case 'fact':
      return t('cure_fact');
    case 'rule':
      return t('cure_rule');
  }
}
