import { describe, expect, it } from 'vitest';
import type { TableArgs } from '../../messages';
import type { ClientClaim, Reading, TrialBalance } from '../../rules/reading';
import type { Client, StoredStatement } from '../../storage/records';
import { checkTable, type TableInput } from './tableCheck';

const client = (id: string, name: string, patch: Partial<Client> = {}): Client => ({
  ...{ id, name, code: null, taxId: null, aliases: [], salutation: null, taxpayerType: null, standard: null },
  ...{ industry: null, owner: null, people: [], cautions: [], tierOverride: null },
  tierFactors: { annualFee: null, years: null, referrals: null, arrearsMonths: null },
  ...{ createdAt: '', updatedAt: '', updatedBy: '', deletedAt: null },
  ...patch,
});
const own = client('1', '石家庄沐禾商贸有限公司', { aliases: ['沐禾'] });
const other = client('2', '保定恒昱劳务有限公司');

const claim = (name: string): ClientClaim & { confidence: number } => ({
  ...{ name, code: null, taxId: null, found: 'heading', weight: 0.9, confidence: 0.9 },
});
const table = (complete = true): TrialBalance => ({
  ...{
    kind: 'trial-balance',
    unit: 1,
    frame: [],
    title: '',
    rows: [],
    totals: null,
    balanced: null,
    complete,
  },
});
const kept = (clientId: string, period: string, statement = table()): StoredStatement => ({
  ...{ key: '', clientId, period, statement, origin: 'http://books.example', readAt: 5 },
});

function check(name: string | null, patch: Partial<TableInput> = {}, args: Partial<TableArgs> = {}) {
  const reading: Reading = {
    ...{ client: name === null ? null : claim(name), candidates: [], period: '2025-10', headerPeriod: null },
    ...{ statements: [table()], problems: [], profile: null, loading: false, readAt: 9 },
    ...patch.reading,
  };
  const frame = { path: [], url: '', profile: null, clients: [], periods: [], tables: [], problems: [] };
  return checkTable({
    args: {
      ...{ clientId: '1', file: 'x.csv', period: null, confirmed: [] },
      reading: { ...frame, loading: false, readAt: 9 },
      ...args,
    },
    ...{ client: own, clients: [own, other], kept: [], alike: [] },
    ...patch,
    reading,
  });
}
const locks = (...given: Parameters<typeof check>) => check(...given).locks.map(({ why }) => why);

describe('whose a table is', () => {
  it('is plain when it names the client in full or by an alias', () => {
    expect(locks('石家庄沐禾商贸有限公司')).toEqual([]);
    expect(locks('沐禾')).toEqual([]);
  });
  it('locks when it names anybody else, known or not, and no word opens that', () => {
    for (const name of [other.name, '唐山没听过有限公司']) {
      expect(locks(name, {}, { confirmed: ['whose', 'same-figures'] })).toEqual(['other-client']);
    }
  });
  it('locks when the name of the file names somebody else than the table', () => {
    const args = { ...check, path: [], url: '', profile: null, clients: [claim(other.name)], periods: [] };
    const reading = { ...args, tables: [], problems: [], loading: false, readAt: 9 };
    expect(locks(own.name, {}, { reading })).toEqual(['other-client']);
  });
  it('wants a word where it names nobody, or a name that is only like', () => {
    expect(locks(null)).toEqual(['whose']);
    expect(locks('沐禾商贸')).toEqual(['whose']);
    expect(locks(null, {}, { confirmed: ['whose'] })).toEqual([]);
  });
});

it('wants a period where the table names none', () => {
  const reading = { ...({} as Reading), period: null };
  expect(locks(own.name, { reading })).toEqual(['period']);
  expect(locks(own.name, { reading }, { period: '2025-09' })).toEqual([]);
});

it('wants a word for figures that are kept already, elsewhere', () => {
  expect(locks(own.name, { alike: [kept('1', '2025-10')] })).toEqual([]);
  expect(locks(own.name, { alike: [kept('1', '2025-09')] })).toEqual(['same-figures']);
  const found = check(own.name, { alike: [kept('2', '2025-10')] });
  expect(found.locks).toEqual([{ why: 'same-figures', period: '2025-10', client: other.name }]);
});

it('leaves a part out where the whole is kept, and says what the whole replaces', () => {
  const reading = { ...({} as Reading), statements: [table(false)] };
  expect(locks(own.name, { reading, kept: [kept('1', '2025-10')] })).toEqual(['partial']);
  expect(check(own.name, { kept: [kept('1', '2025-10')] }).statements[0]).toMatchObject({
    replaces: { readAt: 5, file: null },
    left: false,
  });
});
