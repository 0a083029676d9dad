import { describe, expect, it } from 'vitest';
import { judge } from '../evaluate';
import type { Pack } from '../pack';
import type { TrialBalanceRow } from '../reading';
import { reduce } from '../reduce';
import { given, row, table } from '../testing';
import { languageOfBooks, packsFor } from './choose';
import { builtInPacks } from './index';

const nobody = { people: [], standard: null };
const factsOf = (rows: TrialBalanceRow[]) => reduce([table(rows)], { known: {}, missing: {} }, nobody);
const chinese = [row('1001', '库存现金', -50), row('1002', '银行存款', 150), row('3001', '实收资本', -100)];
const english = [
  row('', 'Petty Cash', -50),
  row('', 'Checking', 150),
  row('', 'Common Stock', -60),
  row('', 'Suspense', -40),
];

const fired = (rows: TrialBalanceRow[]): string[] => {
  const facts = factsOf(rows);
  const verdicts = judge({
    packs: packsFor(builtInPacks(), facts),
    facts,
    period: '2026-12',
    today: '2026-12-31',
  });
  return verdicts.filter(({ status }) => status === 'fires').map(({ rule }) => rule);
};

describe('the language of the books', () => {
  it('is that of the account names', () => {
    expect(languageOfBooks(factsOf(chinese))).toBe('zh-CN');
    expect(languageOfBooks(factsOf(english))).toBe('en');
  });

  it('is Chinese while nothing was read, and for whoever files Chinese returns', () => {
    expect(languageOfBooks({ known: {}, missing: {} })).toBe('zh-CN');
    const facts = factsOf(english);
    const { known } = given({ taxpayer_type: 'small-scale' });
    expect(languageOfBooks({ ...facts, known: { ...facts.known, ...known } })).toBe('zh-CN');
  });

  it('does not turn on the names of parties', () => {
    const rows = [...english, row('', 'Accounts Receivable-唐山恒通商贸有限公司', 20)];
    expect(languageOfBooks(factsOf(rows))).toBe('en');
  });

  it('is Chinese where a good part of the accounts is', () =>
    expect(languageOfBooks(factsOf([...english, ...chinese]))).toBe('zh-CN'));
});

describe('the pack that judges', () => {
  it('is one of the built-in ones: no anomaly twice', () => {
    expect(fired(chinese)).toContain('negative-cash');
    expect(fired(chinese).filter((rule) => rule.startsWith('gl-'))).toEqual([]);
    expect(fired(english)).toEqual(expect.arrayContaining(['gl-negative-cash', 'gl-suspense-open']));
    expect(fired(english).filter((rule) => !rule.startsWith('gl-'))).toEqual([]);
  });

  it('leaves packs of the firm alone, and their parameters where they were', () => {
    const [first] = builtInPacks() as [Pack];
    const own = { ...first, manifest: { ...first.manifest, id: 'own' } };
    const packs = packsFor([own, ...builtInPacks()], factsOf(english));
    expect(packs.map(({ manifest, rules }) => [manifest.id, rules.length > 0])).toEqual([
      ['own', true],
      ['cn-small-business', false],
      ['general-ledger', true],
    ]);
    expect(packs[1]?.parameters).toBe(first.parameters);
  });

  it('is whichever there is when the other is switched off', () => {
    const [first] = builtInPacks() as [Pack];
    expect(packsFor([first], factsOf(english))).toEqual([first]);
  });

  it('is the same object each time, so that it is compiled once', () => {
    const again = () => packsFor(builtInPacks(), factsOf(english));
    expect(again()[0]).toBe(again()[0]);
  });
});

describe('amounts in the texts of a pack for any country', () => {
  it('have no currency, which nobody has said', () => {
    const [verdict] = judge({
      packs: packsFor(builtInPacks(), factsOf(english)),
      facts: factsOf(english),
      period: '2026-12',
      today: '2026-12-31',
    }).filter(({ rule }) => rule === 'gl-negative-cash');
    expect(verdict?.why?.en).toContain('paid out 50.00 more cash');
  });
});
