import { describe, expect, it } from 'vitest';
import type { Tier } from '../../../rules/verdict';
import { sampleClient } from '../testing/sample';
import { countTiers, filterClients, noFilter, ownersOf, sortClients } from './filter';
import type { ClientRow } from './filter';

function row(name: string, tier: Tier | null, patch: Parameters<typeof sampleClient>[1] = {}): ClientRow {
  return {
    client: sampleClient(name, { name, ...patch }),
    tier: { tier, score: null, reasons: [], override: null },
    lastContact: null,
    notes: 0,
  };
}

const rows = [
  row('唐山宏达建筑工程有限公司', 'B', { code: '0012', owner: '林晓' }),
  row('石家庄沐禾商贸有限公司', 'A', { code: '0037', aliases: ['ＭＨ Trade'], owner: '赵一诺' }),
  row('安新县小满童装店', null, { owner: '林晓' }),
  row('保定拓印广告有限公司', 'B', { code: '0120' }),
];
const names = (found: ClientRow[]) => found.map(({ client }) => client.name.slice(0, 2));

describe('filterClients', () => {
  it('finds by name, code and alias, whatever the width and case', () => {
    expect(names(filterClients(rows, { ...noFilter, text: '沐禾' }))).toEqual(['石家']);
    expect(names(filterClients(rows, { ...noFilter, text: '012' }))).toEqual(['唐山', '保定']);
    expect(names(filterClients(rows, { ...noFilter, text: 'mh ｔｒａｄｅ' }))).toEqual(['石家']);
  });

  it('wants every word, in any order', () => {
    expect(names(filterClients(rows, { ...noFilter, text: '有限公司 拓印' }))).toEqual(['保定']);
    expect(filterClients(rows, { ...noFilter, text: '拓印 沐禾' })).toEqual([]);
  });

  it('joins tier and owner with the text', () => {
    expect(names(filterClients(rows, { text: '公司', tier: 'B', owner: '林晓' }))).toEqual(['唐山']);
    expect(names(filterClients(rows, { ...noFilter, tier: 'none' }))).toEqual(['安新']);
  });
});

describe('sortClients', () => {
  it('goes by tier, then by name, those without a tier last', () => {
    expect(names(sortClients(rows))).toEqual(['石家', '保定', '唐山', '安新']);
  });
});

it('counts every tier and those without', () => {
  expect(countTiers(rows).map(({ count }) => count)).toEqual([1, 2, 0, 0, 1]);
});

it('names each owner once', () => {
  expect(ownersOf(rows)).toEqual(['林晓', '赵一诺']);
});
