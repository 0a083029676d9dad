import { FileError } from './sheet';

/** Unpacked, one part of an archive may hold so many bytes: far more than 200,000 cells take. */
const MOST_UNPACKED = 150 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Reads one part of an archive as text; null where there is no such part. */
export type Parts = (name: string) => Promise<string | null>;

/** The parts of a zip archive, by its own directory. The browser unpacks them. */
export function openZip(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, { at: number; packed: number; method: number }>();
  try {
    let end = bytes.length - 22;
    while (end > 0 && view.getUint32(end, true) !== END) end--;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) throw new FileError('file-unreadable');
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
      const head = view.getUint32(at + 42, true);
      found.set(name.replaceAll('\\', '/'), {
        at: head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true),
        packed: view.getUint32(at + 20, true),
        method: view.getUint16(at + 10, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('file-unreadable');
    throw error;
  }
  return async (name) => {
    const part = found.get(name);
    if (!part) return null;
    const packed = bytes.slice(part.at, part.at + part.packed);
    return new TextDecoder().decode(part.method === 0 ? packed : await inflate(packed));
  };
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > MOST_UNPACKED) {
        await reader.cancel();
        throw new FileError('file-too-large');
      }
      pieces.push(next.value);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('file-unreadable');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
