import { describe, expect, it } from 'vitest';
import { calendarYear, firmCalendar, type CalendarEntries } from './firmCalendar';
import type { Pack } from './pack';
import { loadPack } from './packs/load';
import { packs } from './testing';

const signed = {
  title: { 'zh-CN': '本所节假日' },
  publisher: '安和财税',
  source: '本所录入：陈静，2026-11-30',
  day: '2026-11-30',
};
const newYear = { from: '2027-01-01', to: '2027-01-03', works: false, label: { 'zh-CN': '元旦' } };

function entered(entries: CalendarEntries, list: readonly Pack[] = packs): Pack {
  const loaded = loadPack(firmCalendar(list, entries, signed), list);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
  return loaded.pack;
}

describe('a year in force', () => {
  it('tells its holidays, where they are from, and the last day to file of each month', () => {
    const year = calendarYear(packs, '2026');
    expect(year.days.map(({ from }) => from)).toEqual(year.days.map(({ from }) => from).sort());
    expect(year.from?.grade).toBe('C');
    expect(year.months).toHaveLength(12);
    expect(year.months[10]).toEqual({ month: '2026-11', last: '2026-11-16', announced: false });
    expect(year.months[9]).toEqual({ month: '2026-10', last: null, announced: false });
  });

  it('is empty where nobody knows it', () =>
    expect(calendarYear(packs, '2027')).toMatchObject({ days: [], from: null }));
});

describe("the firm's own list", () => {
  it('is a pack that can be used, and decides from then on', () => {
    const filing = [{ month: '2026-10', last: '2026-10-27' }];
    const own = entered({ year: '2026', days: calendarYear(packs, '2026').days.slice(1), filing });
    const year = calendarYear([own, ...packs], '2026');
    expect(year.days).toHaveLength(calendarYear(packs, '2026').days.length - 1);
    expect(year.from).toEqual({ source: signed.source, grade: 'B' });
    expect(year.months[9]).toEqual({ month: '2026-10', last: '2026-10-27', announced: true });
  });

  it('keeps the other years and gets a version of its own', () => {
    const first = entered({
      year: '2027',
      days: [newYear],
      filing: [{ month: '2027-05', last: '2027-05-20' }],
    });
    const second = entered({ year: '2026', days: [], filing: [] }, [first, ...packs]);
    expect(second.calendar?.days).toEqual([newYear]);
    expect(second.calendar?.filing).toHaveLength(1);
    expect([first.manifest.version, second.manifest.version]).toEqual(['1.0.0', '1.0.1']);
  });

  it('leaves holidays to the others where they are the same', () => {
    const days = calendarYear(packs, '2026').days;
    const own = entered({ year: '2026', days, filing: [{ month: '2026-10', last: '2026-10-27' }] });
    expect(own.calendar?.days).toEqual([]);
    expect(calendarYear([own, ...packs], '2026').from?.grade).toBe('C');
  });
});
