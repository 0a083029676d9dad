const valid = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding: that is the answer.
    return null;
  }
};

/** Every other byte nil, as Latin letters, digits and commas are in UTF-16. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000);
  const nil = [0, 0];
  head.forEach((byte, n) => {
    if (byte === 0) nil[n % 2]! += 1;
  });
  if (nil[0]! + nil[1]! < head.length / 8) return null;
  return nil[1]! > nil[0]! ? 'utf-16le' : 'utf-16be';
}

/**
 * The text of a file without markup for its encoding: by its byte order mark, else UTF-8 where every sequence is valid,
 * else GB18030, which holds GBK and GB2312. Null for what is no text.
 */
export function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return valid(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return valid(bytes, 'utf-16be');
  const utf16 = wide(bytes);
  if (utf16) return valid(bytes, utf16);
  if (bytes.includes(0)) return null;
  return valid(bytes, 'utf-8') ?? valid(bytes, 'gb18030');
}
