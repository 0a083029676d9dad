/** What a column of a balance of accounts holds, by its heading alone. */
export type Side = 'debit' | 'credit' | 'direction' | 'balance' | null;

const DIRECTION = /方向|借 ?(?:[/、\\]|或)? ?贷|\bdr\.? ?[/|] ?cr\b|^side$/i;
const DEBIT = /借|debit|\bdr\b/i;
const CREDIT = /贷|credit|\bcr\b/i;
const BALANCE = /余额|balance/i;

function ownSide(text: string): Side {
  if (DIRECTION.test(text)) return 'direction';
  const debit = DEBIT.test(text);
  return debit === CREDIT.test(text) ? null : debit ? 'debit' : 'credit';
}

/** The side of a column; the innermost heading that tells one decides. */
export function sideOf(heading: string): Side {
  const text = heading.normalize('NFKC').replace(/\s+/g, ' ');
  for (const part of text.split(' / ').reverse()) {
    // 余 额, 借 方: blanks between single characters are an ornament.
    const side = ownSide(part.trim().replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''));
    if (side) return side;
  }
  return BALANCE.test(text.replace(/ /g, '')) ? 'balance' : null;
}
