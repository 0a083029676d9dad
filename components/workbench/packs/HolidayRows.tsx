import type { Holiday } from '../../../rules/calendar';
import { Button, IconButton, Pick } from '../../controls/controls';
import { DayField, TextField } from '../../controls/fields';
import { t } from '../../i18n';
import { say } from '../../words';

interface HolidayRowsProps {
  year: string;
  days: Holiday[];
  onChange: (days: Holiday[]) => void;
}

/** Holidays and the weekends worked in their stead, one a row. */
export function HolidayRows({ year, days, onChange }: HolidayRowsProps) {
  const near = `${year}-01-01`;
  const put = (index: number, patch: Partial<Holiday>) =>
    onChange(days.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  return (
    <>
      <ul class="wb-holidays">
        {days.map((holiday, index) => {
          const name = say(holiday.label);
          return (
            <li key={index}>
              <DayField
                name={t('wb_holiday_from', { name })}
                value={holiday.from}
                near={near}
                onChange={(from) => from && put(index, { from, to: from > holiday.to ? from : holiday.to })}
              />
              <DayField
                name={t('wb_holiday_to', { name })}
                value={holiday.to}
                near={near}
                onChange={(to) => to && put(index, { to })}
              />
              <Pick
                name={t('wb_holiday_kind', { name })}
                value={holiday.works ? 'works' : 'off'}
                options={[
                  { value: 'off', label: t('wb_holiday_off') },
                  { value: 'works', label: t('wb_holiday_works') },
                ]}
                onChange={(kind) => put(index, { works: kind === 'works' })}
              />
              <TextField
                name={t('wb_holiday_name')}
                value={name}
                required
                onInput={(label) => put(index, { label: { 'zh-CN': label } })}
              />
              <IconButton
                icon="cross"
                name={t('wb_holiday_remove', { name })}
                onClick={() => onChange(days.filter((_, at) => at !== index))}
              />
            </li>
          );
        })}
      </ul>
      <Button
        small
        onClick={() => onChange([...days, { from: near, to: near, works: false, label: { 'zh-CN': '' } }])}
      >
        {t('wb_holiday_add')}
      </Button>
    </>
  );
}
