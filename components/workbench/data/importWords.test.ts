import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../../i18n';
import { importErrorWords, placeWords, totalsOf } from './importWords';

afterEach(() => setLanguage('zh-CN'));

it('names the place of an error in words', () => {
  expect(placeWords('$.notes[41].body')).toBe('“记录”第 42 条，body');
  expect(placeWords('$.clients[0]')).toBe('“客户”第 1 条');
  expect(placeWords('$.format')).toBe('format');
  expect(placeWords('$')).toBeNull();
});

const details: Record<string, Record<string, string>> = {
  'import-not-json': { line: '3', column: '7' },
  'import-cut-off': { line: '120', column: '1' },
  'import-not-ours': { expected: 'ledgerside-export', found: '' },
  'import-later-version': { version: '2', known: '1' },
  'import-missing': { key: 'name' },
  'import-type': { expected: 'string', found: 'number' },
  'import-value': { allowed: 'phone, wechat', found: 'fax' },
  'import-format': { expected: 'uuid', found: 'x' },
  'import-invalid': { found: '""', reason: 'too small' },
  'import-duplicate': { id: '0192' },
  'import-dangling': { table: 'clients', id: '0192' },
  'import-more': { count: '12' },
};

it.each(['zh-CN', 'en'] as const)(
  'has words in %s for every code, with nothing left to fill in',
  (language) => {
    setLanguage(language);
    for (const [code, detail] of Object.entries(details)) {
      const words = importErrorWords({ path: '$', code, detail });
      expect(words).not.toMatch(/\$[A-Z]/);
      expect(words).not.toContain(code);
    }
  },
);

it('says an unknown code as it is', () => {
  expect(importErrorWords({ path: '$', code: 'import-strange', detail: {} })).toContain('import-strange');
});

it('adds up the tables', () => {
  const report = {
    errors: [],
    exportedAt: null,
    from: null,
    tables: {
      notes: { added: 2, updated: 1, same: 0, kept: 4 },
      clients: { added: 1, updated: 0, same: 5, kept: 0 },
    },
  };
  expect(totalsOf(report)).toEqual({ added: 3, updated: 1, same: 5, kept: 4 });
});
