import { describe, expect, it } from 'vitest';
import type { Reading } from '../rules/reading';
import { plain } from './fixtures/drawings';
import { documentOf } from './fixtures/load';
import { join } from './join';
import { createReader } from './read';

const HONGDA = '唐山宏达建筑工程有限公司';
const HUAXIN = '北京华信科技股份有限公司';

const joined = (body: string): Reading =>
  join([createReader(documentOf(`<body>${body}</body>`), { path: [], profiles: [], now: () => 1 }).read()]);
/** Its first figure differs with the seed, so that no table is a copy of another. */
const books = (seed: number): string => plain().replace('2,000.00', `${seed},000.00`);
const card = (caption: string, seed: number): string =>
  `<section><h3>${caption}</h3><div>${books(seed)}</div></section>`;
const inside = (caption: string, seed: number): string =>
  books(seed).replace('<table>', `<table><caption>${caption}</caption>`);
const first = ({ statements }: Reading): unknown =>
  statements.map((statement) =>
    statement.kind === 'trial-balance' ? statement.rows[0]?.opening_debit : statement.kind,
  );
const codes = ({ problems }: Reading): string[] => problems.map(({ code }) => code);

describe('several balances of accounts on one page', () => {
  const header = (name: string): string => `<header><span>当前账套：${name}</span></header>`;
  const filter = '<div><input value="2025年06期"></div>';

  it.each([
    ['headings over them', card],
    ['captions in them', inside],
  ])('are told apart by their clients: %s', (_, draw) => {
    const reading = joined(
      `${header(HONGDA)}${filter}<main>${draw(`${HONGDA} 2025年06期`, 1)}${draw(`${HUAXIN} 2025年06期`, 3)}</main>`,
    );
    expect(reading.client?.name).toBe(HONGDA);
    expect(reading.period).toBe('2025-06');
    expect(first(reading)).toEqual([1000]);
    expect(reading.problems.find(({ code }) => code === 'other-books')?.detail).toMatchObject({
      client: HUAXIN,
    });
  });

  it.each([
    ['headings over them', card],
    ['captions in them', inside],
  ])('are told apart by their periods: %s', (_, draw) => {
    const reading = joined(
      `${header(HONGDA)}${filter}<main>${draw('科目余额表 2025年06期', 1)}${draw('科目余额表 2025年05期', 3)}</main>`,
    );
    expect([reading.period, first(reading)]).toEqual(['2025-06', [1000]]);
    expect(codes(reading)).toContain('other-books');
  });

  it('are all there where one of them does not say whose it is', () => {
    const reading = joined(
      `${header(HONGDA)}${filter}<main>${card(`${HUAXIN} 2025年06期`, 1)}${card('科目余额表', 3)}</main>`,
    );
    expect(first(reading)).toEqual([1000, 3000]);
    expect(reading.client).toBeNull();
    expect(codes(reading)).toContain('two-clients');
  });

  it('are all there where none of them is the page’s client', () => {
    const reading = joined(
      `${header('石家庄沐禾商贸有限公司')}${filter}<main>${card(HONGDA, 1)}${card(HUAXIN, 3)}</main>`,
    );
    expect(first(reading)).toEqual([1000, 3000]);
    expect(reading.client).toBeNull();
  });

  it('are all there where the page names nobody but in them', () => {
    const reading = joined(
      `<main>${card(`${HONGDA} 2025年06期`, 1)}${card(`${HUAXIN} 2025年06期`, 3)}</main>`,
    );
    expect(first(reading)).toEqual([1000, 3000]);
    expect(reading.client).toBeNull();
  });

  it('a single one that names somebody else than the page leaves the client open', () => {
    const reading = joined(`${header(HONGDA)}${filter}<main>${inside(`编制单位：${HUAXIN}`, 1)}</main>`);
    expect(reading.client).toBeNull();
    expect(codes(reading)).toContain('two-clients');
  });
});
