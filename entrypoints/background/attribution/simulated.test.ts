import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../rules/reading';
import { isJustBefore, keptFor, type Dated } from './beside';
import { fingerprint } from './digests';
import { lagOf } from './lag';
import { afterLook, beforeLook } from './looks';
import { believe, nothingRemembered, type Remembered } from './memory';
import { LAG_PATIENCE, SETTLED_AFTER } from './moments';
import type { Subject } from './subject';
import {
  booksOf,
  periodOf,
  readingOf,
  screensOf,
  type Delays,
  type Kind,
  type Screen,
  type Tool,
} from './test-tool';

const CLIENTS = 4;
const MONTHS = 6;
const kinds: Kind[] = ['trial-balance', 'income-statement', 'balance-sheet'];

/** The same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Outcome {
  filed: number;
  /** Filed under another client, and under another period of the right one. */
  wrongClient: number;
  wrongPeriod: number;
  asked: number;
  askedInVain: number;
}

/** How a page is used. */
interface Habits {
  pause: number;
  cancels: boolean;
  among: Kind[];
  /** All books were read on another day. */
  visited: boolean;
}

/** One document, looked at as the background does; a person answers truly as soon as nothing more comes. */
function run(
  books: Map<string, Statement>,
  shown: { at: number; screen: Screen }[],
  kept: Map<string, Dated[]>,
): Outcome {
  let memory: Remembered = { ...nothingRemembered, chosen: null };
  let still: { key: string; since: number } | null = null;
  let doubted: number | null = null;
  const outcome: Outcome = { filed: 0, wrongClient: 0, wrongPeriod: 0, asked: 0, askedInVain: 0 };

  const look = (screen: Screen, now: number): void => {
    const reading = readingOf(books, screen);
    const subject: Subject = {
      ...{ shown: `客户${screen.client}`, clientId: String(screen.client) },
      period: periodOf(screen.month),
    };
    const all = kept.get(String(screen.client)) ?? [];
    const own = all.filter(({ period }) => touches(period, subject.period));
    const known = beforeLook(memory, subject, now);
    const lag = lagOf(known, subject, reading, keptFor(subject.period, own));
    memory = afterLook(known, subject, reading, lag, now);
    const fits = screen.figures.client === screen.client && screen.figures.month === screen.month;
    if (lag) {
      still = null;
      doubted ??= now;
      if (now - doubted < LAG_PATIENCE) return;
      outcome.asked += 1;
      if (!fits) return;
      outcome.askedInVain += 1;
      if (lag.kind === 'period') {
        const figures = fingerprint(reading);
        memory = {
          ...memory,
          same: { shown: subject.shown, figures, periods: [lag.before, subject.period] },
        };
      } else {
        const chosen = { shown: subject.shown, over: fingerprint(reading), moved: memory.asked !== null };
        memory = { ...memory, chosen };
      }
      return;
    }
    doubted = null;
    const key = `${subject.shown}|${subject.period}|${fingerprint(reading)}`;
    if (still?.key !== key) still = { key, since: now };
    if (now - still.since < SETTLED_AFTER) return;
    const [statement] = reading.statements;
    if (!statement) return;
    outcome.filed += 1;
    if (screen.figures.client !== screen.client) outcome.wrongClient += 1;
    else if (!fits) outcome.wrongPeriod += 1;
    kept.set(String(screen.client), [
      ...all.filter((one) => one.period !== subject.period || one.statement.kind !== statement.kind),
      { period: subject.period, statement },
    ]);
    memory = believe(memory, subject, reading);
  };

  shown.forEach(({ at, screen }, index) => {
    const end = shown[index + 1]?.at ?? at + 10_000;
    look(screen, at);
    // What the timers of the background ask for: a look once it has stood, or the page had its time.
    for (let then = at + SETTLED_AFTER + 50; then < end && then < at + 8000; then += SETTLED_AFTER + 50)
      look(screen, then);
  });
  return outcome;
}

function simulate(seed: number, delays: (random: () => number) => Delays, habits: Habits): Outcome {
  const random = randomOf(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const books = booksOf(random, CLIENTS, MONTHS);
  const tool: Tool = { delays: () => delays(random), cancels: habits.cancels };
  const { among } = habits;
  let place = { client: 0, month: pick(MONTHS), kind: among[0] ?? 'trial-balance' };
  let at = 0;
  const clicks = [{ at, place }];
  for (let n = 0; n < 12; n += 1) {
    at += 200 + random() * habits.pause;
    const what = random();
    if (what < 0.6) place = { ...place, client: pick(CLIENTS) };
    else if (what < 0.8) place = { ...place, month: pick(MONTHS) };
    else place = { ...place, kind: among[pick(among.length)] ?? place.kind };
    clicks.push({ at, place });
  }
  const kept = new Map<string, Dated[]>();
  if (habits.visited)
    for (const [key, statement] of books) {
      const [client = '', month = '0'] = key.split('|');
      kept.set(client, [...(kept.get(client) ?? []), { period: periodOf(Number(month)), statement }]);
    }
  return run(books, screensOf(tool, clicks), kept);
}

/** The outcomes of many documents together. */
function many(delays: (random: () => number) => Delays, options: Habits): Outcome {
  const all = Array.from({ length: 40 }, (_, seed) => simulate(seed + 1, delays, options));
  const sum = (of: keyof Outcome): number => all.reduce((total, outcome) => total + outcome[of], 0);
  return {
    ...{ filed: sum('filed'), wrongClient: sum('wrongClient'), wrongPeriod: sum('wrongPeriod') },
    ...{ asked: sum('asked'), askedInVain: sum('askedInVain') },
  };
}

const touches = (one: string, other: string): boolean =>
  one === other || isJustBefore(one, other) || isJustBefore(other, one);

const late = (random: () => number): number => random() * 4000;
const nameFirst = (random: () => number): Delays => ({ name: 0, period: 0, figures: late(random) });
const figuresFirst = (random: () => number): Delays => ({ name: late(random), period: 0, figures: 0 });
const tools: [string, (random: () => number) => Delays][] = [
  ['the name first', nameFirst],
  ['the figures first', figuresFirst],
  [
    'one or the other first',
    (random) => ({ name: late(random), period: late(random), figures: late(random) }),
  ],
];
/** Milliseconds between two clicks at most, and whether the tool throws late answers away. */
const ways = [
  { pause: 8000, cancels: true },
  { pause: 8000, cancels: false },
  { pause: 2000, cancels: true },
  { pause: 2000, cancels: false },
];

describe.each(tools)('a tool that brings %s', (_, delays) => {
  it.each(ways)('files no client’s figures under another whose books were read before: %o', (way) => {
    for (const among of [kinds.slice(0, 1), kinds]) {
      const { filed, wrongClient, wrongPeriod, askedInVain } = many(delays, { ...way, among, visited: true });
      expect(filed).toBeGreaterThan(100);
      expect(wrongClient).toBe(0);
      expect(wrongPeriod / filed).toBeLessThan(0.04);
      expect(askedInVain / filed).toBeLessThan(0.08);
    }
  });
});

describe('books that nobody has read before', () => {
  it('are told apart by what stood on the page, in a tool that brings the name first', () => {
    for (const pause of [8000, 2000]) {
      const habits = { pause, cancels: true, among: kinds.slice(0, 1), visited: false };
      const { filed, wrongClient, wrongPeriod } = many(nameFirst, habits);
      expect(filed).toBeGreaterThan(100);
      expect([wrongClient, wrongPeriod]).toEqual([0, 0]);
    }
  });

  it('are filed under another name in few cases where the figures come first', () => {
    const habits = { pause: 8000, cancels: true, among: kinds, visited: false };
    const { filed, wrongClient } = many(figuresFirst, habits);
    expect(wrongClient / filed).toBeLessThan(0.02);
  });
});
