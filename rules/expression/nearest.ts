/** Edits needed to turn one word into another, at most `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** The known word that was probably meant, or null when none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > 60) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const edits = distance(word, candidate, limit);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** `did you mean …?`, or null. */
export function didYouMean(word: string, known: Iterable<string>): string | null {
  const found = nearest(word, known);
  return found ? `did you mean \`${found}\`?` : null;
}
