/** Amounts that stand in a text as typed by hand, in digits or in words. */
import { fold, piece } from './folding';
import { amountsInWords, type Found } from './amountWords';

export interface TypedAmount {
  /** As it was written. */
  text: string;
  /** Yuan. */
  amount: number;
}

const digits =
  /(?<![\d.,])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d)\s*(万|亿|(?:thousand|million|billion)(?![a-z]))?/g;

const scales: Record<string, number> = { 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6, billion: 1e9 };

/** 62w is 62万, 62k 62千; kg, km and kw are no amounts. */
const scaleLetters = /(?<=[\d零一二两三四五六七八九十百千]\s?)[wk](?![a-z])/g;

/** Smaller sums stand in everybody's books and tell nothing. Yuan. */
const least = 100;

/** Thousands set apart by a space, `88 800`, as with a comma. */
const grouped = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ',');

/** Digits written one by one, `8 8 8 0 0`. */
const apart = /(?<![\d.,] ?)\d(?: \d){2,}(?! ?[\d.,])/g;

function setApart(text: string): Found[] {
  return [...text.matchAll(apart)].map((match) => ({
    start: match.index,
    length: match[0].length,
    amount: Number(match[0].replaceAll(' ', '')),
  }));
}

function inDigits(text: string): Found[] {
  return [...text.matchAll(digits)].flatMap((match) => {
    const raw = match[0].trimEnd();
    const scale = scales[match[1] ?? ''] ?? 1;
    const amount = Math.round(Number(raw.replace(/[^\d.-]/g, '')) * scale * 100) / 100;
    const after = text.slice(match.index + match[0].length).trimStart();
    const before = text.slice(0, match.index).trimEnd();
    const small = Number.isInteger(amount) && amount <= 2100 && !raw.includes(',');
    const date = small && (/^[年月日号]|^-\d/.test(after) || /第$|\d[-/]$/.test(before));
    return date ? [] : [{ start: match.index, length: raw.length, amount }];
  });
}

/** Amounts in yuan typed by hand. Days and years are no amounts. */
export function typedAmounts(text: string): TypedAmount[] {
  const whole = fold(text);
  const scaled = whole.text.replace(scaleLetters, (letter) => (letter === 'w' ? '万' : '千'));
  const folded = { ...whole, text: scaled };
  const first = [...amountsInWords(folded.text), ...setApart(folded.text)];
  // What was read as a whole is not read again in pieces.
  const rest = first.reduce(
    (left, { start, length }) => left.slice(0, start) + '\n'.repeat(length) + left.slice(start + length),
    folded.text,
  );
  return [...first, ...inDigits(grouped(rest))]
    .filter(({ amount }) => Math.abs(amount) >= least)
    .sort((a, b) => a.start - b.start)
    .map(({ start, length, amount }) => ({ text: piece(text, folded, start, length), amount }));
}
