import { expect, it } from 'vitest';
import { tick } from './checks';

it('keeps the day of a tick and forgets it with the tick', () => {
  expect(tick(null, 'vouchers', true, '2026-11-11')).toEqual({ checks: { vouchers: '2026-11-11' } });
  const found = { stage: 'found', checks: { vouchers: '2026-11-10', experts: '2026-11-10' } } as const;
  expect(tick({ ...found }, 'vouchers', false, '2026-11-11')).toEqual({ checks: { experts: '2026-11-10' } });
});
it('makes the case checked with the third of the first three, whatever the others', () => {
  const found = { stage: 'found', checks: { vouchers: '2026-11-10', records: '2026-11-10' } } as const;
  expect(tick({ ...found }, 'experts', true, '2026-11-11').stage).toBeUndefined();
  expect(tick({ ...found }, 'history', true, '2026-11-11').stage).toBe('checked');
});
it('never takes a case back', () => {
  const found = { stage: 'explained', checks: { vouchers: '2026-11-10', records: '2026-11-10' } } as const;
  expect(tick({ ...found }, 'history', true, '2026-11-11').stage).toBeUndefined();
});
