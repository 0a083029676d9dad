/** The clients of an archive by the ways in which they are called. */
import { formOfTaxId, formsOf, formsOfAlias, shortFormsOf, shortFormsOfAlias } from './firmNames';

/** A client as the archive names it. */
export interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
  taxId: string | null;
}

/** A way in which a client is called. */
export interface Form {
  form: string;
  client: Named;
  /** Whether it is told from other words by those around it only. */
  short: boolean;
}

/** The forms of all clients' names, to be looked for in many texts. */
export interface NameIndex {
  /** Forms by their first characters. */
  byStart: ReadonlyMap<string, readonly Form[]>;
}

/** Forms are looked up by as many of their first characters as the shortest of them has. */
export const start = 2;

/** What stands for a client wherever it is written. */
export const formsOfClient = ({ name, aliases, taxId }: Named): string[] => [
  ...formsOf(name),
  ...aliases.flatMap(formsOfAlias),
  ...(taxId ? formOfTaxId(taxId) : []),
];

const shortFormsOfClient = ({ name, aliases }: Named): string[] => [
  ...shortFormsOf(name),
  ...aliases.flatMap(shortFormsOfAlias),
];

export function indexNames(clients: readonly Named[]): NameIndex {
  const byStart = new Map<string, Form[]>();
  const add = (client: Named, forms: readonly string[], short: boolean): void => {
    for (const form of new Set(forms)) {
      const key = form.slice(0, start);
      const known = byStart.get(key);
      if (known) known.push({ form, client, short });
      else byStart.set(key, [{ form, client, short }]);
    }
  };
  for (const client of clients) {
    add(client, formsOfClient(client), false);
    add(client, shortFormsOfClient(client), true);
  }
  return { byStart };
}
