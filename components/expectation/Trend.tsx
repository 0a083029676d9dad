import type { ExpectationView } from '../../messages';
import { Section } from '../controls/controls';
import { dayOf } from '../format';
import { t } from '../i18n';
import { Rail } from '../marks/marks';
import { usePanel } from '../panel';
import { quarters } from './quarters';

/** The year by quarters: the last judgement of each. */
export function Trend({ expectations }: { expectations: ExpectationView[] }) {
  const { now } = usePanel();
  const today = dayOf(now());
  const year = Number(today.slice(0, 4));
  return (
    <Section title={t('trend_title')} remark={t('trend_remark', { year })}>
      <table class="trend">
        <thead>
          <tr>
            <th>
              <span class="aloud">{t('exp_content')}</span>
            </th>
            {([1, 2, 3, 4] as const).map((quarter) => (
              <th key={quarter} scope="col">
                {t(`quarter_${quarter}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {expectations.map((one) => (
            <tr key={one.content}>
              <th scope="row">{t(`content_${one.content}`)}</th>
              {quarters(one.history, year, today).map((deviation, index) => (
                <td key={index}>
                  <span class={`dev dev-${deviation ?? 'none'}`}>
                    <Rail deviation={deviation} />
                    <span class="aloud">{t(deviation ? `deviation_${deviation}` : 'deviation_none')}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
