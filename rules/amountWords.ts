/** Amounts written in Chinese numerals, capital or small, alone or mixed with digits: 三千五百元, 壹万贰仟元整, 3千5. */

/** An amount in yuan and its place in a folded text. */
export interface Found {
  start: number;
  length: number;
  amount: number;
  /** What the last digit written counts, yuan: 1000 of 65.6万. */
  step: number;
}

const numerals: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

const one = '[零一二两三四五六七八九]';
const number = `(?:\\d+(?:\\.\\d+)?|${one})`;
/** Numbers with their scales, and perhaps a last one without: 三千五. */
const scaled = `(?:十|百(?=${one}十)|${number}[十百千万亿])(?:零?${number}?[十百千万亿])*(?:零?${number}(?![\\d.,]))?`;
/** Digit by digit: 三五零零. */
const listed = `${one}{3,}`;
/** 元 with jiao and fen behind it. */
const unit = `(?:[元圆]|块钱?)(?:整|正)?(?:零?(${one})角)?(?:零?(${one})分)?`;
const inYuan = new RegExp(`(${scaled}|${listed})\\s*${unit}`, 'g');
/** Digit by digit, with one scale: 一八六万. */
const listedScaled = new RegExp(`(${one}{2,})([万亿])`, 'g');
const bare = new RegExp(scaled, 'g');

/** What is counted is no amount: 三千多家, 一千个. */
const counted =
  /^\s*(?:[个家次人天年月日号份张户笔条项种名位斤吨平米里件台套箱本页字遍倍]|多|余|几|来|分之|%|公里|小时|分钟)/;

/** Value of numerals with scales. A last digit without one counts the next scale down: 三千五 is 3500. */
function valueOf(text: string): number {
  let total = 0;
  let section = 0;
  let open: number | null = null;
  let last = 1;
  let digits = 1;
  for (const [token] of text.matchAll(/\d+(?:\.\d+)?|\p{Script=Han}/gu)) {
    const scale = scales[token];
    if (scale === undefined) {
      open = numerals[token] ?? Number(token);
      digits = token.length;
      if (token === '零') last = 10;
      continue;
    }
    // 亿 takes what stands before it along: 一万亿.
    if (scale === 1e8) [total, section] = [(total + section + (open ?? 0)) * scale, 0];
    else if (scale === 1e4) [total, section] = [total + (section + (open ?? 0)) * scale, 0];
    else section += (open ?? 1) * scale;
    open = null;
    last = scale;
  }
  // Several digits count themselves: 185万9999.
  return total + section + (open ?? 0) * (digits > 1 ? 1 : last / 10);
}

/** What the last digit that is no zero counts. */
function roundness(amount: number): number {
  let step = 1;
  while (amount !== 0 && amount % (step * 10) === 0) step *= 10;
  return step;
}

const listedValue = (text: string): number => Number([...text].map((char) => numerals[char]).join(''));

/** Whether a place overlaps one that was read already. */
const within = (found: readonly Found[], start: number, length: number): boolean =>
  found.some((other) => start < other.start + other.length && other.start < start + length);

/** Amounts in words in a folded text, by their place in it, in yuan to the cent. */
export function amountsInWords(text: string): Found[] {
  const found = [...text.matchAll(inYuan)].map((match) => {
    const [whole, value = '', jiao = '零', fen = '零'] = match;
    const yuan = /[十百千万亿]/.test(value) ? valueOf(value) : listedValue(value);
    const cents = (numerals[jiao] ?? 0) * 10 + (numerals[fen] ?? 0);
    const amount = Math.round(yuan * 100 + cents) / 100;
    return {
      start: match.index,
      length: whole.length,
      amount,
      step: /[整正角分]/.test(whole) ? 0.01 : roundness(yuan),
    };
  });
  for (const match of text.matchAll(listedScaled)) {
    const [whole, value = '', scale = ''] = match;
    const step = scales[scale] ?? 1;
    if (!within(found, match.index, whole.length))
      found.push({ start: match.index, length: whole.length, amount: listedValue(value) * step, step });
  }
  for (const match of text.matchAll(bare)) {
    const [value] = match;
    const start = match.index;
    const inside = within(found, start, value.length);
    const onlyDigits = /^[\d.]*[万亿]?$/.test(value);
    if (inside || onlyDigits || counted.test(text.slice(start + value.length))) continue;
    const amount = Math.round(valueOf(value) * 100) / 100;
    if (amount >= 1000) found.push({ start, length: value.length, amount, step: roundness(amount) });
  }
  return found;
}
