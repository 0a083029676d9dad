import { describe, expect, it } from 'vitest';
import type { ClientClaim, Reading } from '../../rules/reading';
import type { Client } from '../../storage/records';
import { identify } from './identity';

const never = '2026-01-01T00:00:00.000Z';

function client(id: string, name: string, more: Partial<Client> = {}): Client {
  return {
    id,
    createdAt: never,
    updatedAt: never,
    updatedBy: '',
    deletedAt: null,
    name,
    code: null,
    taxId: null,
    aliases: [],
    salutation: null,
    taxpayerType: null,
    standard: null,
    industry: null,
    owner: null,
    people: [],
    cautions: [],
    tierFactors: { annualFee: null, years: null, referrals: null, arrearsMonths: null },
    tierOverride: null,
    ...more,
  };
}

function claim(
  name: string,
  confidence: number,
  code: string | null = null,
): ClientClaim & { confidence: number } {
  return { name, code, taxId: null, found: 'profile', weight: confidence, confidence };
}

function reading(more: Partial<Reading>): Reading {
  return {
    client: null,
    candidates: [],
    period: '2026-10',
    headerPeriod: null,
    statements: [],
    problems: [],
    profile: null,
    loading: false,
    readAt: 0,
    ...more,
  };
}

const muhe = client('a', '石家庄沐禾商贸有限公司', { code: '0037' });
const shop = client('b', '石家庄沐禾日化经营部', { code: '0112' });

function of(
  shown: Partial<Reading>,
  clients: Client[] = [muhe, shop],
  settled: Record<string, string> = {},
  said: Parameters<typeof identify>[0]['said'] = null,
) {
  const tier = { tier: null, score: null, reasons: [], override: null };
  return identify({ reading: reading(shown), clients, tierOf: () => tier, settled, said });
}

describe('whose books the page shows', () => {
  it('a full name on a sure place is certain', () => {
    expect(of({ client: claim('石家庄沐禾商贸有限公司', 0.96, '0037') })).toMatchObject({
      state: 'known',
      client: { id: 'a' },
      level: 'certain',
    });
  });

  it('the same name on a doubtful place is only likely', () => {
    expect(of({ client: claim('石家庄沐禾商贸有限公司', 0.7) })).toMatchObject({
      state: 'known',
      level: 'likely',
    });
  });

  it('one click makes a likely client certain, and only the client that was meant', () => {
    const likely = { client: claim('石家庄沐禾商贸有限公司', 0.7) };
    const said = of(likely, [muhe, shop], {}, { shown: muhe.name, clientId: 'a' });
    expect(said).toMatchObject({ state: 'known', client: { id: 'a' }, level: 'certain' });
    expect(said.state === 'known' && said.evidence).toContainEqual(
      expect.objectContaining({ holds: true, code: 'evidence_settled' }),
    );
    expect(of(likely, [muhe, shop], {}, { shown: muhe.name, clientId: 'b' })).toMatchObject({
      client: { id: 'a' },
      level: 'likely',
    });
  });

  it('what a name was said to mean makes no weak place a sure one', () => {
    const settled = { [muhe.name]: 'a', 沐禾: 'b' };
    expect(of({ client: claim(muhe.name, 0.7) }, [muhe, shop], settled)).toMatchObject({ level: 'likely' });
    expect(of({ client: claim('沐禾', 0.7) }, [muhe, shop], settled)).toMatchObject({
      client: { id: 'b' },
      level: 'likely',
    });
    expect(of({ client: claim(muhe.name, 0.4) }, [muhe, shop], settled).state).toBe('ambiguous');
  });

  it('what a name was said to mean does not hold beside a code or a tax number of somebody else', () => {
    const settled = { [muhe.name]: 'a', 沐禾: 'a' };
    expect(of({ client: claim('沐禾', 0.96, '0112') }, [muhe, shop], settled).state).not.toBe('known');
    expect(of({ client: claim(muhe.name, 0.96, '0112') }, [muhe, shop], settled).state).toBe('ambiguous');
    const taxed = { ...muhe, taxId: '91130100MA0AAAAAA1' };
    const shown = { ...claim('沐禾', 0.96), taxId: '91130100MA0BBBBBB2' };
    expect(of({ client: shown }, [taxed, shop], settled).state).not.toBe('known');
    const twice = [muhe, { ...muhe, id: 'c', code: '0038' }];
    expect(of({ client: claim(muhe.name, 0.96, '0099') }, twice, settled).state).toBe('ambiguous');
  });

  it('a name that may be chance is asked about', () => {
    expect(of({ client: claim('石家庄沐禾商贸有限公司', 0.4) })).toMatchObject({ state: 'ambiguous' });
  });

  it('the name with the code of another client is asked about, never attributed', () => {
    const result = of({ client: claim('石家庄沐禾商贸有限公司', 0.96, '0112') });
    expect(result.state).toBe('ambiguous');
    expect(
      result.state === 'ambiguous' && result.candidates.flatMap(({ evidence }) => evidence),
    ).toContainEqual(expect.objectContaining({ holds: false, code: 'evidence_code_differs' }));
  });

  it('a short form fits two clients: both are offered and nobody is chosen', () => {
    const result = of({ client: claim('沐禾', 0.96) });
    expect(result.state).toBe('unknown');
    expect(result.state === 'unknown' && result.similar.map((one) => one.client.id).sort()).toEqual([
      'a',
      'b',
    ]);
  });

  it('a settled name is certain, and only for a client that still exists', () => {
    expect(of({ client: claim('沐禾', 0.96) }, [muhe, shop], { 沐禾: 'b' })).toMatchObject({
      state: 'known',
      client: { id: 'b' },
    });
    expect(
      of({ client: claim('沐禾', 0.96) }, [muhe, { ...shop, deletedAt: never }], { 沐禾: 'b' }).state,
    ).toBe('unknown');
  });

  it('of two names, the choice a person made of both counts, and of no other pair', () => {
    const two = { candidates: [claim(muhe.name, 0.96), claim(shop.name, 0.96)] };
    expect(of(two).state).toBe('ambiguous');
    const both = `${muhe.name} / ${shop.name}`;
    expect(of(two, [muhe, shop], {}, { shown: both, clientId: 'b' })).toMatchObject({
      state: 'known',
      client: { id: 'b' },
    });
    expect(of(two, [muhe, shop], {}, { shown: muhe.name, clientId: 'a' }).state).toBe('ambiguous');
    expect(of(two, [muhe, shop], { [both]: 'b' }).state).toBe('ambiguous');
  });

  it('a settled name never reaches a prototype', () => {
    expect(of({ client: claim('constructor', 0.96) }).state).toBe('unknown');
  });

  it('two names with equal claim are asked about', () => {
    const candidates = [claim('石家庄沐禾商贸有限公司', 0.8), claim('石家庄沐禾日化经营部', 0.8)];
    expect(of({ candidates })).toMatchObject({ state: 'ambiguous', candidates: [{}, {}] });
  });

  it('a loading page is nobody’s', () => {
    expect(of({ loading: true, client: claim('石家庄沐禾商贸有限公司', 0.96) })).toEqual({
      state: 'loading',
    });
  });

  it('two records of one name are asked about', () => {
    expect(of({ client: claim('石家庄沐禾商贸有限公司', 0.96) }, [muhe, { ...muhe, id: 'c' }]).state).toBe(
      'ambiguous',
    );
  });
});
