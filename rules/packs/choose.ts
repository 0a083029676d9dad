/** Which of the built-in packs judges a client: the Chinese one for books kept in Chinese, the English one for the rest. */
import type { Pack } from '../pack';
import type { Facts } from '../reading';

/** Ids of the packs of which one stands for another: a client is judged by one of them. */
const alternatives: ReadonlySet<string> = new Set(['cn-small-business', 'general-ledger']);

/** Rows in English for each in Chinese from which the few Chinese ones are taken for names of parties. */
const enough = 4;

const han = /[\u3400-\u9fff]/;
const letters = /[a-z]{2}/i;
/** Pages there are in China alone. */
const chinesePages: ReadonlySet<string> = new Set([
  'vat-return-general',
  'vat-return-small',
  'cit-prepayment',
]);

/** The first name of a row, without its code: 其他应收款 of `1221 其他应收款-Smith`. */
const accountIn = (row: string): string => row.replace(/^[\d.\s]+/, '').split(/[-–—/\\:：]/)[0] ?? '';

/**
 * The language a client's books are kept in, by the names of the rows their figures were read from; Chinese while
 * nothing was read, and for whoever files Chinese returns.
 */
export function languageOfBooks({ known }: Facts): Pack['manifest']['language'] {
  if (known.taxpayer_type || known.accounting_standard) return 'zh-CN';
  const rows = new Set<string>();
  for (const { sources } of Object.values(known)) {
    for (const { kind, row, rows: summed } of sources) {
      if (chinesePages.has(kind)) return 'zh-CN';
      // Invoices, vouchers and ageings are named by parties; a sum over a table by nobody.
      if (kind === 'trial-balance' || kind === 'income-statement' || kind === 'balance-sheet')
        if (summed === undefined) rows.add(accountIn(row));
    }
  }
  const chinese = [...rows].filter((row) => han.test(row)).length;
  const english = [...rows].filter((row) => !han.test(row) && letters.test(row)).length;
  return english > chinese * enough ? 'en' : 'zh-CN';
}

const silent = new WeakMap<Pack, Pack>();

/** The pack without what it would judge: others may stand on its parameters and words. */
function silenced(pack: Pack): Pack {
  const known = silent.get(pack) ?? { ...pack, rules: [], manual: [] };
  silent.set(pack, known);
  return known;
}

/**
 * The packs for a client, in their order. Of those that stand for one another only the one in the language of the
 * books judges; where there is none in that language, or only one at all, nothing is silenced.
 */
export function packsFor(packs: readonly Pack[], facts: Facts): readonly Pack[] {
  const choices = packs.filter(({ manifest }) => alternatives.has(manifest.id));
  const language = languageOfBooks(facts);
  const chosen = choices.find(({ manifest }) => manifest.language === language);
  if (!chosen || choices.length < 2) return packs;
  return packs.map((pack) => (choices.includes(pack) && pack !== chosen ? silenced(pack) : pack));
}
