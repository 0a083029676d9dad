/** Words as an index of others needs them for Chinese: pairs of neighbouring Han characters, other words whole. */
export function bigrams(text: string): string[] {
  const words = text.match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}\s]+/gu) ?? [];
  return words.flatMap((word) =>
    word.length > 1 && /^\p{Script=Han}/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2))
      : [word],
  );
}
