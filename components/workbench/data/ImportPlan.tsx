import type { ImportReport } from '../../../messages';
import { dayOf, longDay } from '../../format';
import { t } from '../../i18n';
import { Dotted } from '../../marks/marks';
import { usePanel } from '../../panel';
import { tableWords } from './importWords';

/** Table by table: what would be added, replaced by a newer one, already here, and ours that is newer. */
export function ImportPlan({ report, done = false }: { report: ImportReport; done?: boolean }) {
  const { now } = usePanel();
  const tables = Object.entries(report.tables).filter(
    ([, row]) => row.added + row.updated + row.same + row.kept > 0,
  );
  return (
    <>
      <p class="meta">
        <Dotted
          items={[
            report.exportedAt &&
              t('wb_import_made', { day: longDay(dayOf(Date.parse(report.exportedAt)), now()) }),
            report.from && t('wb_import_from', { name: report.from }),
          ]}
        />
      </p>
      <table class="wb-table wb-plan">
        <caption class="aloud">{t(done ? 'wb_plan_done' : 'wb_plan')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wb_plan_table')}</th>
            <th scope="col" class="right">
              {t('wb_plan_added')}
            </th>
            <th scope="col" class="right">
              {t('wb_plan_updated')}
            </th>
            <th scope="col" class="right">
              {t('wb_plan_same')}
            </th>
            <th scope="col" class="right">
              {t('wb_plan_kept')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map(([name, row]) => (
            <tr key={name}>
              <th scope="row">{tableWords(name)}</th>
              <Count value={row.added} strong />
              <Count value={row.updated} strong />
              <Count value={row.same} />
              <Count value={row.kept} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Count({ value, strong = false }: { value: number; strong?: boolean }) {
  return <td class={strong && value > 0 ? 'right num strong' : 'right num soft'}>{value}</td>;
}
