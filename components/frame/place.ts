import type { CommitmentDraft, Evidence, Identity, NoteDraft, TabView, TierView } from '../../messages';
import type { Verdict } from '../../rules/verdict';
import type { Case, Client } from '../../storage/records';
import { noteAgain } from '../../words/again';
import { t } from '../i18n';
import { say } from '../words';

export const tabs = ['brief', 'anomalies', 'script', 'notes', 'expectations'] as const;
export type Tab = (typeof tabs)[number];

/** A note on the desk: being written, or opened again. */
export interface OpenNote {
  note: NoteDraft;
  commitments: CommitmentDraft[];
  /** Drafted by copying a script just now. */
  copied: boolean;
}

/** Where the accountant is in the sidebar. */
export interface Place {
  tab: Tab;
  rule: string | null;
  note: OpenNote | null;
  /** Somebody has just asked to search the notes. */
  find: boolean;
}

export const start: Place = { tab: 'brief', rule: null, note: null, find: false };

/** What every view of a known client gets. */
export interface ViewProps {
  view: TabView;
  client: Client;
  tier: TierView;
  place: Place;
  go: (change: Partial<Place>) => void;
}

/** Where a note is kept while it is half written: one slot a note, or a matter and period. */
export function noteSlot({ id, rule, period }: NoteDraft): string {
  return `${NOTE_SLOT}${id ?? `${rule ?? ''}|${period ?? ''}`}`;
}
export const NOTE_SLOT = 'note:';

type Certain = Extract<Identity, { state: 'known' }> & { level: 'certain' };

/** Only then does the page show a client's own: tabs, figures under a name, the tier. */
export function isCertain(identity: Identity): identity is Certain {
  return identity.state === 'known' && identity.level === 'certain';
}

const doubts = ['lag', 'ahead', 'crossed'] as const;

/**
 * Why the figures may not be those of the name on the page: `lag` (the old ones under a new name), `ahead` (new ones
 * under the old name), `crossed` (switched again before they came); null where they may.
 */
export function doubtOf(evidence: readonly Evidence[]): (typeof doubts)[number] | null {
  return doubts.find((doubt) => evidence.some(({ code }) => code === `evidence_figures_${doubt}`)) ?? null;
}

export function firing(view: TabView): Verdict[] {
  return view.verdicts.filter((verdict) => verdict.status === 'fires');
}

export function caseOf(view: TabView, rule: string): Case | null {
  return view.cases.find((one) => one.rule === rule && one.period === view.period.viewed) ?? null;
}

/** A blank note about the anomaly, or about nothing in particular. */
export function blankNote(client: Client, view: TabView, verdict: Verdict | null, now: number): OpenNote {
  const note: NoteDraft = {
    clientId: client.id,
    period: view.period.viewed,
    rule: verdict?.rule ?? null,
    ruleTitle: verdict ? say(verdict.title) : null,
    severity: verdict?.severity ?? null,
    figures: verdict
      ? verdict.explanation.lines.map((line) => ({
          name: line.label['zh-CN'],
          label: say(line.label),
          value: line.value,
          unit: line.unit,
          source: line.sources[0] ?? null,
        }))
      : [],
    script: null,
    at: new Date(now).toISOString(),
    channel: verdict?.channels[0] ?? 'phone',
    person: '',
    words: '',
    body: noteAgain(view.recurrences?.[verdict?.rule ?? ''] ?? [], t),
    emotion: null,
    followUp: null,
    sensitive: verdict?.sensitive ?? false,
    pinned: false,
    draft: false,
  };
  return { note, commitments: [], copied: false };
}
