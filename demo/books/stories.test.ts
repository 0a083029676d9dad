import { describe, expect, it } from 'vitest';
import { balanceAfter, type Book, buildBook } from './book';
import { CLIENTS } from './clients/index';
import { results } from './statements/income';
import { trialBalance } from './statements/trial-balance';
import { vatMonth } from './statements/vat-general';
import { printedTrialBalance } from './tamper';

const OCTOBER = '2026-10';

function book(code: string): Book {
  const client = CLIENTS.find((one) => one.code === code);
  if (!client) throw new Error(`no client ${code}`);
  return buildBook(client);
}

const yuan = (code: string, role: string): number => balanceAfter(book(code), role, OCTOBER) / 100;

describe('what stands in the demo books at the end of October 2026', () => {
  it('0037: a personal loan, more cash than needed, a thin month', () => {
    const muhe = book('0037');
    expect(yuan('0037', 'otherReceivable.01')).toBe(186000);
    expect(yuan('0037', 'cash')).toBe(58319.5);
    const month = results(muhe, OCTOBER, OCTOBER);
    expect([month.revenue, month.cost]).toEqual([412600_00, 371340_00]);
    expect(vatMonth(muhe, OCTOBER)[24]).toBe(4126_00);
    expect(results(muhe, '2026-01', OCTOBER).entertainment).toBe(34729_00);
    expect(muhe.vouchers.get(OCTOBER)?.map((one) => one.number)).not.toContain(43);
    expect(muhe.vouchers.get(OCTOBER)?.at(-1)?.number).toBe(68);
  });

  it('0037: the trial balance down to level 2', () => {
    const { rows, totals } = trialBalance(book('0037'), OCTOBER, OCTOBER);
    expect(rows.filter((row) => row.level <= 2)).toHaveLength(38);
    expect(totals.opening.debit).toBe(2103618_52);
    expect(totals.moved.debit).toBe(3059357_49);
    expect(totals.closing.debit).toBe(2119240_03);
  });

  it.each([
    ['0003', 'cash', -18640],
    ['0007', 'advance', -312000],
    ['0041', 'receivable', -42800],
    ['0085', 'otherPayable.01', -620000],
    ['0118', 'payable.goods', 23760],
  ])('%s: %s stands at %d', (code, role, amount) => {
    expect(yuan(code, role)).toBe(amount);
  });

  it('puts no other plain account on its wrong side', () => {
    const own = /^(tax|yearProfit|retained)/;
    const wrong = CLIENTS.flatMap((client) => {
      const of = buildBook(client);
      return of.accounts
        .filter((one) => one.leaf && !own.test(one.role))
        .filter((one) => balanceAfter(of, one.role, OCTOBER) * (one.side === 'debit' ? 1 : -1) < 0)
        .map((one) => `${client.code} ${one.role}`);
    });
    expect(wrong).toEqual(['0003 cash', '0041 receivable', '0118 payable.goods']);
  });
});

describe('the damaged account set', () => {
  it('is out of balance on paper only, by 2,000.00, in one month', () => {
    const table = trialBalance(book('0071'), OCTOBER, OCTOBER);
    const printed = printedTrialBalance('0071', OCTOBER, table);
    expect(table.totals.closing.debit).toBe(table.totals.closing.credit);
    expect(printed.totals.closing.credit - printed.totals.closing.debit).toBe(2000_00);
    expect(printed.rows.find((row) => row.code === '1405')?.closing.debit).toBe(36460_00);
    expect(printedTrialBalance('0071', '2026-09', table)).toBe(table);
    expect(printedTrialBalance('0112', OCTOBER, table)).toBe(table);
  });
});
