import type { CalendarEntries, CalendarYear } from '../../../rules/firmCalendar';
import { DayField } from '../../controls/fields';
import { longDay, period } from '../../format';
import { t } from '../../i18n';

interface FilingMonthsProps {
  months: CalendarYear['months'];
  filing: CalendarEntries['filing'];
  onChange: (filing: CalendarEntries['filing']) => void;
}

/** The last day to file, month by month: what was announced stands in the field, what is computed behind it. */
export function FilingMonths({ months, filing, onChange }: FilingMonthsProps) {
  return (
    <ul class="wb-filing">
      {months.map(({ month, last, announced }) => {
        const near = `${month}-01`;
        const entered = filing.find((one) => one.month === month)?.last ?? null;
        const computed = announced ? null : last;
        return (
          <li key={month}>
            <span class="num">{period(month)}</span>
            <DayField
              name={t('wb_filing_day', { month: period(month) })}
              value={entered}
              near={near}
              placeholder={t(computed || announced ? 'wb_filing_computed' : 'wb_filing_unknown')}
              onChange={(day) =>
                onChange([
                  ...filing.filter((one) => one.month !== month),
                  ...(day ? [{ month, last: day }] : []),
                ])
              }
            />
            <span class="soft num">
              {entered === null && computed !== null && longDay(computed, Date.parse(`${near}T00:00:00`))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
