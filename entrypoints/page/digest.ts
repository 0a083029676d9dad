/**
 * A short text in place of a long one: readings are compared by it, and none is kept.
 * FNV-1a over code units, http://www.isthe.com/chongo/tech/comp/fnv/, and the length.
 */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${hash} ${text.length}`;
}
