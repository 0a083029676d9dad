import type { Reading } from '../../../rules/reading';

/**
 * What is worked out of a reading, kept as long as the reading is: one look at a tab asks several times, and a large
 * table is long. A reading does not change once it is joined.
 */
export function oncePerReading<T>(workOut: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { value: T }>();
  return (reading) => {
    const kept = known.get(reading) ?? { value: workOut(reading) };
    known.set(reading, kept);
    return kept.value;
  };
}
