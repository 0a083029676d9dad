import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { exportJsonSchema } from './format';

it('is described by the published JSON Schema', () => {
  const published = readFileSync(new URL('../../docs/export.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(exportJsonSchema()));
});

it('never tries to compile code, which extension pages forbid', () => {
  expect(z.config().jitless).toBe(true);
});
