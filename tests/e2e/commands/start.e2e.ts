import 'fake-indexeddb/auto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReading } from '../../../scripts/site/read';
import { testStorage } from '../../../storage/test-storage';
import { called, type Ended } from './called';

const pictures = [
  '01-before',
  '02-granted',
  '03-first-run',
  '04-new-client',
  '05-who-is-it',
  '06-expectations',
  '07-income-statement',
  '08-two-statements',
  '09-cannot-judge',
  '10-brief',
  '11-anomaly-and-its-cell',
  '12-locked',
  '13-script',
  '14-note',
  '15-sensitive',
  '16-notes',
  '17-which-client',
  '18-dark',
  '19-client-list',
  '20-workbench',
  '21-workbench-notes',
  '22-export',
];

describe('npm start -- --headless', () => {
  const out = mkdtempSync(join(tmpdir(), 'ledgerside-start-'));
  const text = (file: string): string => readFileSync(join(out, file), 'utf8');
  let ended: Ended;

  beforeAll(async () => {
    ended = await called('start', '--headless', '--out', out);
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('walks the main job beside the demo books, and prints each step', () => {
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    const steps = [...ended.stderr.matchAll(/^(\d+)\/(\d+) {2}\S/gm)].map(([, step, of]) => [step, of]);
    expect(steps.length).toBeGreaterThan(8);
    expect(steps).toEqual(steps.map((_, index) => [String(index + 1), String(steps.length)]));
    expect(ended.stderr).not.toContain('left out');
    expect(ended.stderr).toContain(`Done: ${out}`);
  });

  it('leaves a picture of everything on the way', () => {
    for (const picture of pictures) {
      const file = join(out, `${picture}.png`);
      expect(existsSync(file), picture).toBe(true);
      expect(statSync(file).size, picture).toBeGreaterThan(20_000);
    }
    expect(existsSync(join(out, 'failed.png'))).toBe(false);
  });

  it('leaves what was read', () => {
    const reading = JSON.parse(text('reading.json')) as PublishedReading;
    expect(reading).toMatchObject({
      client: { name: '石家庄沐禾商贸有限公司', code: '0037' },
      period: '2026-10',
      statements: [{ kind: 'trial-balance', unit: 1, balanced: true }],
      problems: [],
    });
    expect(reading.client?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(reading.statements[0]?.rows).toContainEqual(
      expect.objectContaining({ code: '1001', name: '库存现金', closing_debit: 58319.5, closing_credit: 0 }),
    );
    expect(reading.facts).toContainEqual(expect.objectContaining({ name: 'cash_balance', value: 58319.5 }));
  });

  it('leaves the notes as a file that another archive takes whole', async () => {
    const file = JSON.parse(text('notes.json')) as Record<string, { id: string; rule?: string }[]>;
    expect(file).toMatchObject({ format: 'ledgerside-export', version: 1 });
    expect(file['clients']).toMatchObject([{ name: '石家庄沐禾商贸有限公司', salutation: '周总' }]);
    expect(file['expectations']).toHaveLength(3);
    const rules = (rows: { rule?: string }[] | undefined) => rows?.map(({ rule }) => rule).sort();
    expect(rules(file['cases'])).toEqual(['shareholder-loan-year-end', 'vat-burden-low']);
    expect(rules(file['notes'])).toEqual(['shareholder-loan-year-end', 'vat-burden-low']);
    expect(file['notes']).toContainEqual(
      expect.objectContaining({
        rule: 'vat-burden-low',
        draft: false,
        figures: expect.arrayContaining([
          expect.objectContaining({
            value: 412600,
            source: expect.objectContaining({ kind: 'income-statement' }),
          }),
          expect.objectContaining({
            value: 4126,
            source: expect.objectContaining({ kind: 'vat-return-general' }),
          }),
        ]),
        script: expect.objectContaining({ text: expect.stringContaining('412,600.00 元') }),
      }),
    );
    expect(await testStorage().transfer.check(text('notes.json'))).toMatchObject({ errors: [] });
  });
});
