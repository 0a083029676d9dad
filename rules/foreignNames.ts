/** Finds other clients' names in a text that is meant for one. */
import { formOfTaxId, formsOf, formsOfAlias, marks } from './firmNames';
import { fold, piece, without } from './folding';

/** A client as the archive names it. */
export interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
  taxId: string | null;
}

export interface ForeignName {
  /** As it stands in the text. */
  text: string;
  /** The client's name in the archive. */
  client: string;
}

/** The forms of all clients' names, to be looked for in many texts. */
export interface NameIndex {
  /** Forms by their first characters; of each the clients that are called so. */
  byStart: ReadonlyMap<string, readonly { form: string; client: Named }[]>;
}

/** Forms are looked up by as many of their first characters as the shortest of them has. */
const start = 3;

const formsOfClient = ({ name, aliases, taxId }: Named): string[] => [
  ...formsOf(name),
  ...aliases.flatMap(formsOfAlias),
  ...(taxId ? formOfTaxId(taxId) : []),
];

export function indexNames(clients: readonly Named[]): NameIndex {
  const byStart = new Map<string, { form: string; client: Named }[]>();
  for (const client of clients) {
    for (const form of new Set(formsOfClient(client))) {
      const key = form.slice(0, start);
      const known = byStart.get(key);
      if (known) known.push({ form, client });
      else byStart.set(key, [{ form, client }]);
    }
  }
  return { byStart };
}

interface Hit {
  at: number;
  form: string;
  client: Named;
}

const solid = (text: string) => without(fold(text), marks);

/** Latin letters and digits must not go on where the form begins or ends. */
function alone(text: string, at: number, form: string): boolean {
  const latin = (char: string | undefined): boolean => /[a-z0-9]/.test(char ?? '');
  return !(latin(form[0]) && latin(text[at - 1])) && !(latin(form.at(-1)) && latin(text[at + form.length]));
}

function hitsIn(text: string, { byStart }: NameIndex): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at + start <= text.length; at += 1) {
    for (const { form, client } of byStart.get(text.slice(at, at + start)) ?? [])
      if (text.startsWith(form, at) && alone(text, at, form)) hits.push({ at, form, client });
  }
  return hits;
}

/** Where the client's own names stand, so that what lies within them is nobody else's. */
function ownSpans(text: string, names: readonly string[]): { from: number; to: number }[] {
  const forms = new Set(names.flatMap((name) => [solid(name).text, ...formsOf(name)]));
  return [...forms].flatMap((form) => {
    const spans: { from: number; to: number }[] = [];
    if (form.length < 2) return spans;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      spans.push({ from: at, to: at + form.length });
    return spans;
  });
}

export interface Whose {
  clientId: string;
  /** Names the text may name freely: of the client, its people, the accountant and the firm. */
  names: readonly string[];
  /** Words of the client's own statements: who stands there is a counterparty and may be named. */
  words: readonly string[];
}

/** Names of other clients in a text for one client, each client once, in their order. */
export function foreignNames(original: string, index: NameIndex, whose: Whose): ForeignName[] {
  const folded = solid(original);
  const hits = hitsIn(folded.text, index).filter(({ client }) => client.id !== whose.clientId);
  if (hits.length === 0) return [];
  const own = ownSpans(folded.text, whose.names);
  const foreign = hits.filter(
    ({ at, form }) => !own.some(({ from, to }) => from <= at && at + form.length <= to),
  );
  if (foreign.length === 0) return [];
  const books = whose.words.map((word) => solid(word).text).join('\n');
  const found = new Map<string, Hit>();
  for (const hit of foreign) {
    const known = found.get(hit.client.id);
    if (known && known.form.length >= hit.form.length) continue;
    if (formsOfClient(hit.client).some((form) => books.includes(form))) continue;
    found.set(hit.client.id, hit);
  }
  return [...found.values()].map(({ at, form, client }) => ({
    text: piece(original, folded, at, form.length),
    client: client.name,
  }));
}
