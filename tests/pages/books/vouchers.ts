import { blankNil, columns, zeroNil, type Book, type Line } from './sheet';

const month = { period: '2025-06', shownPeriod: '2025年第06期' };

const VOUCHERS = [
  {
    date: '2025-06-03', number: '记-1', attachments: 2,
    entries: [
      ['收到货款', '100201 银行存款-工商银行唐山支行', 80000, 0],
      ['收到货款', '112201 应收账款-石家庄恒达商贸有限公司', 0, 80000],
    ],
  },
  {
    date: '2025-06-05', number: '记-2', attachments: 1,
    entries: [
      ['提现', '1001 库存现金', 5000, 0],
      ['提现', '100201 银行存款-工商银行唐山支行', 0, 5000],
    ],
  },
  {
    date: '2025-06-30', number: '记-3', attachments: 0,
    entries: [
      ['结转成本', '5401 主营业务成本', 60000, 0],
      ['结转成本', '1403 原材料', 0, 35000.75],
      ['结转成本', '2202 应付账款', 0, 24999.25],
    ],
  },
] as const; // prettier-ignore

const VOUCHER_HEADINGS = {
  date: '日期', number: '凭证字号', summary: '摘要', account: '科目', debit: '借方金额', credit: '贷方金额', papers: '附件数',
}; // prettier-ignore
const entriesOf = (shown: boolean) =>
  VOUCHERS.flatMap(({ date, number, attachments, entries }) =>
    entries.map(([summary, account, debit, credit]) => ({
      date, number, summary, account, debit, credit, attachments: shown ? attachments : null,
    })),
  ); // prettier-ignore

const voucherBook = (name: string, lines: Line[]): Book => ({
  name,
  ...month,
  sheet: { title: '凭证列表', captions: [], columns: columns(VOUCHER_HEADINGS, ['debit', 'credit']), lines },
  truth: { kind: 'voucher-list', unit: 1, rows: entriesOf(true), complete: true },
});

/** One row an entry. */
export const vouchers = voucherBook(
  'voucher list',
  VOUCHERS.flatMap(({ date, number, attachments, entries }) =>
    entries.map(([summary, account, debit, credit]) => ({
      cells: { date, number, summary, account, debit: blankNil(debit), credit: blankNil(credit), papers: String(attachments) },
    })),
  ), // prettier-ignore
);

/** One row a voucher, its entries stacked in the cells. */
export const stackedVouchers = voucherBook(
  'voucher list, entries stacked in a cell',
  VOUCHERS.map(({ date, number, attachments, entries }) => ({
    cells: {
      date,
      number,
      summary: entries.map(([summary]) => summary).join('\n'),
      account: entries.map(([, account]) => account).join('\n'),
      debit: entries.map(([, , debit]) => zeroNil(debit)).join('\n'),
      credit: entries.map(([, , , credit]) => zeroNil(credit)).join('\n'),
      papers: String(attachments),
    },
  })),
);

const PLACES = '亿千百十万千百十元角分';
const digits = (side: string, amount: number): Record<string, string> => {
  const shown = amount ? String(Math.round(amount * 100)).padStart(PLACES.length, ' ') : '';
  return Object.fromEntries([...PLACES].map((_, n) => [`${side}${n}`, (shown[n] ?? '').trim()]));
};

/** One digit a column, no decimal point. */
export const digitVouchers: Book = {
  name: 'voucher list, one digit a column',
  ...month,
  sheet: {
    title: '记账凭证',
    captions: [],
    columns: [
      ...columns({ date: '日期', number: '凭证字号', summary: '摘要', account: '会计科目' }, []),
      ...(['借方金额', '贷方金额'] as const).flatMap((group, side) =>
        [...PLACES].map((place, n) => ({
          key: `${side ? 'credit' : 'debit'}${n}`,
          path: [group, place],
          figure: true as const,
        })),
      ),
    ],
    lines: VOUCHERS.flatMap(({ date, number, entries }) =>
      entries.map(([summary, account, debit, credit]) => ({
        cells: { date, number, summary, account, ...digits('debit', debit), ...digits('credit', credit) },
      })),
    ),
  },
  truth: { kind: 'voucher-list', unit: 1, rows: entriesOf(false), complete: true },
};
