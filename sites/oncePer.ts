/**
 * What is worked out of something that does not change, kept as long as that is: it is asked for several times, and a
 * large table is long.
 */
export function oncePer<K extends object, T>(workOut: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (from) => {
    const kept = known.get(from) ?? { value: workOut(from) };
    known.set(from, kept);
    return kept.value;
  };
}
