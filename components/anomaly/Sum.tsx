import type { StatementView } from '../../messages';
import { amount, when } from '../format';
import { t } from '../i18n';
import { SourceChip } from '../marks/SourceChip';
import { Dotted } from '../marks/marks';
import { usePanel } from '../panel';
import type { Explanation, ParamRef, SumLine } from '../../rules/verdict';
import { say } from '../words';

/** More sources than these for one line are counted, not drawn. */
const SOURCES = 3;

/** A calculation as on paper: operator, name, amount; the source under each, a rule and a double line at the result. */
export function Sum({ explanation, statements }: { explanation: Explanation; statements: StatementView[] }) {
  const { lines, result, comparison } = explanation;
  return (
    <div class="sum">
      {lines.map((line, index) => (
        <Line key={index} line={line} statements={statements} />
      ))}
      {result && (
        <div class="sum-line sum-result">
          <span class="op">=</span>
          <b>{say(result.label)}</b>
          <span class="value num">{amount(result.value, result.unit)}</span>
        </div>
      )}
      {comparison && (
        <div class="sum-line sum-against">
          <span class="op">{comparison.op}</span>
          <span>{say(comparison.label)}</span>
          <span class="value num">{amount(comparison.value, comparison.unit)}</span>
          {comparison.param && (
            <span class="src meta">
              <Param param={comparison.param} />
            </span>
          )}
        </div>
      )}
    </div>
  );
}

function Line({ line, statements }: { line: SumLine; statements: StatementView[] }) {
  const { now } = usePanel();
  const readAt = Math.max(0, ...line.sources.map((source) => source.readAt));
  return (
    <div class="sum-line">
      <span class="op">{line.op}</span>
      <span>{say(line.label)}</span>
      <span class="value num">{amount(line.value, line.unit)}</span>
      {line.param && (
        <span class="src meta">
          <Param param={line.param} />
        </span>
      )}
      {line.sources.length > 0 && (
        <span class="src">
          <span class="chips">
            {line.sources.slice(0, SOURCES).map((source, index) => (
              <SourceChip key={index} source={source} statements={statements} />
            ))}
            {line.sources.length > SOURCES && (
              <span class="meta">{t('sources_more', { count: line.sources.length - SOURCES })}</span>
            )}
          </span>
          <span class="meta num read-at">{when(readAt, now())}</span>
        </span>
      )}
    </div>
  );
}

/** For which industry a figure is, and for which other one it stands in. */
function industryWords({ industry, servesFor }: ParamRef): string | null {
  if (industry === null) return null;
  return servesFor === null
    ? t('param_industry', { industry })
    : t('param_stand_in', { industry, own: servesFor });
}

/** A reference value with its source, dates and grade in words; 本所待核 until somebody has ticked it. */
function Param({ param }: { param: ParamRef }) {
  const dates = param.validTo
    ? t('param_span', { from: param.validFrom ?? t('param_open'), to: param.validTo })
    : param.validFrom && t('param_from', { from: param.validFrom });
  const open = param.grade !== 'R' && param.verifiedBy === null;
  return (
    <Dotted
      items={[
        industryWords(param),
        t(`grade_${param.grade}`),
        param.basis,
        dates,
        open && <span class="soon">{t('param_unverified')}</span>,
        param.verifiedBy && t('param_verified', { name: param.verifiedBy }),
      ]}
    />
  );
}
