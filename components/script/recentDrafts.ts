import type { Channel, ScriptForm } from '../../rules/verdict';
import type { CaseKey } from '../../storage/cases';
import type { Case } from '../../storage/records';
import type { PanelClient } from '../panel';

type Draft = NonNullable<Case['draft']>;

/** A draft on its way to the archive. */
interface Recent {
  draft: Draft;
  /** The case it was kept in, by time; null while that is not yet known. */
  keptAt: string | null;
}

/** What was last looked at; script and form are null until one was chosen. */
interface Looked {
  channel: Channel;
  script: string | null;
  form: ScriptForm | null;
}

interface Memory {
  recent: Map<string, Recent>;
  looked: Map<string, Looked>;
  /** Figures that stood in each draft at some time. */
  stood: Map<string, Set<string>>;
}

/** Of each panel alone, and gone with it. */
const memories = new WeakMap<PanelClient, Memory>();

function memoryOf(panel: PanelClient): Memory {
  const known = memories.get(panel);
  if (known) return known;
  const fresh: Memory = { recent: new Map(), looked: new Map(), stood: new Map() };
  memories.set(panel, fresh);
  return fresh;
}

const idOf = ({ clientId, period, rule }: CaseKey): string => JSON.stringify([clientId, period, rule]);

/** The draft as last written here, as long as the view does not yet show it; else the one of the case. */
export function draftNow(panel: PanelClient, key: CaseKey, found: Case | null): Draft | null {
  const own = memoryOf(panel).recent.get(idOf(key));
  if (!own) return found?.draft ?? null;
  const shown = own.keptAt !== null && found !== null && found.updatedAt >= own.keptAt;
  return shown ? found.draft : own.draft;
}

/** Remembers a draft until it is kept: whoever leaves the script and comes back at once finds it as it was. */
export async function keepDraft(
  panel: PanelClient,
  key: CaseKey,
  draft: Draft,
  keep: () => Promise<{ value: Case } | null>,
): Promise<boolean> {
  const own: Recent = { draft, keptAt: null };
  memoryOf(panel).recent.set(idOf(key), own);
  const kept = await keep();
  if (kept) own.keptAt = kept.value.updatedAt;
  return kept !== null;
}

export const lookedAt = (panel: PanelClient, key: CaseKey): Looked | null =>
  memoryOf(panel).looked.get(idOf(key)) ?? null;

/** Remembers which way, script and form are looked at: going to tick the causes and back leads to the same. */
export function lookAt(panel: PanelClient, key: CaseKey, looked: Looked): void {
  memoryOf(panel).looked.set(idOf(key), looked);
}

/** Most figures that are remembered of a draft: those seen last. */
const MOST = 200;

/** Remembers figures that stand in a draft, and gives all that ever did, so that an old one is known when it is typed. */
export function figuresStood(panel: PanelClient, key: CaseKey, figures: readonly string[]): string[] {
  const { stood } = memoryOf(panel);
  const all = stood.get(idOf(key)) ?? new Set<string>();
  for (const figure of figures) {
    all.delete(figure);
    all.add(figure);
  }
  const kept = [...all].slice(-MOST);
  stood.set(idOf(key), new Set(kept));
  return kept;
}
