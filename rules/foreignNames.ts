/** Finds other clients' names in a text that is meant for one. */
import { formsOf, marks, shortFormsOf } from './firmNames';
import { fold, piece, without, type Folded } from './folding';
import { formsOfClient, start, type Form, type NameIndex } from './nameIndex';
import { isPersonalName } from './names';
import { standingOf, wordStarts } from './ordinaryWords';
import { meansFirm } from './shortNames';

export interface ForeignName {
  /** As it stands in the text. */
  text: string;
  /** The client's name in the archive. */
  client: string;
}

interface Hit extends Form {
  at: number;
}

const solid = (text: string) => without(fold(text), marks);

/** Latin letters and digits must not go on where the form begins or ends. */
function alone(text: string, at: number, form: string): boolean {
  const latin = (char: string | undefined): boolean => /[a-z0-9]/.test(char ?? '');
  return !(latin(form[0]) && latin(text[at - 1])) && !(latin(form.at(-1)) && latin(text[at + form.length]));
}

/** Ends of clauses: words behind one say nothing of a name before it. */
const clauseEnd = /[。！？；，、,!?;\n]|[.](?=\s|$)/;

/** Whether a short name at a place of a text means the firm that is called so. */
function isMeant(original: string, folded: Folded, at: number, form: string): boolean {
  const written = piece(original, folded, at, form.length);
  if (clauseEnd.test(written)) return false;
  const from = folded.at[at] ?? 0;
  const before = original.slice(0, from).split(clauseEnd).at(-1) ?? '';
  const after = original.slice(from + written.length).split(clauseEnd)[0] ?? '';
  return meansFirm({
    name: form,
    before: solid(before).text,
    after: solid(after).text,
    wordBegins: (back) => wordStarts(folded.text)?.has(at - back) ?? true,
  });
}

function hitsIn(original: string, folded: Folded, { byStart }: NameIndex): Hit[] {
  const { text } = folded;
  const hits: Hit[] = [];
  for (let at = 0; at + start <= text.length; at += 1) {
    for (const one of byStart.get(text.slice(at, at + start)) ?? []) {
      const { form, short } = one;
      if (!text.startsWith(form, at) || !alone(text, at, form)) continue;
      if (!short || isMeant(original, folded, at, form)) hits.push({ ...one, at });
    }
  }
  return hits;
}

/** How one's own people and firms are called: by given name, too. */
function ownForms(name: string): string[] {
  const whole = solid(name).text;
  const given = whole.length === 3 && isPersonalName(whole) ? [whole.slice(1)] : [];
  return [whole, ...given, ...formsOf(name), ...shortFormsOf(name)];
}

/** Where the client's own names stand, so that what lies within them is nobody else's. */
function ownSpans(text: string, names: readonly string[]): { from: number; to: number }[] {
  const forms = new Set(names.flatMap(ownForms));
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

/** Whether somebody stands in the client's own books, by a full name or by what he is called for short. */
function isCounterparty({ form, short, client }: Hit, words: readonly string[]): boolean {
  const books = words.map((word) => solid(word).text).join('\n');
  if (formsOfClient(client).some((one) => books.includes(one))) return true;
  if (!short) return false;
  if (standingOf(form) === 'own') return books.includes(form);
  // 其他应收款-健康 names one; 健康证 does not.
  return words.some((word) => fold(word).text.split(marks).includes(form));
}

/** Names of other clients in a text for one client, each client once, in their order. */
export function foreignNames(original: string, index: NameIndex, whose: Whose): ForeignName[] {
  const folded = solid(original);
  const hits = hitsIn(original, folded, index).filter(({ client }) => client.id !== whose.clientId);
  if (hits.length === 0) return [];
  const own = ownSpans(folded.text, whose.names);
  const foreign = hits.filter(
    ({ at, form }) => !own.some(({ from, to }) => from <= at && at + form.length <= to),
  );
  if (foreign.length === 0) return [];
  const longest = new Map<string, Hit>();
  for (const hit of foreign) {
    const known = longest.get(hit.client.id);
    if (!known || known.form.length < hit.form.length) longest.set(hit.client.id, hit);
  }
  const found = [...longest.values()].filter((hit) => !isCounterparty(hit, whose.words));
  return found.map(({ at, form, client }) => ({
    text: piece(original, folded, at, form.length),
    client: client.name,
  }));
}
