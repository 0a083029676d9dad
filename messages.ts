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
  PackedTable,
  Problem,
  ShownName,
  StatementKind,
} from './rules/reading';
import type { Curve } from './rules/curve';
import type { FilingDeadline } from './rules/deadline';
import type { Contradiction } from './rules/entered';
import type { CalendarEntries, CalendarYear } from './rules/firmCalendar';
import type { Pack } from './rules/pack';
import type { PackChange } from './rules/packChanges';
import type { PackProblem } from './rules/packs/load';
import type { CaseFailure } from './rules/cases';
import type { Return } from './rules/suppression';
import type { TierReason } from './rules/tiers';
import type { VerdictChange } from './rules/verdictChanges';
import type { Locator, SiteProfile } from './rules/profile';
import type {
  Channel,
  Emotion,
  ExpectationContent,
  FiveSource,
  LintFinding,
  ScriptCandidate,
  ScriptForm,
  ScriptUse,
  Text,
  TextPart,
  Tier,
  Verdict,
} from './rules/verdict';
import type { CaseKey } from './storage/cases';
import type {
  Case,
  Client,
  Commitment,
  Entry,
  Expectation,
  InstalledPack,
  Layout,
  Note,
  Person,
  ServicePromise,
  Settings,
  Site,
  StoredStatement,
  Suppression,
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
  /** Where there are none: the open client's name. */
  shown: ShownName | null;
}

/** A client's letter, and the name as it stands in the text that was asked about. */
export interface PageTier {
  tier: Tier;
  name: string;
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
  /** Somebody pointed at a place to be taught; null when they gave up. */
  'page.scrolled': { args: { rows: number; of: number | null }; result: null };
  /** How many rows of the table that is scrolled through have been read. */
  'page.taught': { args: { step: TeachStep; pick: TeachPick | null }; result: null };
  /** Letters for the names of a client list as shown, in the same order. */
  'page.tiers': { args: { names: { name: string; code: string | null }[] }; result: (PageTier | null)[] };
}

/** What is taught of a page, one after the other; each can be left out. */
export type TeachStep = 'client' | 'period' | 'list';

/** A place somebody pointed at, as the page's frame describes it. */
export interface TeachPick {
  /** What stands there now. */
  read: string;
  /** Ranked; empty when nothing leads there reliably. */
  locators: Locator[];
  scope?: string;
  busy?: string;
  match: SiteProfile['match'];
  /** Of a client list: its table, and the heading over its names. */
  list?: NonNullable<SiteProfile['clientList']>;
}

/** What a draft of a profile reads in one frame, as it stands there. */
export interface TeachSeen {
  client: { name: string; code: string | null; weak: boolean } | null;
  period: string | null;
  /** Names in the list; null when this frame has no such list. */
  names: number | null;
}

export interface TeachCount {
  client: number[];
  period: number[];
  headerPeriod: number[];
  scope: number | null;
}

/** What the background asks of the script that is put into a page to scroll a table through. */
export interface WholeOrders {
  /** The table of this index as a whole; null when it was stopped or cannot be put together. */
  'whole.read': { args: { table: number }; result: PackedTable | null };
  'whole.stop': { args: Record<string, never>; result: null };
}

/** What the background asks of the script that is put into the page while somebody teaches. */
export interface TeachOrders {
  /** Let something be pointed at; by mouse, or by Tab, arrows and Enter. */
  'teach.point': { args: { step: TeachStep }; result: null };
  'teach.rest': { args: Record<string, never>; result: null };
  'teach.read': { args: { profile: SiteProfile }; result: TeachSeen };
  /** How many elements each locator finds, in its order, and the page's own marks of the profile. */
  'teach.count': { args: { profile: SiteProfile }; result: TeachCount };
  /** Takes everything away. */
  'teach.end': { args: Record<string, never>; result: null };
}

/** What the background asks of the page's script. */
export interface PageOrders {
  'page.layout': { args: { layout: Layout }; result: null };
  'page.hidden': { args: { hidden: boolean }; result: null };
  'page.off': { args: Record<string, never>; result: null };
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
  reasons: TierReason[];
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
  | { state: 'list'; recognised: number; total: number }
  /** The profile of this site names places for the client, and none of them is there any more. */
  | { state: 'stale'; profile: string };

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
  /** Set when it was read from a file of that name; `''` for the clipboard. */
  file?: string;
  /** Where its table stands, when only a part of it is drawn and it may be scrolled through. */
  part?: { frame: FramePath; table: number };
}

/** One line of the six contents: what the client expects beside what the firm promises. */
export interface ExpectationView {
  content: ExpectationContent;
  current: Expectation | null;
  history: Expectation[];
  promise: ServicePromise | null;
}

/** What is known of the site a tab shows. */
export interface SiteView {
  /** The profile it is read by; null without one. */
  profile: { id: string; title: string; verified: boolean; from: 'own' | 'pack' | 'built-in' } | null;
  /** Hosts of inner frames that are not on, as `origin`. */
  closedFrames: string[];
}

/** A lesson that goes on in a tab. */
export interface Teaching {
  /** What is being pointed at now. */
  step: TeachStep | null;
  /** What was taken over so far: the words pointed at, and how surely the place is found again. */
  picks: Partial<Record<TeachStep, { read: string; sure: 'yes' | 'weak' | 'no' }>>;
  title: string;
  /** The profile that is corrected; null for a new one. */
  corrects: string | null;
}

/** What the draft of a lesson reads on the page now. */
export interface TeachReading {
  client: TeachSeen['client'];
  /** As the page writes it, and what it means; null where it is no period. */
  period: { raw: string; means: string | null } | null;
  names: number | null;
}

/** A profile as the workbench lists it. */
export interface ProfileView {
  profile: SiteProfile;
  from: 'own' | 'pack' | 'built-in';
  health: { host: string; lastGood: number | null; lastBad: { at: number; why: string } | null }[];
}

/** What an import of a profile would do. */
export interface ProfileCheck {
  errors: { path: string; reason: string }[];
  profile: SiteProfile | null;
  /** Title of the own profile it would replace. */
  replaces: string | null;
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
  /** Sorted: severity, then the day it is due, then amount. */
  verdicts: Verdict[];
  expectations: ExpectationView[];
  /** The content with the widest gap, the newest first among equals. */
  topGap: ExpectationContent | null;
  notes: Note[];
  commitments: Commitment[];
  cases: Case[];
  /** What fires and was put aside with a reason; it does not stand among the verdicts. */
  aside?: { verdict: Verdict; by: Suppression }[];
  /** Why an anomaly that was put aside is among the verdicts again, by rule. */
  returned?: Record<string, { by: Suppression; because: Return }>;
  /** Earlier periods in which an anomaly was there, oldest first, by rule. */
  recurrences?: Record<string, string[]>;
  /** How the figure of an anomaly has run over the own last year, by rule; absent for most. */
  curves?: Record<string, Curve>;
  /** Figures entered by hand for this client and period. */
  entries?: Entry[];
  /** Figures entered by hand that the page shows with another value; the page's count. */
  contradictions?: Contradiction[];
  /** Last talk and when the next is due by tier. Days, `2026-11-05`. */
  contact: { last: string | null; lastChannel: Channel | null; everyDays: number | null; due: string | null };
  /** The last day to file the returns of the period, while it is known and not over. */
  filing?: FilingDeadline | null;
  /** Set while the tab shows a list of clients. */
  today: TodayView | null;
  site?: SiteView;
  /** Set while this tab is being taught. */
  teaching?: Teaching;
  /** Fingerprint of the figures on the page: what a person's word is of. */
  figures: number;
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
  /** Last day to file the month before this one, also when it is over; null when it is not known. */
  filing: string | null;
}

export type { Lock } from './rules/guard';

/** A candidate, and how it has fared so far. */
export interface RankedScript extends ScriptCandidate {
  use: ScriptUse;
}

export interface ScriptCheck {
  locks: Lock[];
  findings: LintFinding[];
  /** Characters of the text as it would be copied. */
  length: number;
}

/** A script's parts and its other forms while edited: plain text with `{name|format}` where a figure stands. */
export type DraftParts = Partial<Record<TextPart, string>>;

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

/** A table from outside any page, read as a page's would be. */
export interface TableArgs {
  clientId: string;
  reading: FrameReading;
  /** Name of the file; null for the clipboard. */
  file: string | null;
  /** The period a person gave, where the table names none. */
  period: string | null;
  /** What a person has answered for: whose it is, and that equal figures are no mistake. */
  confirmed: TableConfirmed[];
}

/** Locks that a person's word opens. */
export type TableConfirmed = 'whose' | 'same-figures';

/** Why a table is not filed. */
export type TableLock =
  /** It names somebody else. */
  | { why: 'other-client'; shown: string; client: string }
  /** It names nobody, or a name that is only like the client's (`shown`): a person has to say whose it is. */
  | { why: 'whose'; shown: string | null; client: string }
  /** It names no period, or several. */
  | { why: 'period' }
  | { why: 'no-books' }
  /** All of it is a part only of what is already here. */
  | { why: 'partial' }
  /** The very same figures are already here for another period, or for another client (`client`). */
  | { why: 'same-figures'; period: string; client: string | null };

export interface TableCheck {
  statements: (StatementView & {
    /** What of this kind is already here for the period. */
    replaces: { readAt: number; file: string | null } | null;
    /** Only a part of what is already here whole: it is left out. */
    left: boolean;
  })[];
  /** The client and period the table names. */
  named: string | null;
  period: string | null;
  problems: Problem[];
  locks: TableLock[];
}

export interface TableFiled {
  filed: StoredStatement[];
  replaced: StoredStatement[];
}

/** What fires for a client in its newest read period, and was neither settled nor put aside; the gravest first. */
export interface ClientStand {
  clientId: string;
  name: string;
  period: string;
  anomalies: { rule: string; title: Text; severity: Verdict['severity']; figure: Verdict['figure'] }[];
  /** Anomalies put aside, anomalies settled, rules that cannot be judged. */
  aside: number;
  settled: number;
  unknown: number;
}

export interface PackCounts {
  rules: number;
  manual: number;
  scripts: number;
  parameters: number;
  glossary: number;
  messages: number;
  /** Null for a file that cannot be read. */
  cases: number | null;
}

/** A pack in the list of the workbench. */
export interface PackLine {
  id: string;
  title: Text;
  version: string;
  publisher: string;
  licence: string;
  language: string;
  jurisdiction: string;
  builtIn: boolean;
  /** Version of the built-in pack whose place an imported one takes. */
  replaces: string | null;
  enabled: boolean;
  counts: PackCounts;
  /** Rules that hide one of the same id in a pack further down. */
  overrides: { rule: string; pack: string }[];
  file: { name: string; importedAt: string; size: number } | null;
  /** Version before the last import, to which one can go back. */
  previous: string | null;
  /** Why its file cannot be used by this version of the program. */
  errors: PackProblem[];
}

/** What a pack would do, before it is put to use. */
export interface PackReport {
  /** Empty when it can be put to use; also its cases have to pass. */
  errors: PackProblem[];
  /** What would better it; nothing in it stands in the way. */
  advice: PackProblem[];
  /** Set when the file is not JSON. */
  broken: { line: number; column: number; ended: boolean } | null;
  pack: Pick<
    PackLine,
    'id' | 'title' | 'version' | 'publisher' | 'licence' | 'language' | 'jurisdiction' | 'counts'
  > | null;
  /** What is new, in the publisher's words. */
  changelog: { version: string; date: string; text: Text }[];
  /** The pack of this id as it is now. */
  current: { version: string; builtIn: boolean } | null;
  /** What a person has to say yes to: an earlier version, or another content under the same number. */
  doubt: 'earlier' | 'same-version' | 'identical' | null;
  cases: { total: number; failures: CaseFailure[] };
  /** Places of keys that only a later program knows; they are kept. */
  unknown: string[];
  overrides: { rule: string; title: Text; pack: Text }[];
  /** Against the pack of this id as it is now; empty for a new one. */
  changes: PackChange[];
  /** What would be said otherwise, client by client. */
  clients: {
    checked: number;
    changes: { clientId: string; name: string; period: string; change: VerdictChange }[];
  };
}

/** Whether a pack was put to use, and what its check found. */
export interface PackAcceptance {
  installed: boolean;
  report: PackReport;
}

export interface PackFileText {
  /** Name of the file. */
  name: string;
  text: string;
}

/** Which version of a parameter is meant. */
export interface ParameterVersion {
  pack: string;
  parameter: string;
  industry: string | null;
  validFrom: string | null;
}

/**
 * Whose books the `shown` name means, as the page shows it, and the `over` figures (`TabView.figures`) are; refused when
 * the page shows another name or other figures by now.
 */
export interface Settlement {
  clientId: string;
  remember: boolean;
  shown: string;
  over: number;
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
  /** Scrolls a table of which only a part is drawn through; the rows read, null when it was stopped or cannot be done. */
  'site.readWhole': { args: { frame: FramePath; table: number }; result: { rows: number } | null };
  'site.stopWhole': { args: { frame: FramePath }; result: null };
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

  /** Begins a lesson in the sidebar's tab; `profile` corrects one of one's own. */
  'teach.begin': { args: { profile: string | null }; result: null };
  /** Lets the page be pointed at, or (null) stops that. */
  'teach.point': { args: { step: TeachStep | null }; result: null };
  /** Forgets what was taken over for a step. */
  'teach.drop': { args: { step: TeachStep }; result: null };
  'teach.read': { args: Record<string, never>; result: TeachReading };
  'teach.save': { args: { title: string }; result: SiteProfile };
  'teach.end': { args: Record<string, never>; result: null };
  /** How the page is read, without clients' names, figures and numbers, to be copied. */
  'site.diagnosis': { args: { host: boolean }; result: string };
  /** The host of an inner frame was granted: its frames of this tab are read too. */
  'site.frameGranted': { args: { origin: string }; result: null };

  'profiles.list': { args: Record<string, never>; result: ProfileView[] };
  'profiles.rename': { args: { id: string; title: string }; result: null };
  'profiles.remove': { args: { id: string }; result: SiteProfile };
  /** Adds an own profile or replaces the one of its id: an import, or a removal taken back. */
  'profiles.put': { args: { profile: SiteProfile }; result: null };
  /** What a file holds; nothing is written. */
  'profiles.check': { args: { text: string }; result: ProfileCheck };

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
    result: RankedScript[];
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

  /** Puts an anomaly aside, or says it anew. */
  'suppression.set': {
    args: { value: Omit<Suppression, keyof import('./storage/records').Row> };
    result: Suppression;
  };
  'suppression.delete': { args: { id: string }; result: null };
  'suppression.restore': { args: { id: string }; result: null };
  /** A figure that no page shows, entered by hand. */
  'entry.set': { args: { value: Omit<Entry, keyof import('./storage/records').Row> }; result: Entry };
  'entry.delete': { args: { id: string }; result: null };
  'entry.restore': { args: { id: string }; result: null };

  /** Every client something was read of. */
  'overview.list': { args: Record<string, never>; result: ClientStand[] };

  /** Imported ones in their order, then the built-in ones. */
  'pack.list': { args: Record<string, never>; result: PackLine[] };
  'pack.get': { args: { id: string }; result: { line: PackLine; pack: Pack | null } };
  /** An imported pack's file as it came. */
  'pack.file': { args: { id: string }; result: PackFileText };
  /** What a file would do; `pack.progress` tells how far it is. Fails with `cancelled` after `pack.stop`. */
  'pack.check': { args: { id: string; file: PackFileText }; result: PackReport };
  'pack.stop': { args: { id: string }; result: null };
  /** Puts a pack to use, or, when it cannot be, changes nothing and says why. */
  'pack.accept': { args: { id: string; file: PackFileText }; result: PackAcceptance };
  'pack.enable': { args: { id: string; enabled: boolean }; result: null };
  'pack.move': { args: { id: string; by: -1 | 1 }; result: null };
  /** Puts the version before the last import to use again. */
  'pack.goBack': { args: { id: string }; result: null };
  /** Gives what was removed, for `pack.putBack`. */
  'pack.remove': { args: { id: string }; result: InstalledPack };
  'pack.putBack': { args: { row: InstalledPack }; result: null };
  /** Says that somebody at the firm has checked this figure, or, with null, takes it back. */
  'pack.verify': { args: ParameterVersion & { value: number | boolean | string | null }; result: null };

  /** Holidays and days of filing of a year (`2027`) as they are in force. */
  'calendar.get': { args: { year: string }; result: CalendarYear };
  /** Puts what the firm has entered for a year in the place of what it had; gives what is wrong with it, then nothing changes. */
  'calendar.set': { args: CalendarEntries; result: PackProblem[] };

  /** The beginning of the file; the rest comes by `transfer.more`, for a message holds 64 MiB at most. */
  'transfer.export': { args: { clientId: string | null }; result: ExportPart & { name: string } };
  'transfer.more': { args: { more: string }; result: ExportPart };
  /** Sends a file piece by piece, from 0 on, under an id of the sender's; a first piece replaces what another one sent. */
  'transfer.part': { args: { id: string; index: number; text: string }; result: null };
  /** What an import of the file sent would do; `transfer-lost` when the worker has died since: it has to be sent again. */
  'transfer.check': { args: { id: string }; result: ImportReport };
  /** Imports the file, all of it or, when the report has errors, nothing. */
  'transfer.apply': { args: { id: string }; result: ImportReport };
  /** What a table from a file or the clipboard would say of a client; nothing is kept. */
  'table.check': { args: TableArgs; result: TableCheck };
  /** Keeps its statements under client and period, or, while anything locks, changes nothing and says why. */
  'table.file': { args: TableArgs & { period: string }; result: TableFiled | { locks: TableLock[] } };
  /** Takes back what was filed, and puts what it replaced in its place again. */
  'table.unfile': { args: TableFiled; result: null };

  /** Ends what goes on with the file, of which nothing is kept: `check` and `apply` fail with `cancelled`. */
  'transfer.drop': { args: { id: string }; result: null };
}

export interface ScriptArgs extends CaseKey {
  script: string;
  channel: Channel;
  /** Which of the texts in `parts` it is about. */
  form: ScriptForm;
  parts: DraftParts;
}

/** A note as the form gives it; without an id it is new. */
export type NoteDraft = Pick<Note, 'clientId'> & Partial<Omit<Note, 'clientId'>>;
export type CommitmentDraft = Pick<Commitment, 'side' | 'text' | 'due'> & { id?: string };

/** What the background tells the panels. */
export interface PanelEvents {
  /** What a tab shows has changed (null: something all tabs show). */
  'view.changed': { tabId: number | null };
  /** How far the check of a pack is. */
  'pack.progress': { id: string; stage: 'cases' | 'clients'; done: number; total: number };
  /** How many clients have been looked at for `overview.list`. */
  'overview.progress': { done: number; total: number };
  /** How far a table has been scrolled through; `of` is null when its page does not say how many rows it has. */
  'whole.progress': { tabId: number; rows: number; of: number | null };
  /** Rows written of those an import has to write. */
  'transfer.progress': { id: string; done: number; total: number };
}

type CallMap<M> = Record<keyof M, { args: unknown; result: unknown }>;
export type Args<M extends CallMap<M>, K extends keyof M> = M[K]['args'];
export type Result<M extends CallMap<M>, K extends keyof M> = M[K]['result'];
