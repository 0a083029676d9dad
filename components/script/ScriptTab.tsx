import { Button } from '../controls/controls';
import { Bar } from '../frame/Bar';
import { TabPanel } from '../frame/Panel';
import { caseOf, firing } from '../frame/place';
import type { ViewProps } from '../frame/place';
import { t } from '../i18n';
import { ScriptView } from './ScriptView';

/** The script of the anomaly at hand; the gravest one when none is. */
export function ScriptTab(props: ViewProps) {
  const { view, place, go } = props;
  const fires = firing(view);
  const verdict =
    fires.find((one) => one.rule === place.rule) ?? fires.find((one) => !one.internal) ?? fires[0];
  const period = view.period.viewed;
  if (!verdict || !period) {
    return (
      <>
        <TabPanel tab="script">
          <div class="empty">
            <h2>{t('script_none')}</h2>
            <p class="soft">{t(period ? 'script_none_way' : 'script_no_period')}</p>
          </div>
        </TabPanel>
        <Bar state="">
          <Button onClick={() => go({ tab: 'anomalies', rule: null })}>{t('see_anomalies')}</Button>
        </Bar>
      </>
    );
  }
  return (
    <ScriptView
      key={verdict.rule}
      {...props}
      verdict={verdict}
      period={period}
      found={caseOf(view, verdict.rule)}
    />
  );
}
