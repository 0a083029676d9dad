/** Amounts that stand in a text as typed by hand, in digits or in words. */
import { fold, piece, type Folded } from './folding';
import { amountsInWords, type Found } from './amountWords';
import { oddAmounts } from './oddAmounts';

export interface TypedAmount {
  /** As it was written. */
  text: string;
  /** Yuan. */
  amount: number;
  /** What the last digit written counts, yuan: 0.01, or 1000 of 65.6万. A rounded figure is off by less than that. */
  step: number;
}

const digits =
  /(?<!\d|\d[.,])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,]*\d)\s*(万|亿|兆|(?:thousand|million|mln|billion)(?![a-z]))?/g;

const scales: Record<string, number> = {
  万: 1e4,
  亿: 1e8,
  兆: 1e6,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
};

/** 62w is 62万, 62k 62千; kg, km and kw are no amounts. */
const scaleLetters = /(?<=[\d零一二两三四五六七八九十百千]\s?)[wk](?![a-z])/g;

/** Millions, but only of money: 1.86m alone is a length. */
const millions = /(?<=(?:cny|rmb|[¥$])\s?\d[\d.,]{0,15}\s?)m(?![a-z])/g;

/** Smaller sums stand in everybody's books and tell nothing. Yuan. */
const least = 100;

/** Thousands set apart by a space, `88 800`, as with a comma. */
const grouped = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ',');

/** Digits written one by one, `8 8 8 0 0`. */
const apart = /(?<!\d[.,]? ?)\d(?: \d){2,}(?! ?[\d.,])/g;

function setApart(text: string): Found[] {
  return [...text.matchAll(apart)].map((match) => ({
    start: match.index,
    length: match[0].length,
    amount: Number(match[0].replaceAll(' ', '')),
    step: 1,
  }));
}

function inDigits(text: string): Found[] {
  return [...text.matchAll(digits)].flatMap((match) => {
    const raw = match[0].trimEnd();
    const scale = scales[match[1] ?? ''] ?? 1;
    const number = raw.replace(/[^\d.-]/g, '');
    const amount = Math.round(Number(number) * scale * 100) / 100;
    const decimals = number.split('.')[1]?.length ?? 0;
    const step = Math.max(scale / 10 ** decimals, 0.01);
    const after = text.slice(match.index + match[0].length).trimStart();
    const before = text.slice(0, match.index).trimEnd();
    const small = Number.isInteger(amount) && amount <= 2100 && !raw.includes(',');
    const date = small && (/^[年月日号]|^-\d/.test(after) || /第$|\d[-/]$/.test(before));
    return date || after.startsWith('%') ? [] : [{ start: match.index, length: raw.length, amount, step }];
  });
}

/** A full-width comma ends what stands before it, unless full-width digits are grouped by it: 18,640，20 张. */
const cutAtCommas = (text: string, { text: folded, at }: Folded): string =>
  folded.replace(/,/g, (comma, unit: number) => {
    const place = at[unit] ?? 0;
    return text[place] === '，' && !/[０-９]/.test(text[place + 1] ?? '') ? ';' : comma;
  });

/** Amounts in yuan typed by hand, from `smallest` up. Days, years and percentages are no amounts. */
export function typedAmounts(text: string, smallest = least): TypedAmount[] {
  const whole = fold(text);
  const scaled = cutAtCommas(text, whole)
    .replace(scaleLetters, (letter) => (letter === 'w' ? '万' : '千'))
    .replace(millions, '兆');
  const folded = { ...whole, text: scaled };
  const first = [...amountsInWords(folded.text), ...setApart(folded.text)];
  // What was read as a whole is not read again in pieces.
  const rest = first.reduce(
    (left, { start, length }) => left.slice(0, start) + '\n'.repeat(length) + left.slice(start + length),
    folded.text,
  );
  const scaleAt = (end: number): number => scales[rest.slice(end).trimStart().charAt(0)] ?? 1;
  return [...first, ...oddAmounts(rest, scaleAt), ...inDigits(grouped(rest))]
    .filter(({ amount }) => Math.abs(amount) >= smallest)
    .sort((a, b) => a.start - b.start)
    .map(({ start, length, amount, step }) => ({ text: piece(text, folded, start, length), amount, step }));
}
