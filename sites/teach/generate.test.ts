import { describe, expect, it } from 'vitest';
import { locator } from '../../rules/profile';
import { documentOf } from '../fixtures/load';
import { locate } from '../locators';
import { maybeClient, maybePeriod } from '../plausible';
import { isShown, valueOf } from '../text';
import { redraws } from './fixtures/redraw';
import { shapes, type Visit } from './fixtures/shapes';
import { scopeOf } from './frame';
import { locatorsFor, type Kind } from './generate';

const HASHES = ['kQzPb', 'x7Gf2', 'aB3dE'];
const visits: Visit[] = [
  {
    client: '唐山宏达建筑工程有限公司',
    period: '2025年06期',
    made: (name) => `${name}_${name}__${HASHES[0]}`,
  },
  { client: '北京华信科技股份有限公司', period: '2025年07期', made: (name) => `css-${HASHES[1]}${name}` },
];

/** The innermost shown element that holds exactly this. */
function placeOf(document: Document, text: string): Element {
  const found = [...document.querySelectorAll('body *')].filter(
    (one) =>
      isShown(one) && (valueOf(one) ?? one.textContent ?? '').includes(text) && one.tagName !== 'OPTION',
  );
  const place = found.at(-1);
  if (!place) throw new Error(`no ${text}`);
  return place;
}

const accepts = { client: maybeClient, period: maybePeriod };
const [first, second] = visits as [Visit, Visit];

interface Outcome {
  shape: string;
  kind: Kind;
  redraw: string;
  keeps: boolean;
  found: string | null;
  weak: boolean;
  right: boolean;
}

function outcomes(): Outcome[] {
  return shapes.flatMap((shape) =>
    (['client', 'period'] as const).flatMap((kind) => {
      const taught = documentOf(shape.html(first));
      const clicked = placeOf(taught, first[kind]);
      const scope = kind === 'period' ? scopeOf(clicked) : undefined;
      const profile = scope ? { scope } : {};
      const locators = locatorsFor(clicked, kind, profile);
      return redraws.map(({ name, keeps, apply }): Outcome => {
        const document = documentOf(shape.html(second));
        apply(placeOf(document, second[kind]));
        const place = locate(locators, profile, document, accepts[kind]);
        const found = place?.text ?? null;
        const weak = place?.weak ?? false;
        const right = keeps ? (found?.endsWith(second[kind]) ?? false) : found === null;
        return { shape: shape.name, kind, redraw: name, keeps, found, weak, right };
      });
    }),
  );
}

describe('locators made from one click', () => {
  const all = outcomes();
  const taught = (one: Outcome): boolean =>
    shapes.some(({ name, teaches }) => name === one.shape && teaches.includes(one.kind));

  it('are of the profile’s form and name the clicked text alone', () => {
    for (const shape of shapes)
      for (const kind of ['client', 'period'] as const) {
        const document = documentOf(shape.html(first));
        const clicked = placeOf(document, first[kind]);
        const scope = kind === 'period' ? scopeOf(clicked) : undefined;
        const locators = locatorsFor(clicked, kind, scope ? { scope } : {});
        if (shape.teaches.includes(kind))
          expect(locators.length, `${shape.name}: ${kind}`).toBeGreaterThan(0);
        for (const one of locators) expect(locator.parse(one)).toEqual(one);
      }
  });

  it('hold no generated name and no text of the client', () => {
    for (const shape of shapes) {
      const document = documentOf(shape.html(first));
      const text = JSON.stringify(locatorsFor(placeOf(document, first.client), 'client'));
      expect(text).not.toMatch(new RegExp(`${HASHES[0]}|${first.client}|el-id`));
    }
  });

  it('never lead to another element after the page was drawn anew', () => {
    expect(
      all.filter(({ found, right, keeps, weak }) => found !== null && !weak && !(right && keeps)),
    ).toEqual([]);
  });

  it('find nothing where the place is gone', () => {
    expect(all.filter(({ keeps, right, weak }) => !keeps && !right && !weak)).toEqual([]);
  });

  it('are weak where nothing but the kind of text leads there', () => {
    const named = (name: string): Outcome[] =>
      all.filter(({ shape, kind }) => shape.startsWith(name) && kind === 'client');
    expect(named('a toolbar of nothing').filter(({ found, weak }) => found !== null && !weak)).toEqual([]);
    expect(named('a toolbar of nothing').some(({ weak, right }) => weak && right)).toBe(true);
    expect(named('two companies').filter(({ found }) => found !== null)).toEqual([]);
  });

  it('find the place again on at least nine of ten pages drawn anew', () => {
    const kept = all.filter((one) => one.keeps && taught(one));
    const lost = kept
      .filter(({ right }) => !right)
      .map(({ shape, kind, redraw }) => `${shape}: ${kind}, ${redraw}`);
    expect(shapes.length).toBeGreaterThanOrEqual(10);
    expect(1 - lost.length / kept.length, lost.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
