/** The talks with a client that are over, as the ranking of scripts looks at them. */
import { caseStages } from '../../rules/caseStages';
import type { Talk } from '../../rules/talks';
import type { Case, Note } from '../../storage/records';
import { storage } from './storage';

/** Notes looked back, the newest first: years of talks with one client. */
const NOTES = 400;

const isAgreed = (row: Case | undefined): boolean =>
  row !== undefined && caseStages.indexOf(row.stage) >= caseStages.indexOf('agreed');

/**
 * Notes as talks, drafts left out. Where the note does not say how it ended, a case that has come to an agreement
 * speaks for the last talk about it.
 */
export function talksIn(notes: readonly Note[], cases: readonly Case[]): Talk[] {
  const caseOf = (note: Note): Case | undefined =>
    cases.find(({ rule, period }) => rule === note.rule && period === note.period);
  const told = notes.filter(({ draft, deletedAt }) => !draft && deletedAt === null);
  return told.map((note): Talk => {
    const own = caseOf(note);
    const isLast = !told.some((one) => caseOf(one) === own && one.at > note.at);
    return {
      rule: note.rule,
      period: note.period,
      script: note.script?.id ?? null,
      at: note.at,
      outcome: note.outcome ?? (isLast && isAgreed(own) ? 'agreed' : null),
    };
  });
}

/** All talks with a client, none for one that is not known. */
export async function talksWith(clientId: string | null): Promise<Talk[]> {
  if (clientId === null) return [];
  const [notes, cases] = await Promise.all([
    storage.notes.list(clientId, NOTES),
    storage.cases.list(clientId),
  ]);
  return talksIn(notes, cases);
}
