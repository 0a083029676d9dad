/**
 * Calls between the contexts, one map a direction. A call is `{ call, args }`; its answer is an
 * `Answer`, so that errors cross the boundary as values. Handlers are an allow-list per sender.
 */
import type { Lock } from './rules/guard';
import type {
  CellAddress,
  Facts,
  FramePath,
  FrameReading,
  NameColumn,
  PrintedCell,
  Problem,
  StatementKind,
} from './rules/reading';
import type { SiteProfile } from './rules/profile';
import type {
  Channel,
  Emotion,
  ExpectationContent,
  FiveSource,
  LintFinding,
  ScriptCandidate,
  ScriptPart,
  Text,
  Tier,
  Verdict,
} from './rules/verdict';
import type { CaseKey } from './storage/cases';
import type {
  Case,
  Client,
  Commitment,
  Expectation,
  Layout,
  Note,
  Person,
  ServicePromise,
  Settings,
  Site,
} from './storage/records';

export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** A failure in words the user can act on: a message key and what it names. */
export interface Failure {
  code: string;
  detail: Record<string, string>;
}

export interface PageWelcome {
  on: true;
  profiles: SiteProfile[];
  layout: Layout;
  hidden: boolean;
  /** For the top frame only: proves that its sidebar was mounted by our own script. */
  token: string | null;
  /** In the user's language: a letter's tooltip with `{tier}` in it, and the title of the sidebar's frame. */
  words: { badge: string; frame: string };
}

/** What became of a frame's reading. */
export interface PageTaken {
  /** It looks as if the page had not filled its tables yet. */
  loading: boolean;
  /** Columns of clients' names, which get letters. */
  names: NameColumn[];
}

/** What the page's script asks of the background. It gets positions and letters, never note text. */
export interface PageCalls {
  /** First word of a frame. `on: false` ends the script there and then. */
  'page.hello': {
    args: { path: FramePath };
    result: { on: false } | PageWelcome;
  };
  /** False when the background knows no such frame (any more): the frame must say hello again. */
  'page.reading': { args: { reading: FrameReading }; result: PageTaken | false };
  /** Letters for the names of a client list, in the same order. */
  'page.tiers': { args: { names: { name: string; code: string | null }[] }; result: (Tier | null)[] };
}

/** What the background asks of the page's script. */
export interface PageOrders {
  'page.layout': { args: { layout: Layout }; result: null };
  'page.hidden': { args: { hidden: boolean }; result: null };
  'page.off': { args: Record<string, never>; result: null };
  'page.jump': { args: { cell: PrintedCell }; result: boolean };
  /** Reads at once and answers with the fresh reading. */
  'page.read': { args: Record<string, never>; result: FrameReading };
  /** Tiers changed: ask for the letters again. */
  'page.retier': { args: Record<string, never>; result: null };
  /** The document around this frame has just said hello, and what its frames had said before is forgotten. */
  'page.introduce': { args: Record<string, never>; result: null };
  /** Gives the keyboard back to the page. */
  'page.focus': { args: Record<string, never>; result: null };
}

/** Evidence for or against a claim about the client, in words: a message key and what it names. */
export interface Evidence {
  holds: boolean;
  code: string;
  detail: Record<string, string>;
}

export interface Candidate {
  client: Client;
  tier: TierView;
  evidence: Evidence[];
}

/** A tier with its reasons, as the sidebar's head shows it. */
export interface TierView {
  tier: Tier | null;
  score: number | null;
  reasons: Text[];
  override: string | null;
}

/** Whose books the page shows, as far as is known. */
export type Identity =
  /** Nothing on the page names a client, or there are no books. */
  | { state: 'none' }
  /**
   * `two-tables`: several trial balances at once, and nobody can say which is whose. `period-lag`: the page names
   * another period over figures that are still those of `before`.
   */
  | { state: 'loading'; because?: 'period-lag' | 'two-tables'; before?: string }
  | { state: 'known'; client: Client; tier: TierView; level: 'certain' | 'likely'; evidence: Evidence[] }
  /** Named plainly, but not in the archive. */
  | {
      state: 'unknown';
      name: string;
      code: string | null;
      taxId: string | null;
      taxpayerType: Client['taxpayerType'];
      level: 'certain' | 'likely';
      evidence: Evidence[];
      similar: Candidate[];
    }
  /** Several clients fit, or the page names several. Nothing is attributed until one is chosen. */
  | { state: 'ambiguous'; shown: string; candidates: Candidate[]; evidence: Evidence[] }
  /** The page is a list of clients. */
  | { state: 'list'; recognised: number; total: number };

export interface StatementView {
  kind: StatementKind;
  title: string;
  rows: number;
  balanced: boolean | null;
  readAt: number;
  /** False when the page shows only a part of it. */
  complete: boolean;
  /** On the page now, or remembered from an earlier visit. */
  live: boolean;
}

/** One line of the six contents: what the client expects beside what the firm promises. */
export interface ExpectationView {
  content: ExpectationContent;
  current: Expectation | null;
  history: Expectation[];
  promise: ServicePromise | null;
}

export interface TabView {
  tabId: number;
  origin: string;
  settings: Settings;
  layout: Layout;
  identity: Identity;
  period: { viewed: string | null; header: string | null };
  statements: StatementView[];
  problems: Problem[];
  /** Facts of this client and period; while the client is not certain, of the page alone. */
  facts: Facts;
  /** Sorted: severity, then amount. */
  verdicts: Verdict[];
  expectations: ExpectationView[];
  /** The content with the widest gap, the newest first among equals. */
  topGap: ExpectationContent | null;
  notes: Note[];
  commitments: Commitment[];
  cases: Case[];
  /** Last talk and when the next is due by tier. Days, `2026-11-05`. */
  contact: { last: string | null; lastChannel: Channel | null; everyDays: number | null; due: string | null };
  /** Set while the tab shows a list of clients. */
  today: TodayView | null;
  /** Why the figures on the page could not be remembered: the disk is full, the database does not open. */
  unfiled?: Failure;
}

/** Beside a client list: whom to speak to. */
export interface TodayView {
  dueContacts: { client: Client; tier: TierView; last: string | null; due: string }[];
  dueCommitments: { client: Client; tier: TierView; commitment: Commitment }[];
  anomalies: {
    client: Client;
    tier: TierView;
    rule: string;
    title: Text;
    severity: Verdict['severity'];
    figure: Verdict['figure'];
    period: string;
  }[];
  untiered: Client[];
}

export type { Lock } from './rules/guard';

export interface ScriptCheck {
  locks: Lock[];
  findings: LintFinding[];
  /** Characters of the text as it would be copied. */
  length: number;
}

/** A script's parts while edited: plain text with `{name|format}` where a figure stands. */
export type DraftParts = Partial<Record<ScriptPart, string>>;

export interface ClientDraft {
  name: string;
  code: string | null;
  taxId: string | null;
  taxpayerType: Client['taxpayerType'];
  owner: string | null;
}

/** What an import would do, before anything is written. */
export interface ImportReport {
  /** Empty when the file can be taken. */
  errors: { path: string; code: string; detail: Record<string, string> }[];
  /** Rows by table: new, newer than ours, already here. */
  tables: Record<string, { added: number; updated: number; same: number; kept: number }>;
  exportedAt: string | null;
  from: string | null;
}

/** Whose books a shown name means. With `shown` it is refused when the page shows another name by now. */
export interface Settlement {
  clientId: string;
  remember: boolean;
  shown?: string;
}

/** `more` fetches the next part; null at the end. */
export interface ExportPart {
  text: string;
  more: string | null;
}

/** What the sidebar and the workbench ask of the background. */
export interface PanelCalls {
  /** The sidebar's tab; refused without the token of that tab. */
  'view.tab': { args: Record<string, never>; result: TabView };
  'view.layout': { args: { patch: Partial<Layout> }; result: null };
  'view.focusPage': { args: Record<string, never>; result: null };
  'view.workbench': { args: { page: string }; result: null };
  'site.off': { args: Record<string, never>; result: null };
  'site.jump': { args: { address: CellAddress }; result: boolean };
  /** Says whose books this tab shows; `remember` keeps it for this site and shown name. */
  'site.settle': { args: Settlement; result: null };
  /** Takes back what was settled for the name this tab shows: what it was, or null when there was nothing. */
  'site.unsettle': { args: Record<string, never>; result: Settlement | null };
  /** A person has looked: `period`, which the page shows now, and the one before have the very same figures. */
  'site.samePeriod': { args: { period: string }; result: null };

  /** Half-written texts of one owner (a client, a shown name) in this tab, the newest last; those of closed tabs pass over to it. */
  'draft.list': { args: { owner: string }; result: Record<string, unknown> };
  /** Keeps a half-written text until the browser is closed; null forgets it. */
  'draft.keep': { args: { owner: string; slot: string; value: unknown }; result: null };

  /** All sites that are on. */
  'sites.list': { args: Record<string, never>; result: Site[] };
  'sites.off': { args: { origin: string }; result: null };
  /** Takes back whom a shown name was settled to mean. */
  'sites.unsettle': { args: { origin: string; shown: string }; result: null };

  'settings.get': { args: Record<string, never>; result: Settings };
  'settings.set': { args: { patch: Partial<Settings> }; result: Settings };

  'client.list': {
    args: Record<string, never>;
    result: { client: Client; tier: TierView; lastContact: string | null; notes: number }[];
  };
  'client.create': { args: { draft: ClientDraft }; result: Client };
  'client.update': {
    args: { id: string; patch: Partial<Omit<Client, keyof import('./storage/records').Row>> };
    result: Client;
  };
  'client.delete': { args: { id: string }; result: null };
  'client.restore': { args: { id: string }; result: null };
  'client.person': { args: { clientId: string; person: Person }; result: Client };

  'expectation.add': {
    args: { value: Omit<Expectation, keyof import('./storage/records').Row> };
    result: Expectation;
  };
  'expectation.delete': { args: { id: string }; result: null };
  'expectation.restore': { args: { id: string }; result: null };
  'promise.set': {
    args: { clientId: string | null; content: ExpectationContent; text: string; reference: string };
    result: ServicePromise;
  };
  'promise.list': { args: Record<string, never>; result: ServicePromise[] };

  'note.list': {
    args: { clientId: string | null; query: string; limit: number };
    result: { note: Note; client: Client | null }[];
  };
  'note.save': { args: { note: NoteDraft; commitments: CommitmentDraft[] }; result: Note };
  'note.delete': { args: { id: string }; result: null };
  'note.restore': { args: { id: string }; result: null };
  'note.pin': { args: { id: string; pinned: boolean }; result: null };
  'commitment.done': { args: { id: string; done: boolean }; result: null };

  /** A draft that is kept makes the case prepared, unless it has come further. */
  'case.patch': {
    args: CaseKey & { patch: Partial<Pick<Case, 'stage' | 'checkReason' | 'cause' | 'draft'>> };
    result: Case;
  };
  /** Ticks one cause on a day, or unticks it (null); the other ticks stay as they are. */
  'case.check': { args: CaseKey & { check: FiveSource; day: string | null }; result: Case };

  /** Scripts for one anomaly of the client shown, best first, filled with its figures. */
  'script.rank': {
    args: { rule: string; channel: Channel | null; emotion: Emotion | null };
    result: ScriptCandidate[];
  };
  /** Fills and checks a draft without copying it. */
  'script.check': { args: ScriptArgs; result: ScriptCheck & { parts: ScriptCandidate['parts'] } };
  /** Reads the page again, checks, and gives the text to copy with a ticket for its note, or the locks. */
  'script.copy': { args: ScriptArgs; result: { text: string; ticket: string } | { locks: Lock[] } };
  /** The text is on the clipboard: drafts the note, of the client and with the figures of the copy. Once for a ticket. */
  'script.copied': {
    args: { ticket: string };
    result: { note: Note; commitments: CommitmentDraft[] };
  };

  /** The beginning of the file; the rest comes by `transfer.more`, for a message holds 64 MiB at most. */
  'transfer.export': { args: { clientId: string | null }; result: ExportPart & { name: string } };
  'transfer.more': { args: { more: string }; result: ExportPart };
  /** Sends a file piece by piece, from 0 on, under an id of the sender's; a first piece replaces what another one sent. */
  'transfer.part': { args: { id: string; index: number; text: string }; result: null };
  /** What an import of the file sent would do; `transfer-lost` when the worker has died since: it has to be sent again. */
  'transfer.check': { args: { id: string }; result: ImportReport };
  /** Imports the file, all of it or, when the report has errors, nothing. */
  'transfer.apply': { args: { id: string }; result: ImportReport };
  /** Ends what goes on with the file, of which nothing is kept: `check` and `apply` fail with `cancelled`. */
  'transfer.drop': { args: { id: string }; result: null };
}

export interface ScriptArgs extends CaseKey {
  script: string;
  channel: Channel;
  parts: DraftParts;
}

/** A note as the form gives it; without an id it is new. */
export type NoteDraft = Pick<Note, 'clientId'> & Partial<Omit<Note, 'clientId'>>;
export type CommitmentDraft = Pick<Commitment, 'side' | 'text' | 'due'> & { id?: string };

/** What the background tells the panels. */
export interface PanelEvents {
  /** What a tab shows has changed (null: something all tabs show). */
  'view.changed': { tabId: number | null };
  /** Rows written of those an import has to write. */
  'transfer.progress': { id: string; done: number; total: number };
}

type CallMap<M> = Record<keyof M, { args: unknown; result: unknown }>;
export type Args<M extends CallMap<M>, K extends keyof M> = M[K]['args'];
export type Result<M extends CallMap<M>, K extends keyof M> = M[K]['result'];
