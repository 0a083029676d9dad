/** Characters of a part. It goes in one message, and is all of a file that need be in memory at once. */
const PART = 2_000_000;

export interface Parts {
  add(text: string): void;
  /** All that was added, cut between characters; at least one part. */
  end(): Blob[];
}

/** Puts a long text away while it is written: what lies in a Blob is kept outside the heap. */
export function createParts(size = PART): Parts {
  const parts: Blob[] = [];
  let open = '';
  function close(length: number): void {
    parts.push(new Blob([open.slice(0, length)]));
    open = open.slice(length);
  }
  return {
    add(text) {
      open += text;
      while (open.length >= size) {
        const half = /[\ud800-\udbff]/.test(open.charAt(size - 1));
        close(half ? size - 1 : size);
      }
    },
    end() {
      if (open !== '' || parts.length === 0) close(open.length);
      return parts;
    },
  };
}

/** `Blob.text` would drop a byte order mark at the beginning, which may stand in the middle of the file. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const partText = async (part: Blob): Promise<string> => decoder.decode(await part.arrayBuffer());
