import { expect, it } from 'vitest';
import { advanced, firstChecked, ticked } from './caseStages';

it('keeps the day of a tick and forgets it with the tick', () => {
  expect(ticked({ stage: 'found', checks: {} }, 'vouchers', '2026-11-11')).toEqual({
    stage: 'found',
    checks: { vouchers: '2026-11-11' },
  });
  const checks = { vouchers: '2026-11-10', experts: '2026-11-10' };
  expect(ticked({ stage: 'found', checks }, 'vouchers', null)).toEqual({
    stage: 'found',
    checks: { experts: '2026-11-10' },
  });
});

it('makes the case checked with the third of the first three, whatever the others', () => {
  const found = { stage: 'found', checks: { vouchers: '2026-11-10', records: '2026-11-10' } } as const;
  expect(ticked(found, 'experts', '2026-11-11').stage).toBe('found');
  expect(ticked(found, 'history', '2026-11-11').stage).toBe('checked');
  expect(firstChecked(found.checks)).toBe(false);
  expect(firstChecked({ ...found.checks, history: '2026-11-11' })).toBe(true);
});

it('never takes a case back', () => {
  const said = { stage: 'explained', checks: { vouchers: '2026-11-10', records: '2026-11-10' } } as const;
  expect(ticked(said, 'history', '2026-11-11').stage).toBe('explained');
  expect(ticked({ ...said, stage: 'checked' }, 'records', null).stage).toBe('checked');
  expect(advanced('agreed', 'prepared')).toBe('agreed');
  expect(advanced('found', 'prepared')).toBe('prepared');
});
