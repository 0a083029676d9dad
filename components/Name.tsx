/** A name longer than this is cut where it is shown, characters. */
const LONGEST = 80;

/** Controls and line ends, which have no width of their own; and marks that turn the direction of what stands around them. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A name from a page or a file as it may stand in a sentence: one line, not endless, and without a say in the direction
 * of its neighbours. What is stored stays as it came.
 */
export function plainName(name: string): string {
  const plain = name.replace(controls, ' ').replace(turns, '').trim();
  const characters = plain.length > LONGEST ? [...plain] : [];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : plain;
}

/** A name by itself; right-to-left names keep their direction to themselves. */
export function Name({ text }: { text: string }) {
  const plain = plainName(text);
  return plain === text ? <bdi>{text}</bdi> : <bdi title={text.replace(turns, '')}>{plain}</bdi>;
}
