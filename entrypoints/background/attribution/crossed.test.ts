import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../rules/reading';
import { nothingKept, type Kept } from './books';
import { balance, believed, books, foreign, memory, of, other, own, third } from './test-books';
import { fingerprint } from './digests';
import { keptFor } from './beside';
import { lagOf, type Lag } from './lag';
import { afterLook, beforeLook } from './looks';
import type { Remembered } from './memory';
import type { Subject } from './subject';

const thirds = balance(['1001', 7, 1, 0], ['1002', 8, 0, 3], ['1122', 9, 2, 0], ['6602', 0, 4, 0]);

type Step = [subject: Subject, reading: Reading, at: number, kept?: Kept];

/** What each look at the page was held to be, and what is remembered after the last one. */
function looks(
  start: Remembered,
  ...steps: Step[]
): { kinds: (Lag['kind'] | undefined)[]; after: Remembered } {
  let after = start;
  const kinds = steps.map(([subject, reading, at, kept]) => {
    const known = beforeLook(after, subject, at);
    const lag = lagOf(known, subject, reading, kept ?? nothingKept);
    after = afterLook(known, subject, reading, lag, at);
    return lag?.kind;
  });
  return { kinds, after };
}
const kindsOf = (...steps: Step[]) => looks(memory(believed(own, of(books))), ...steps).kinds;
const said = (subject: Subject, reading: Reading) => ({
  chosen: { shown: subject.shown, over: fingerprint(reading), moved: false },
});

describe('someone who goes on before the figures have come', () => {
  it('is asked: the figures may still be those of the client in between', () => {
    const hasty: Step[] = [
      [other, of(books), 0],
      [third, of(books), 400],
      [third, of(foreign), 900],
      [third, of(thirds), 1500],
    ];
    expect(kindsOf(...hasty)).toEqual(['client', 'client', 'crossed', 'crossed']);
    const { after } = looks(memory(believed(own, of(books))), ...hasty);
    expect(lagOf({ ...after, ...said(third, of(thirds)) }, third, of(thirds), nothingKept)).toBeNull();
    expect(lagOf({ ...after, ...said(third, of(foreign)) }, third, of(thirds), nothingKept)?.kind).toBe(
      'crossed',
    );
  });

  it('is not asked where the figures go on from what is kept of the client', () => {
    const kept = keptFor('2026-10', [{ period: '2026-10', statement: thirds }]);
    expect(
      kindsOf([other, of(books), 0], [third, of(books), 400, kept], [third, of(thirds), 900, kept]),
    ).toEqual(['client', 'client', undefined]);
  });

  it('is not asked once the figures of each had come, or would have', () => {
    expect(
      kindsOf(
        [other, of(books), 0],
        [other, of(foreign), 300],
        [third, of(foreign), 600],
        [third, of(thirds), 900],
      ),
    ).toEqual(['client', undefined, 'client', undefined]);
    expect(kindsOf([other, of(books), 0], [third, of(books), 20_000], [third, of(thirds), 20_400])).toEqual([
      'client',
      'client',
      undefined,
    ]);
  });

  it('finds the figures of the one in between under the next name held back, believed or not', () => {
    expect(kindsOf([other, of(books), 0], [other, of(foreign), 300], [third, of(foreign), 600])).toEqual([
      'client',
      undefined,
      'client',
    ]);
  });

  it('is not asked back at the first', () => {
    expect(kindsOf([other, of(books), 0], [own, of(books), 400])).toEqual(['client', undefined]);
    expect(kindsOf([other, of(books), 0], [own, of(books), 400], [own, of(foreign), 900])).toEqual([
      'client',
      undefined,
      'figures',
    ]);
  });

  const both = (one: Subject, two: Subject): Subject => ({
    ...one,
    shown: `${one.shown} / ${two.shown}`,
    clientId: null,
  });

  it('is not asked where a frame was late, and the page named two for a moment', () => {
    expect(
      kindsOf([both(other, own), of(books), 0], [other, of(books), 300], [other, of(foreign), 600]),
    ).toEqual(['client', 'client', undefined]);
    expect(kindsOf([both(own, other), of(books), 0], [other, of(foreign), 600])).toEqual([
      'client',
      undefined,
    ]);
  });

  it('is asked all the same when somebody went on while two were named', () => {
    expect(
      kindsOf(
        [both(other, own), of(books), 0],
        [both(third, own), of(books), 300],
        [third, of(foreign), 600],
      ),
    ).toEqual(['client', 'client', 'crossed']);
    expect(
      kindsOf([other, of(books), 0], [both(third, other), of(books), 300], [third, of(foreign), 600]),
    ).toEqual(['client', 'client', 'crossed']);
  });

  it('is asked about periods just the same', () => {
    const november = { ...own, period: '2026-11' };
    const december = { ...own, period: '2026-12' };
    expect(
      kindsOf([november, of(books), 0], [december, of(books), 400], [december, of(foreign), 900]),
    ).toEqual(['period', 'period', 'crossed']);
  });
});

describe('a question that nobody has answered', () => {
  const november = { ...own, period: '2026-11' };

  it('goes with the client into another period', () => {
    const moved: Step[] = [
      [own, of(foreign), 0],
      [{ ...own, period: '2027-03' }, of(thirds), 5000],
    ];
    expect(kindsOf(...moved)).toEqual(['figures', 'figures']);
  });

  it('is over when the figures go on from the client’s own', () => {
    const kept = keptFor('2026-11', [{ period: '2026-10', statement: books }]);
    const opened = balance(['1001', 400, 1, 0], ['1002', 9700, 0, 5], ['1122', 40, 7, 0]);
    expect(kindsOf([own, of(foreign), 0], [november, of(opened), 5000, kept])).toEqual([
      'figures',
      undefined,
    ]);
  });

  it('is over when the old figures are back, and when the name changes', () => {
    const { kinds, after } = looks(
      memory(believed(own, of(books))),
      [own, of(foreign), 0],
      [own, of(books), 500],
      [november, of(thirds), 5000],
    );
    expect(kinds).toEqual(['figures', undefined, undefined]);
    expect(after.asked).toBeNull();
    expect(kindsOf([own, of(foreign), 0], [other, of(foreign), 900])).toEqual(['figures', undefined]);
  });
});

describe('a period over figures of the one before', () => {
  const november = { ...own, period: '2026-11' };
  const rows: Parameters<typeof balance> = [
    ['1001', 500, 0, 100],
    ['1002', 9000, 700, 0],
    ['1122', 40, 5, 1],
    ['2202', 0, 6, 2],
  ];

  it('is held back though the table was sorted, filtered, turned or changed in one cell', () => {
    const page = of(balance(...rows));
    const kindOf = (now: Reading) => lagOf(memory(believed(own, page)), november, now, nothingKept)?.kind;
    expect(kindOf(of(balance(...[...rows].reverse())))).toBe('period');
    expect(kindOf(of(balance(...rows.slice(0, 2))))).toBe('period');
    expect(kindOf(of(balance(...rows.slice(0, 3), ['2202', 0, 6, 3])))).toBe('period');
  });

  it('is taken in a year of which most accounts moved in that month alone', () => {
    const year = { ...own, period: '2026' };
    const whole = of(balance(...rows.slice(0, 3), ['2202', 0, 60, 2]));
    const seen = memory(believed(own, of(balance(...rows))));
    expect(lagOf(seen, year, whole, nothingKept)).toBeNull();
    expect(lagOf(seen, year, of(balance(...rows)), nothingKept)?.kind).toBe('period');
  });

  it('is held back under a month whose neighbour was kept with these rows, unless the month was too', () => {
    const page = balance(...rows);
    const october = { period: '2026-10', statement: page };
    expect(lagOf(memory(null), november, of(page), keptFor('2026-11', [october]))?.kind).toBe('period');
    const both = keptFor('2026-11', [october, { period: '2026-11', statement: page }]);
    expect(lagOf(memory(null), november, of(page), both)).toBeNull();
  });

  it('is taken where only accounts at rest are the same', () => {
    const resting = of(
      balance(['1001', 400, 3, 1], ['1002', 9700, 0, 8], ['1601', 70, 0, 0], ['4001', 90, 0, 0]),
    );
    const before = of(
      balance(['1001', 500, 0, 100], ['1002', 9000, 700, 0], ['1601', 70, 0, 0], ['4001', 90, 0, 0]),
    );
    expect(lagOf(memory(believed(own, before)), november, resting, nothingKept)).toBeNull();
  });
});
