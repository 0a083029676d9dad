import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours that a rule of the sheet sets, by name. */
function coloursOf(selector: string): Tokens {
  const body = sheet.split(`\n${selector} {`)[1]?.split('\n}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(({ 1: name = '', 2: value = '' }) => [
      name,
      value,
    ]),
  );
}

/** Relative luminance of `#rrggbb` as WCAG defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const surfaces = ['paper', 'raised', 'sunken', 'hover', 'select'];
const texts =
  'ink-1 ink-2 ink-3 accent accent-strong sev-1 sev-2 sev-3 sev-4 dev-low dev-fit dev-high add del'.split(
    ' ',
  );
/** What stands on a ground of its own besides. */
const grounds: readonly (readonly [string, string])[] = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-sev-4', 'sev-4'],
  ['sev-3', 'sev-3-tint'],
  ['sev-4', 'sev-4-tint'],
  ['accent', 'accent-tint'],
  ['ink-1', 'accent-tint'],
];

const light = coloursOf(':root');
const dark = coloursOf(":root[data-theme='dark']");

it('a dark colour stands beside each light one', () => {
  expect(Object.keys(light).length).toBeGreaterThan(25);
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
  for (const surface of surfaces) {
    expect(luminance(light[surface] ?? ''), surface).toBeGreaterThan(0.7);
    expect(luminance(dark[surface] ?? ''), surface).toBeLessThan(0.1);
  }
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, tokens) => {
  const between = (one: string, other: string) => contrast(tokens[one] ?? '', tokens[other] ?? '');

  it.each(texts)('%s can be read on every surface', (text) => {
    for (const surface of surfaces) expect(between(text, surface), surface).toBeGreaterThanOrEqual(4.5);
  });
  it.each(grounds)('%s can be read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it('the borders of controls are seen on every surface', () => {
    for (const surface of surfaces) expect(between('line-3', surface), surface).toBeGreaterThanOrEqual(3);
  });
});
