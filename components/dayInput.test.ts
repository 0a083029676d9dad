import { describe, expect, it } from 'vitest';
import { parseDay, parseMoment, showMoment } from './dayInput';

const now = new Date(2026, 10, 11, 10, 8).getTime();

describe('a day typed by hand', () => {
  it.each([
    ['2026-11-13', '2026-11-13'],
    ['11-13', '2026-11-13'],
    ['11.13', '2026-11-13'],
    ['11/13', '2026-11-13'],
    ['1113', '2026-11-13'],
    ['11-13 周五', '2026-11-13'],
    ['+3', '2026-11-14'],
    ['+30', '2026-12-11'],
  ])('%s is %s', (typed, day) => expect(parseDay(typed, now)).toBe(day));

  it('is the next such day, over the end of the year', () => {
    expect(parseDay('11-11', now)).toBe('2026-11-11');
    expect(parseDay('1-5', now)).toBe('2027-01-05');
  });
  it('is the last such day when it has been', () => {
    expect(parseDay('10-23', now, true)).toBe('2026-10-23');
    expect(parseDay('12-20', now, true)).toBe('2025-12-20');
  });
  it('is refused when it does not exist', () => {
    for (const typed of ['', '下周', '2026-02-30', '13-01', '11', '11-1300'])
      expect(parseDay(typed, now)).toBeNull();
  });
});

describe('a moment typed by hand', () => {
  it('survives being shown and read again', () => {
    const iso = new Date(2026, 9, 23, 15, 20).toISOString();
    expect(showMoment(iso, now)).toBe('10-23 15:20');
    expect(parseMoment('10-23 15:20', now)).toBe(iso);
    expect(parseMoment('2026-10-23 15：20', now)).toBe(iso);
  });
  it('is refused without a time that exists', () => {
    for (const typed of ['10-23', '10-23 25:00', '10-23 12:60']) expect(parseMoment(typed, now)).toBeNull();
  });
});
