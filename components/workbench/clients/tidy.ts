import type { PanelCalls } from '../../../messages';

export type ClientPatch = PanelCalls['client.update']['args']['patch'];

const trimmed = (text: string | null | undefined) => text?.trim() || null;

/** What was typed as it is written: no outer spaces, no rows without a name or a word. An empty name is left out. */
export function tidy(patch: ClientPatch): ClientPatch {
  const tidied: ClientPatch = { ...patch };
  for (const key of ['code', 'taxId', 'salutation', 'industry', 'owner'] as const) {
    if (patch[key] !== undefined) tidied[key] = trimmed(patch[key]);
  }
  if (patch.name !== undefined) {
    const name = trimmed(patch.name);
    if (name) tidied.name = name;
    else delete tidied.name;
  }
  if (patch.cautions)
    tidied.cautions = patch.cautions.map((caution) => caution.trim()).filter((caution) => caution !== '');
  if (patch.people) {
    tidied.people = patch.people
      .map((person) => ({ ...person, name: person.name.trim(), note: person.note.trim() }))
      .filter((person) => person.name !== '');
  }
  return tidied;
}
