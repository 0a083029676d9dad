import { useState } from 'preact/hooks';
import type { CalendarYear } from '../../../rules/firmCalendar';
import type { PackProblem } from '../../../rules/packs/load';
import { Button, Notice, Section, Segmented } from '../../controls/controls';
import { dayOf } from '../../format';
import { t } from '../../i18n';
import { useAsk, usePanel } from '../../panel';
import { useLoaded } from '../loaded';
import { PageHead, WhenReady } from '../parts';
import { hrefOf } from '../route';
import { FilingMonths } from './FilingMonths';
import { HolidayRows } from './HolidayRows';
import { ProblemList } from './ProblemList';

/** Which days are not worked, and the last day to file of each month; the firm corrects both as they are announced. */
export function HolidaysPage() {
  const { now } = usePanel();
  const thisYear = Number(dayOf(now()).slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  const [loaded, reload] = useLoaded('calendar.get', { year });
  const back = { href: hrefOf({ page: 'packs' }), name: t('wb_packs') };
  return (
    <>
      <PageHead title={t('wb_holidays')} back={back}>
        <Segmented
          name={t('wb_holidays_year')}
          value={year}
          options={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
            value: String(one),
            label: String(one),
          }))}
          onChange={setYear}
        />
      </PageHead>
      <WhenReady loaded={loaded} retry={() => void reload()}>
        {(calendar) =>
          calendar.year === year && (
            <Year key={JSON.stringify(calendar)} calendar={calendar} reload={reload} />
          )
        }
      </WhenReady>
    </>
  );
}

function Year({ calendar, reload }: { calendar: CalendarYear; reload: () => Promise<void> }) {
  const { year, from, months } = calendar;
  const ask = useAsk();
  const announced = months.flatMap(({ month, last, announced: told }) =>
    told && last !== null ? [{ month, last }] : [],
  );
  const [days, setDays] = useState(calendar.days);
  const [filing, setFiling] = useState(announced);
  const [problems, setProblems] = useState<PackProblem[]>([]);
  const changed = JSON.stringify([days, filing]) !== JSON.stringify([calendar.days, announced]);
  const unnamed = days.some(({ label }) => label['zh-CN'].trim() === '');

  async function save() {
    if (!changed) return;
    const answer = await ask('calendar.set', { year, days, filing });
    if (!answer) return;
    setProblems(answer.value);
    if (answer.value.length === 0) await reload();
  }
  return (
    <>
      <div class="wb-scroll">
        {problems.length > 0 && (
          <Notice icon="table-broken" tone="stop">
            <p>
              <b>{t('wb_holidays_wrong')}</b>
            </p>
            <ProblemList problems={problems} />
          </Notice>
        )}
        <div class="wb-columns">
          <div>
            <Section title={t('wb_holidays_days')}>
              <p class="meta">
                {from
                  ? t('wb_holidays_from', { source: from.source, grade: t(`grade_${from.grade}`) })
                  : t('wb_holidays_none', { year })}
              </p>
              <HolidayRows year={year} days={days} onChange={setDays} />
            </Section>
          </div>
          <div>
            <Section title={t('wb_holidays_filing')}>
              <p class="meta">{t('wb_holidays_filing_hint')}</p>
              <FilingMonths months={months} filing={filing} onChange={setFiling} />
            </Section>
          </div>
        </div>
      </div>
      <footer class="wb-bar wb-pack-bar">
        <span class="meta" role="status">
          {t(unnamed ? 'wb_holidays_unnamed' : 'wb_holidays_hint')}
        </span>
        <span class="wb-end wb-actions">
          <Button main disabled={unnamed} onClick={() => void save()}>
            {t('wb_save')}
          </Button>
        </span>
      </footer>
    </>
  );
}
