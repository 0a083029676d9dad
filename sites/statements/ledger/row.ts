import type { LedgerRow as Row } from '../../../rules/reading';
import type { PrintedRow } from '../../tables/printed';
import { folded } from '../../text';
import { dayOf } from '../list/dates';
import type { ListReader } from '../list/reader';
import { isFlat, sideBeside } from '../side-beside';
import { voucherNumber } from '../voucher-list/number';
import type { LedgerRole } from './columns';

type Side = Row['side'];

function sideOf(text: string): Side {
  const shown = folded(text);
  if (/^(?:借方?|dr?\.?|debit)$/i.test(shown)) return 'debit';
  if (/^(?:贷方?|cr?\.?|credit)$/i.test(shown)) return 'credit';
  return /^平$/.test(shown) ? 'flat' : null;
}

/** A balance and its side, of its own column or beside the figure: `1,200.00 Cr`. */
function balanceOf(
  reader: ListReader,
  row: PrintedRow,
  label: string,
  at: Readonly<Record<LedgerRole, number>>,
): Pick<Row, 'side' | 'balance'> {
  const text = reader.text(row, at.balance).normalize('NFKC');
  const beside = sideBeside(text);
  const written = reader.text(row, at.side);
  const isNil = isFlat(text);
  const side = sideOf(written) ?? beside?.side ?? (isNil ? 'flat' : null);
  if (beside && side !== beside.side) {
    reader.unreadable(label, at.balance, text);
    return { side: null, balance: null };
  }
  if (written && !side && !/^[-—–]+$/.test(written)) reader.unreadable(label, at.side, written);
  // Nothing under a balance may be nil, or a balance printed once a day.
  if (!text) return { side, balance: side === 'flat' ? 0 : null };
  const balance = reader.amountIn(isNil ? '0' : (beside?.figure ?? text), label, at.balance);
  if (at.side >= 0 && !side && balance !== 0) return { side: null, balance: null };
  return { side: side ?? (balance === 0 && at.side >= 0 ? 'flat' : null), balance };
}

/** The year a heading over 月 and 日 names. */
function dayIn(
  reader: ListReader,
  row: PrintedRow,
  at: Readonly<Record<LedgerRole, number>>,
  headers: readonly string[],
): ReturnType<typeof dayOf> {
  if (at.date >= 0) return dayOf(reader.text(row, at.date));
  const [month, day] = [reader.text(row, at.month), reader.text(row, at.day)];
  const year = /(?:19|20)\d\d/.exec(headers[at.month] ?? '')?.[0];
  const text = [month, day].filter(Boolean).join('-');
  return year && month && day ? dayOf(`${year}-${text}`) : dayOf(text);
}

/** The voucher's number: `记-1`, in one cell or two; a reference of another form as it is shown. */
function numberOf(
  reader: ListReader,
  row: PrintedRow,
  at: Readonly<Record<LedgerRole, number>>,
): string | null {
  const shown = reader.words(row, at.number);
  if (shown === null) return null;
  const number = voucherNumber(reader.text(row, at.word), shown);
  return number === folded(shown) ? shown : number;
}

/** Reads one row of a ledger. */
export function ledgerRow(
  reader: ListReader,
  row: PrintedRow,
  at: Readonly<Record<LedgerRole, number>>,
  headers: readonly string[],
): Row {
  const summary = reader.text(row, at.summary);
  const number = numberOf(reader, row, at);
  const label = [number, summary].filter(Boolean).join(' ');
  const account = [reader.words(row, at.accountCode), reader.words(row, at.account)]
    .filter(Boolean)
    .join(' ');
  return {
    ...dayIn(reader, row, at, headers),
    number,
    summary,
    debit: reader.amount(row, label, at.debit),
    credit: reader.amount(row, label, at.credit),
    ...balanceOf(reader, row, label, at),
    ...(account && { account }),
  };
}
