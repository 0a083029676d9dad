import { describe, expect, it } from 'vitest';
import { buildBook, turnover } from './book';
import { CLIENTS } from './clients/index';
import { PERIODS } from './period';
import { results } from './statements/income';
import { vatMonth } from './statements/vat-general';
import { smallFigures, smallReturn } from './statements/vat-small';

const named = CLIENTS.map((client) => ({
  name: `${client.code} ${client.name}`,
  client,
  book: buildBook(client),
}));

describe.each(named.filter(({ client }) => client.taxpayer === '一般'))('the return of $name', ({ book }) => {
  it.each(PERIODS)('keeps the identities of the form in %s', (period) => {
    const line = vatMonth(book, period);
    expect(line[17]).toBe(line[12] + line[13]);
    expect(line[18]).toBe(Math.min(line[17], line[11]));
    expect(line[19]).toBe(line[11] - line[18]);
    expect(line[20]).toBe(line[17] - line[18]);
    expect(line[32]).toBe(line[24] + line[25] - line[27]);
    expect(line[27]).toBe(line[25]);
  });

  it.each(PERIODS)('declares the revenue of the income statement in %s', (period) => {
    expect(vatMonth(book, period)[1]).toBe(results(book, period, period).revenue);
    expect(vatMonth(book, period)[24]).toBe(turnover(book, 'tax.unpaid', period, period).credit);
  });
});

describe.each(named.filter(({ client }) => client.taxpayer === '小规模'))(
  'the return of $name',
  ({ book }) => {
    it.each([
      ['2026-01', '2026-03'],
      ['2026-04', '2026-06'],
      ['2026-07', '2026-09'],
    ])('pays nothing below the threshold, 1 % of all sales at or above it: %s to %s', (from, to) => {
      const quarter = smallFigures(book, from, to);
      expect(quarter.sales).toBe(results(book, from, to).revenue);
      expect(quarter.payable).toBe(quarter.due - quarter.relief);
      expect(quarter.payable).toBe(quarter.sales < 300_000_00 ? 0 : Math.round(quarter.sales / 100));
    });

    it('splits the sales into taxed and exempt', () => {
      const at = (line: string): number =>
        (smallReturn(book, '2026-09').lines.find((one) => one.line === line)?.values ?? [])
          .slice(0, 2)
          .reduce<number>((all, value) => all + (value ?? 0), 0);
      expect(at('1') + at('9=10+11+12')).toBe(results(book, '2026-07', '2026-09').revenue);
      expect(at('9=10+11+12')).toBe(at('10') + at('11') + at('12'));
      expect(at('22=20-21')).toBe(at('20=15-16'));
    });
  },
);
