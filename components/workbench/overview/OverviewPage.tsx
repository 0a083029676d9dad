import { useMemo, useState } from 'preact/hooks';
import type { ClientStand } from '../../../messages';
import type { Severity } from '../../../rules/verdict';
import { Segmented } from '../../controls/controls';
import { amount, period } from '../../format';
import { t } from '../../i18n';
import { SeverityMark } from '../../marks/marks';
import { Name } from '../../Name';
import { say } from '../../words';
import { useLoaded } from '../loaded';
import { Empty, PageHead, WhenReady } from '../parts';
import { go, hrefOf } from '../route';
import { useWindow } from '../useWindow';
import { countBySeverity, flatten, severities } from './stands';

const ROW = 34;

/** What fires over all clients, the gravest first. */
export function OverviewPage() {
  const [loaded, reload] = useLoaded('overview.list', {});
  return (
    <>
      <PageHead
        title={t('wb_overview')}
        remark={
          loaded.state === 'ready' && (
            <span class="soft">{t('wb_overview_clients', { count: loaded.value.length })}</span>
          )
        }
      />
      <WhenReady loaded={loaded} retry={() => void reload()}>
        {(stands) =>
          stands.length === 0 ? (
            <Empty fact={t('wb_overview_empty')} cure={t('wb_overview_empty_cure')} />
          ) : (
            <Table stands={stands} />
          )
        }
      </WhenReady>
    </>
  );
}

function Table({ stands }: { stands: ClientStand[] }) {
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const all = useMemo(() => flatten(stands), [stands]);
  const counts = useMemo(() => countBySeverity(stands), [stands]);
  const rows = severity === 'all' ? all : all.filter((row) => row.severity === severity);
  const view = useWindow(rows.length, ROW);
  return (
    <>
      <div class="wb-filters">
        <Segmented
          name={t('wb_overview_severity')}
          value={severity}
          options={[
            { value: 'all' as const, label: `${t('wb_overview_all')} ${String(all.length)}` },
            ...severities.map((one) => ({
              value: one,
              label: `${t(`severity_${one}`)} ${String(counts[one])}`,
            })),
          ]}
          onChange={setSeverity}
        />
        <span class="wb-end meta" role="status">
          {t('wb_overview_shown', { count: rows.length })}
        </span>
      </div>
      <div class="wb-scroll" ref={view.box} onScroll={view.onScroll}>
        <table class="wb-table wb-clients wb-overview" aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{t('wb_client')}</th>
              <th scope="col">{t('wb_overview_severity')}</th>
              <th scope="col">{t('wb_pack_rule')}</th>
              <th scope="col" class="right">
                {t('wb_pack_figure')}
              </th>
              <th scope="col" class="gap">
                {t('wb_pack_period')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.before > 0 && <Spacer height={view.before} />}
            {rows.slice(view.from, view.to).map((row, offset) => {
              const target = { page: 'client', id: row.clientId } as const;
              return (
                <tr
                  key={`${row.clientId} ${row.rule}`}
                  aria-rowindex={view.from + offset + 2}
                  onClick={() => go(target)}
                >
                  <th scope="row">
                    <a href={hrefOf(target)}>
                      <Name text={row.name} />
                    </a>
                  </th>
                  <td>
                    <SeverityMark severity={row.severity} />
                  </td>
                  <td title={say(row.title)}>{say(row.title)}</td>
                  <td class="right num">{row.figure && amount(row.figure.value, row.figure.unit)}</td>
                  <td class="gap num">{period(row.period)}</td>
                </tr>
              );
            })}
            {view.after > 0 && <Spacer height={view.after} />}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Spacer({ height }: { height: number }) {
  return (
    <tr class="wb-spacer" aria-hidden="true">
      <td colSpan={5} style={{ height: `${height}px` }} />
    </tr>
  );
}
