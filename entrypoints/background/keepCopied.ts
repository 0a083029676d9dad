import type { NoteDraft } from '../../messages';
import { advanced } from '../../rules/caseStages';
import type { Storage } from '../../storage';
import type { Commitment, Note } from '../../storage/records';
import type { CopyRecord } from './copyTickets';

/**
 * Keeps what a copied text leaves behind: the note, its promises, and how far the matter has come. A worker may die in
 * between, so that the same copy is kept once more: it is found by the moment in which the text was given out.
 */
export async function keepCopied(
  storage: Storage,
  { key, note: fields, commitments, draft }: CopyRecord,
): Promise<{ note: Note; commitments: Commitment[] }> {
  const note = (await noted(storage, fields)) ?? (await storage.notes.save(fields, commitments));
  await storage.cases.patch(key, (known) => ({
    stage: advanced(known.stage, 'explained'),
    draft: {
      ...draft,
      // Only one form was copied: what the others were filled with stays known.
      fills: { ...(known.draft?.script === draft.script && known.draft.fills), ...draft.fills },
      ...(known.draft?.earlier && { earlier: known.draft.earlier }),
    },
  }));
  return { note, commitments: await storage.commitments.ofNote(note.id) };
}

async function noted(storage: Storage, { clientId, rule, at }: NoteDraft): Promise<Note | null> {
  const drafts = await storage.notes.drafts(clientId);
  return drafts.find((one) => one.at === at && one.rule === rule) ?? null;
}
