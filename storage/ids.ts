/**
 * Makes UUIDv7 ids (RFC 9562, method 1: the twelve bits after the version count up within a millisecond),
 * so that ids made here sort in the order they were made, even when the clock stands still or goes back.
 */
export function createIds(
  now: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): () => string {
  let time = 0;
  let counter = 0;
  return () => {
    const bytes = random(new Uint8Array(10));
    const clock = now();
    if (clock > time) {
      time = clock;
      // The top bit stays free, so that at least 2048 ids fit before the time must run ahead.
      counter = (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) & 0x7ff;
    } else if (counter < 0xfff) {
      counter += 1;
    } else {
      time += 1;
      counter = 0;
    }
    const tail = Array.from(bytes.subarray(2), (byte, index) =>
      (index === 0 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
    ).join('');
    const head = time.toString(16).padStart(12, '0');
    const middle = (0x7000 | counter).toString(16);
    return `${head.slice(0, 8)}-${head.slice(8)}-${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
