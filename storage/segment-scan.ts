import { clientIdAt, idAt, startAt, type Segment } from './segments';

/** A word of a query. */
export interface Term {
  text: string;
  /** Clients in whose name it stands: all their notes contain it. */
  clients: ReadonlySet<string>;
}

/** Ids of the notes that contain every term and are not of a deleted client, in the segment's order. */
export function findInSegment(
  segment: Segment,
  terms: readonly Term[],
  deleted: ReadonlySet<string>,
): string[] {
  const { text, ends } = segment;
  const found: string[] = [];
  const look = (index: number): void => {
    const clientId = clientIdAt(segment, index);
    if (deleted.has(clientId)) return;
    const own = text.slice(startAt(segment, index), ends[index]);
    if (terms.every((term) => term.clients.has(clientId) || own.includes(term.text)))
      found.push(idAt(segment, index));
  };
  const scanned = longest(terms.filter((term) => term.clients.size === 0));
  if (scanned === null) {
    ends.forEach((_, index) => look(index));
    return found;
  }
  let index = 0;
  // A term has no line break, so that a hit lies within one note.
  for (let at = text.indexOf(scanned.text); at >= 0;) {
    while ((ends[index] ?? Infinity) <= at) index += 1;
    look(index);
    at = text.indexOf(scanned.text, ends[index]);
  }
  return found;
}

/** The rarest, as far as one can tell. */
function longest(terms: readonly Term[]): Term | null {
  return terms.reduce<Term | null>(
    (best, term) => (best && best.text.length >= term.text.length ? best : term),
    null,
  );
}
