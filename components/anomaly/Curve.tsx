import type { Curve as Run } from '../../rules/curve';
import type { Severity } from '../../rules/verdict';
import { amount, period, shortPeriod } from '../format';
import { t } from '../i18n';
import { say } from '../words';
import { labelTops, placesOf, strokes } from './curvePlaces';

/** px; as wide as there is room. */
const HEIGHT = 54;

/** The own last year under a sum: its run, its average, where it stands now. No axes: the table has every figure. */
export function Curve({ curve, severity }: { curve: Run; severity: Severity }) {
  const { label, unit, points, average } = curve;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const places = placesOf(curve, HEIGHT);
  const end = places.ys.at(-1) ?? 0;
  const tops = labelTops(places.mean, end, HEIGHT);
  const says = t('curve_says', {
    label: say(label),
    from: period(first.period),
    to: period(last.period),
    count: points.length,
    average: amount(average, unit),
    last: amount(last.value, unit),
  });
  return (
    <figure class={`curve curve-${severity}`}>
      <div class="curve-drawn" role="img" aria-label={says}>
        <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="curve-mean" d={`M0 ${places.mean}H100`} />
          <path class="curve-run" d={strokes(places)} />
          <path class="curve-end" d={`M100 ${end}h0`} />
        </svg>
        <div class="curve-labels" aria-hidden="true">
          <span style={{ marginTop: `${tops.mean}px` }}>
            {t('curve_average', { average: amount(average, unit) })}
          </span>
          <b style={{ marginTop: `${tops.end}px` }}>
            {t('curve_last', { period: shortPeriod(last.period), value: amount(last.value, unit) })}
          </b>
        </div>
      </div>
      <details>
        <summary class="meta">{t('curve_table', { from: period(first.period) })}</summary>
        <table class="curve-table">
          <caption class="aloud">{says}</caption>
          <thead class="aloud">
            <tr>
              <th scope="col">{t('curve_period')}</th>
              <th scope="col">{say(label)}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.period}>
                <th scope="row">{period(point.period)}</th>
                <td class="num">{amount(point.value, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
