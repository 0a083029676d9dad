import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema } from './pack-schema';

it('is what docs/pack.schema.json publishes', () => {
  const published = readFileSync(new URL('../docs/pack.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
});
