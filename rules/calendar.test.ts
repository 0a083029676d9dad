import { describe, expect, it } from 'vitest';
import { worksBy } from './calendar';
import type { Pack } from './pack';
import { addWorkdays } from './period';
import { packs } from './testing';

const packWith = (days: [string, string][]): Pack => ({
  ...(packs[0] as Pack),
  calendar: {
    source: '通知',
    grade: 'A',
    days: days.map(([from, to]) => ({ from, to, works: false, label: { 'zh-CN': '放假' } })),
    filing: [],
  },
});

describe('working days', () => {
  const works = worksBy(packs);

  it('leave out weekends and public holidays', () => {
    expect(addWorkdays('2026-11-20', 1, works)).toBe('2026-11-23');
    expect(addWorkdays('2026-09-30', 1, works)).toBe('2026-10-08');
  });

  it('count the weekends worked in their stead', () => {
    expect(works('2026-10-10')).toBe(true);
    expect(addWorkdays('2026-10-09', 1, works)).toBe('2026-10-10');
  });

  it('of a year follow the list of one pack alone, the first that has the year', () => {
    const firm = packWith([
      ['2027-01-01', '2027-01-03'],
      ['2026-12-31', '2027-01-01'],
    ]);
    const list = worksBy([firm, ...packs]);
    expect(list('2027-01-04')).toBe(true);
    expect(list('2027-01-01')).toBe(false);
    expect(list('2026-12-31')).toBe(false);
    expect(list('2026-10-05')).toBe(false);
    const october = worksBy([packWith([['2026-10-01', '2026-10-02']]), ...packs]);
    expect(october('2026-10-02')).toBe(false);
    expect(october('2026-10-05')).toBe(true);
  });

  it('are the days of the week where no pack has a calendar', () =>
    expect(addWorkdays('2026-09-30', 1, worksBy([]))).toBe('2026-10-01'));
});
