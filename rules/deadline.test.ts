import { describe, expect, it } from 'vitest';
import { dueDay, filesMonthly, filingDeadline, withDeadline } from './deadline';
import { judge } from './evaluate';
import type { Pack } from './pack';
import { given, packs } from './testing';

const day = (period: string, monthly = true, list: readonly Pack[] = packs) =>
  filingDeadline(list, period, monthly)?.day ?? null;

describe('the last day to file', () => {
  it('is the fifteenth after the period, moved off a weekend', () => {
    expect(day('2026-10')).toBe('2026-11-16');
    expect(day('2026-11')).toBe('2026-12-15');
    expect(day('2026-Q2')).toBe('2026-07-15');
  });

  it('says what it rests on', () =>
    expect(filingDeadline(packs, '2026-10', true)).toMatchObject({
      param: { value: 15, basis: '增值税法 第 30 条', grade: 'A' },
      calendar: { grade: 'C' },
    }));

  it.each(['2026-01', '2026-03', '2026-09'])('is not guessed for %s, a long holiday lies within', (period) =>
    expect(day(period)).toBeNull(),
  );

  it('is not known for a year whose holidays nobody knows', () => expect(day('2026-12')).toBeNull());

  it.each(['2026', '2026-01/2026-06', '2026-08/2026-09', 'soon'])('is none of %s', (period) =>
    expect(day(period)).toBeNull(),
  );

  it('of who may file by the quarter is known where a quarter ends', () => {
    expect(day('2026-10', false)).toBeNull();
    expect(day('2026-08', false)).toBeNull();
    const quarterly = structuredClone(packs[0]) as Pack;
    quarterly.calendar?.days.push({
      from: '2027-01-01',
      to: '2027-01-01',
      works: false,
      label: { 'zh-CN': '元旦' },
    });
    expect(day('2026-12', false, [quarterly])).toBe('2027-01-15');
    expect(day('2026-Q4', false, [quarterly])).toBe('2027-01-15');
  });

  it('is the one that was announced, also where it cannot be computed', () => {
    const firm: Pack = {
      ...(packs[0] as Pack),
      parameters: [],
      calendar: {
        source: '办税日历',
        grade: 'A',
        days: [],
        filing: [
          { month: '2026-10', last: '2026-10-27' },
          { month: '2027-01', last: '2027-01-20' },
        ],
      },
    };
    const list = [firm, ...packs];
    expect(day('2026-09', true, list)).toBe('2026-10-27');
    expect(day('2026-12', true, list)).toBe('2027-01-20');
    expect(filingDeadline(list, '2026-09', true)?.calendar).toEqual({ source: '办税日历', grade: 'A' });
    expect(day('2026-10', true, list)).toBe('2026-11-16');
    expect(day('2026-08', false, list)).toBeNull();
  });

  it('is not known to a pack without terms', () => {
    const bare = { ...(packs[0] as Pack), parameters: [] };
    expect(day('2026-10', true, [bare])).toBeNull();
  });
});

describe('the days left to file', () => {
  const left = (period: string, today: string, more: Record<string, number> = {}) =>
    withDeadline(given({ taxpayer_type: 'general', ...more }), packs, period, today).known.days_to_deadline
      ?.value;

  it('are counted to the day moved off the weekend, and on when it is over', () => {
    expect(left('2026-10', '2026-11-13')).toBe(3);
    expect(left('2026-10', '2026-11-16')).toBe(0);
    expect(left('2026-10', '2026-11-18')).toBe(-2);
  });

  it('take the place of a count somebody entered, and leave it where the day is not known', () => {
    expect(left('2026-10', '2026-11-13', { days_to_deadline: 9 })).toBe(3);
    expect(left('2026-09', '2026-10-13', { days_to_deadline: 9 })).toBe(9);
    expect(left('2026-09', '2026-10-13')).toBeUndefined();
  });

  it('make the rule of missing papers judge by itself', () => {
    const judged = (today: string) => {
      const facts = withDeadline(
        given({ taxpayer_type: 'general', documents_missing: 2 }),
        packs,
        '2026-10',
        today,
      );
      const verdicts = judge({ packs, facts, period: '2026-10', today });
      return verdicts.find(({ rule }) => rule === 'filing-deadline-risk')?.status;
    };
    expect(judged('2026-11-12')).toBe('quiet');
    expect(judged('2026-11-13')).toBe('fires');
  });
});

it('takes a client for a monthly filer by its type or its own returns', () => {
  expect(filesMonthly(given({ taxpayer_type: 'general' }))).toBe(true);
  expect(filesMonthly(given({ taxpayer_type: 'small-scale', tax_period: 'month' }))).toBe(true);
  expect(filesMonthly(given({ taxpayer_type: 'small-scale' }))).toBe(false);
  expect(filesMonthly(given({}))).toBe(false);
});

describe('the day of a rule', () => {
  const due = (by: Parameters<typeof dueDay>[0], period: string, today: string) =>
    dueDay(by, packs, period, true, today);

  it('is that of the return, of the settlement or of the year', () => {
    expect(due('filing', '2026-10', '2026-11-11')).toBe('2026-11-16');
    // 2026-05-31 is a Sunday.
    expect(due('settlement', '2025-12', '2026-03-01')).toBe('2026-06-01');
    expect(due('year-end', '2026-Q4', '2026-11-11')).toBe('2026-12-31');
  });

  it('is none once it is over', () => {
    expect(due('filing', '2026-10', '2026-11-16')).toBe('2026-11-16');
    expect(due('filing', '2026-10', '2026-11-17')).toBeNull();
    expect(due('year-end', '2025', '2026-01-01')).toBeNull();
  });

  it('is none for a rule without one', () => expect(due(undefined, '2026-10', '2026-11-11')).toBeNull());
});
