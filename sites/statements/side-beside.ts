/** A balance with its side in the same cell: `1,200.00 Cr`, `贷 5,000.00`, `5,000.00（贷）`. */
export interface Sided {
  side: 'debit' | 'credit';
  /** The cell without the word for its side. */
  figure: string;
}

const WORD = '借方?|贷方?|debit|credit|dr\\.?|cr\\.?';
const BEHIND = new RegExp(`^(.*\\d\\)?) ?(?:\\((${WORD})\\)|(${WORD}))$`, 'i');
const IN_FRONT = new RegExp(`^(?:\\((${WORD})\\)|(${WORD})(?:余额)?) ?:? ?([-△负(¥]*[\\d¥].*)$`, 'i');

/** The side that stands beside a figure; null where none does. */
export function sideBeside(text: string): Sided | null {
  const shown = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const behind = BEHIND.exec(shown);
  const front = behind ? null : IN_FRONT.exec(shown);
  const word = behind?.[2] ?? behind?.[3] ?? front?.[1] ?? front?.[2];
  if (!word) return null;
  return {
    side: /借|^d/i.test(word) ? 'debit' : 'credit',
    figure: (behind?.[1] ?? front?.[3] ?? '').trim(),
  };
}

const FLAT = /^(?:\(?平\)? ?:? ?(?:-|0(?:\.0+)?)?|0(?:\.0+)? ?(?:\(平\)|平))$/;

/** Whether a cell says of a balance that there is none: `平`, `0.00 平`. */
export const isFlat = (text: string): boolean =>
  FLAT.test(text.normalize('NFKC').replace(/\s+/g, ' ').trim());
