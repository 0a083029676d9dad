import { describe, expect, it } from 'vitest';
import { worksBy } from './calendar';
import { addWorkdays } from './period';
import { packs } from './testing';

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

  it('are the days of the week where no pack has a calendar', () =>
    expect(addWorkdays('2026-09-30', 1, worksBy([]))).toBe('2026-10-01'));
});
