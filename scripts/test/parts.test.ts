import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from '../root';
import { parts } from './parts';

it('CONTRIBUTING names the parts that there are, in their order', () => {
  const text = readFileSync(inProject('CONTRIBUTING.md'), 'utf8');
  const [, list = ''] = /runs some parts: ([a-z0-9, ]+?) *\|/.exec(text) ?? [];
  expect(list.split(', ')).toEqual(parts.map(({ name }) => name));
});
