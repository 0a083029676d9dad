import type { Ageing } from '../../../rules/reading';

type Of = NonNullable<Ageing['of']>;

const WORDS: readonly (readonly [RegExp, Of])[] = [
  [/(?<!其他)应收|receivable|\bA\/?R\b/i, 'receivable'],
  [/预收|customer deposit|advances? (?:received|from)|unearned/i, 'advance'],
  [/(?<!其他)应付(?!职工|利息|股利|利润|票据)|payable|\bA\/?P\b/i, 'payable'],
  [/预付|prepaid|prepayment|advances? (?:paid|to)/i, 'prepayment'],
];

/** Whose debts the nearest text is about that names one kind alone; null when none does. */
export function debtsOf(texts: readonly string[]): Ageing['of'] {
  for (const text of texts) {
    const kinds = WORDS.flatMap(([pattern, of]) => (pattern.test(text) ? [of] : []));
    if (kinds.length === 1) return kinds[0] ?? null;
  }
  return null;
}
