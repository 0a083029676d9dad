import { describe, expect, it } from 'vitest';
import type { Reading } from '../rules/reading';
import { plain } from './fixtures/drawings';
import { documentOf } from './fixtures/load';
import { join } from './join';
import { createReader } from './read';

const HERE = '唐山宏达建筑工程有限公司';
const AWAY = '北京华信科技股份有限公司';

const readingOf = (html: string): Reading =>
  join([createReader(documentOf(`<body>${html}</body>`), { path: [], profiles: [], now: () => 1 }).read()]);
const codes = ({ problems }: Reading): string[] => problems.map(({ code }) => code);

describe('two tables of the same headings and figures, taken for one that is drawn again', () => {
  it('are nobody’s where they are of two clients', () => {
    const books = (name: string): string => `<h3>编制单位：${name}</h3><p>2025年06期</p>${plain()}`;
    const reading = readingOf(`<div>${books(HERE)}${books(AWAY)}</div>`);
    expect(reading.client).toBeNull();
    expect(codes(reading)).toEqual(['two-clients']);
  });

  it('are of no period where they are of two', () => {
    const books = (period: string): string => `<h3>科目余额表 ${period}</h3>${plain()}`;
    const reading = readingOf(
      `<p>当前账套：${HERE}</p><div>${books('2025年06期')}${books('2025年07期')}</div>`,
    );
    expect(reading.period).toBeNull();
    expect(codes(reading)).toEqual(['no-period']);
  });

  it('have no figures where they are in two units', () => {
    const books = (unit: string): string => `<p>单位：${unit}</p>${plain()}`;
    const reading = readingOf(`<p>当前账套：${HERE} 2025年06期</p><div>${books('元')}${books('万元')}</div>`);
    expect(codes(reading)).toEqual(['header-unreadable']);
    const [, balance] = reading.statements.flatMap((one) => (one.kind === 'trial-balance' ? one.rows : []));
    expect(balance).toMatchObject({ name: '银行存款', closing_debit: null });
  });
});
