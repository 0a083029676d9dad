import type { Book } from '../book';
import { type Fen, sum } from '../money';
import { type At, credits, debits } from './measure';

/**
 * The figures a balance sheet is made of, fen. Customers and suppliers whose
 * balance stands on the other side are shown there (重分类).
 */
export interface Measured {
  readonly money: Fen;
  readonly receivable: Fen;
  readonly prepaid: Fen;
  readonly otherReceivable: Fen;
  readonly stock: Fen;
  readonly goods: Fen;
  readonly work: Fen;
  readonly current: Fen;
  readonly fixed: Fen;
  readonly depreciation: Fen;
  readonly fixedNet: Fen;
  readonly assets: Fen;
  readonly payable: Fen;
  readonly advance: Fen;
  readonly wages: Fen;
  readonly tax: Fen;
  readonly otherPayable: Fen;
  readonly liabilities: Fen;
  readonly capital: Fen;
  readonly retained: Fen;
  readonly equity: Fen;
}

export function measure(book: Book, at: At): Measured {
  const d = (role: string): Fen => debits(book, at, role);
  const c = (role: string): Fen => credits(book, at, role);
  const money = at('cash') + at('bank');
  const receivable = d('receivable') + d('advance');
  const prepaid = d('prepaid') + d('payable');
  const otherReceivable = d('otherReceivable') + d('otherPayable');
  const [goods, work] = [at('stock'), at('work')];
  const stock = goods + work;
  const current = sum([money, receivable, prepaid, otherReceivable, stock]);
  const [fixed, depreciation] = [at('fixed'), -at('depreciation')];
  const fixedNet = fixed - depreciation;
  const payable = c('payable') + c('prepaid');
  const advance = c('advance') + c('receivable');
  const otherPayable = c('otherPayable') + c('otherReceivable');
  const [wages, tax] = [-at('wages'), -at('tax')];
  const liabilities = sum([payable, advance, wages, tax, otherPayable]);
  const capital = -at('capital');
  const retained = -at('retained') - at('yearProfit');
  return {
    money,
    receivable,
    prepaid,
    otherReceivable,
    stock,
    goods,
    work,
    current,
    fixed,
    depreciation,
    fixedNet,
    assets: current + fixedNet,
    payable,
    advance,
    wages,
    tax,
    otherPayable,
    liabilities,
    capital,
    retained,
    equity: capital + retained,
  };
}
