import { TabPanel } from '../frame/Panel';
import type { ViewProps } from '../frame/place';
import { Bar } from '../frame/Bar';
import { Button } from '../controls/controls';
import { firing } from '../frame/place';
import { t } from '../i18n';
import { AnomalyList } from './AnomalyList';
import { AnomalyView } from './AnomalyView';

/** The list, or one of its anomalies. */
export function AnomaliesView(props: ViewProps) {
  const { view, place, go } = props;
  const verdict = view.verdicts.find((one) => one.rule === place.rule);
  if (verdict) return <AnomalyView key={verdict.rule} {...props} verdict={verdict} />;
  const first = firing(view)[0];
  const unknown = view.verdicts.filter((one) => one.status === 'unknown').length;
  return (
    <>
      <TabPanel tab="anomalies">
        <AnomalyList {...props} />
      </TabPanel>
      <Bar state={t('judged', { known: view.verdicts.length - unknown, total: view.verdicts.length })}>
        <Button main disabled={!first} onClick={() => go({ rule: first?.rule ?? null })}>
          {t('open_first')}
        </Button>
      </Bar>
    </>
  );
}
