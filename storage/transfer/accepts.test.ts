import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accepts } from './accepts';
import { exportFile } from './format';
import { exported, filled } from './test-transfer';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that are often nearly right, wherever they are put. */
const replacement: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<(Json | undefined)[]>(
    ...[
      undefined,
      null,
      '',
      0,
      -1.5,
      true,
      false,
      'A',
      'phone',
      'money',
      'all',
      'client',
      [],
      {},
      [null],
      [{}],
    ],
    ...['2026-02-29', '2024-02-29', '2026-11-05', '2026-11-05T10:00', '2026-11-05T10:00:00Z'],
    ...['2026-11-05T25:00:00Z', '2026-11-05T10:00:00.123+08:00', '2026-11-05T10:00:00z', '\n2026-11-05'],
    ...['0192f000-0000-7000-8000-00000000abcd', '0192F000-0000-7000-8000-00000000ABCD'],
    ...['0192f000-0000-0000-8000-00000000abcd', '0192f000-0000-7000-8000-00000000abcd\n', '__proto__'],
    ...['toString', Number.MAX_VALUE, Infinity, NaN],
  ),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** Every place of a value, as keys from the top. */
function places(value: Json | undefined, path: (string | number)[] = []): (string | number)[][] {
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : [];
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  return [path, ...[...inner, ...fields].flatMap(([key, item]) => places(item, [...path, key]))];
}

function replaced(
  value: Json | undefined,
  path: (string | number)[],
  by: Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? (replaced(item, rest, by) ?? null) : item));
  const fields = Object.entries(value as Record<string, Json>).flatMap(([name, item]) => {
    const next = name === key ? replaced(item, rest, by) : item;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Object.fromEntries(fields);
}

async function file(): Promise<Json> {
  const { storage } = await filled();
  return JSON.parse(await exported(storage)) as Json;
}

describe('the quick check of an exported file', () => {
  it('accepts what was exported, and unknown keys with it', async () => {
    const whole = (await file()) as Record<string, Json>;
    expect(accepts(exportFile)(whole)).toBe(true);
    expect(accepts(exportFile)({ ...whole, later: [{ a: 1 }] })).toBe(true);
  });

  it('judges as the schema does, whatever stands wherever in the file', async () => {
    const whole = await file();
    const check = accepts(exportFile);
    const everywhere = places(whole);
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...everywhere), replacement), { minLength: 1, maxLength: 2 }),
        (changes) => {
          const changed = changes.reduce<Json | undefined>((value, [path, by]) => {
            // The second change may find its place gone.
            return places(value).some((known) => known.join('\n') === path.join('\n'))
              ? replaced(value, path, by)
              : value;
          }, whole);
          const verdict = exportFile.safeParse(changed).success;
          taken += verdict ? 1 : 0;
          expect(check(changed)).toBe(verdict);
        },
      ),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it.each<[string, z.ZodType, unknown[]]>([
    ['a refined text', z.string().refine((text) => text === 'a'), ['a', 'b']],
    ['a closed object', z.strictObject({ a: z.string() }), [{ a: '' }, { a: '', b: 1 }]],
    ['a whole number', z.int(), [1, 1.5]],
    ['a refined list', z.array(z.string()).min(1), [[], ['a']]],
    ['a transformed text', z.string().transform(Number), ['1', 1]],
    ['a web address', z.url(), ['https://a.example', 'a']],
  ])('leaves %s to the schema', (_, schema, values) => {
    expect(values.map(accepts(schema))).toEqual(values.map((value) => schema.safeParse(value).success));
  });
});
