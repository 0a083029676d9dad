/** What is remembered. Every row has a stable id and its history, so that two machines' exports merge without loss. */
import type {
  CaseStage,
  Channel,
  Deviation,
  Emotion,
  ExpectationContent,
  FiveSource,
  ScriptForm,
  Severity,
  TalkOutcome,
  TextPart,
  Tier,
  Unit,
} from '../rules/verdict';
import type { SiteProfile } from '../rules/profile';
import type { Source, Statement } from '../rules/reading';

/** Common to all rows. Times are ISO 8601 with zone; `deletedAt` marks a row that was taken away but still merges. */
export interface Row {
  /** UUIDv7. */
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Name of the person, from the settings. */
  updatedBy: string;
  deletedAt: string | null;
}

export type PersonRole = 'shareholder' | 'family' | 'legal-representative' | 'employee' | 'outsider';

/** Somebody whose name may appear in the client's accounts. */
export interface Person {
  name: string;
  role: PersonRole;
  note: string;
}

export type TaxpayerType = 'general' | 'small-scale';
export type AccountingStandard = 'small-business' | 'enterprise';

export interface TierFactors {
  /** Agency fee in yuan a year. */
  annualFee: number | null;
  /** Whole years since the contract began. */
  years: number | null;
  /** Clients this one introduced. */
  referrals: number | null;
  /** Months of fee not paid. */
  arrearsMonths: number | null;
}

export interface Client extends Row {
  name: string;
  code: string | null;
  taxId: string | null;
  aliases: string[];
  /** How the client is addressed in scripts, e.g. 周总; null until written. */
  salutation: string | null;
  taxpayerType: TaxpayerType | null;
  standard: AccountingStandard | null;
  industry: string | null;
  /** Accountant in charge. */
  owner: string | null;
  people: Person[];
  /** Cautions and taboos, one sentence each. */
  cautions: string[];
  tierFactors: TierFactors;
  /** Set by hand, with the reason; overrides the score. */
  tierOverride: { tier: Tier; reason: string; at: string } | null;
}

/** What a client expects of one of the six contents, as of one day. The newest per content counts. */
export interface Expectation extends Row {
  clientId: string;
  content: ExpectationContent;
  deviation: Deviation;
  /** The client's words, verbatim. */
  words: string;
  /** What they mean. */
  meaning: string;
  source: 'interview' | 'survey' | 'record' | 'complaint' | 'need' | 'past' | 'promise';
  /** Day, `2026-10-23`. */
  date: string;
}

/** What the firm promises for one content: the default of the firm (`clientId` null) or of one client's contract. */
export interface ServicePromise extends Row {
  clientId: string | null;
  content: ExpectationContent;
  text: string;
  /** Where it is written, e.g. 合同 3.2. */
  reference: string;
}

export interface NoteFigure {
  name: string;
  label: string;
  value: number;
  unit: Unit;
  source: Source | null;
}

export interface Note extends Row {
  clientId: string;
  /** Period the note is about, null for a general one. */
  period: string | null;
  rule: string | null;
  ruleTitle: string | null;
  severity: Severity | null;
  /** Frozen with the note: later changes of the books do not alter it. */
  figures: NoteFigure[];
  script: { id: string; version: string; title: string; edited: boolean; text: string } | null;
  /** When the talk was, ISO. */
  at: string;
  channel: Channel;
  /** With whom. */
  person: string;
  /** The client's words, verbatim. */
  words: string;
  /** Own remark. */
  body: string;
  emotion: Emotion | null;
  /** How the talk ended, for a talk about an anomaly; absent in notes written before it was asked. */
  outcome?: TalkOutcome | null;
  /** Day of the next follow-up; mandatory in a note that stems from a script. */
  followUp: string | null;
  sensitive: boolean;
  pinned: boolean;
  /** A draft is kept from the moment of copying, and becomes a note when saved. */
  draft: boolean;
}

export interface Commitment extends Row {
  clientId: string;
  noteId: string | null;
  side: 'ours' | 'theirs';
  text: string;
  /** Day, or null when it starts with an event described in the text. */
  due: string | null;
  doneAt: string | null;
}

/** One anomaly of one client and period on its way to being settled. */
export interface Case extends Row {
  clientId: string;
  period: string;
  rule: string;
  stage: CaseStage;
  /** Ticked causes, by the day they were ticked. */
  checks: Partial<Record<FiveSource, string>>;
  /** Why the first three were not ticked, when they were not. */
  checkReason: string;
  /** The cause that was found. */
  cause: string;
  /**
   * The script being edited, kept until it is copied. `fills` are the figures at the time it was filled, `earlier` those
   * that ever stood in it.
   */
  draft: {
    script: string;
    channel: Channel;
    /** The form that is copied; absent for the six parts. */
    form?: ScriptForm;
    parts: Partial<Record<TextPart, string>>;
    fills: Record<string, string>;
    earlier?: string[];
  } | null;
}

/** An anomaly put aside for one client, with the reason; it comes back by itself when it is over. */
export interface Suppression extends Row {
  clientId: string;
  rule: string;
  reason: string;
  /** Last day, `2026-10-31`; null for good. */
  until: string | null;
  /** Put aside for this one period alone; null for every period until the day. */
  period: string | null;
  /** How grave it was then: what turns out graver comes back. */
  severity: Severity;
}

/** A figure no page shows, entered by a person for one client and period. */
export interface Entry extends Row {
  clientId: string;
  period: string;
  /** Name in the vocabulary of facts. */
  fact: string;
  /** In the fact's unit: yuan, a fraction, a number, yes or no. */
  value: number | boolean | string;
  remark: string;
}

/** A parameter of a pack that somebody at the firm has checked. It counts as long as the pack says the same. */
export interface Verification extends Row {
  pack: string;
  parameter: string;
  industry: string | null;
  validFrom: string | null;
  value: number | boolean | string;
  name: string;
  /** Day, `2026-10-23`. */
  day: string;
}

/** A pack's file as it came. */
export interface PackFile {
  text: string;
  name: string;
  /** Version it says it is. */
  version: string;
  /** Time, ISO. */
  importedAt: string;
}

/** A pack on this machine: an imported one with its file, or what was decided about a built-in one. */
export interface InstalledPack {
  /** Id in its manifest. */
  id: string;
  enabled: boolean;
  /** Place among the imported ones, the first decides. */
  order: number;
  /** Null for a built-in one. */
  file: PackFile | null;
  /** What it replaced, for going back. */
  previous: PackFile | null;
}

/** A site profile that was taught, corrected or imported on this machine. */
export interface OwnProfile {
  /** That of the profile. */
  id: string;
  profile: SiteProfile;
  /** Time, ISO. */
  updatedAt: string;
}

/** When a profile last found what it names on a host, and when it last did not. Milliseconds since the epoch. */
export interface ProfileHealth {
  profile: string;
  host: string;
  lastGood: number | null;
  lastBad: { at: number; why: string } | null;
}

/** The newest statement of a kind read for a client and period. */
export interface StoredStatement {
  /** `clientId|period|kind`, and what tells several of a kind apart, see `whichStatement`. */
  key: string;
  clientId: string;
  period: string;
  statement: Statement;
  /** Host of the tool it was read from. */
  origin: string;
  readAt: number;
}

/** A site that was switched on. */
export interface Site {
  origin: string;
  layout: Layout;
  /** The shown name that was settled to mean a client here, so that it need not be asked again. */
  settled: Record<string, string>;
  since: string;
}

export interface Layout {
  side: 'left' | 'right';
  mode: 'push' | 'overlay';
  /** CSS px, 360 to 480. */
  width: number;
  collapsed: boolean;
  /** Top of the collapsed handle, share of the window's height, 0 to 1. */
  handle: number;
}

export interface Settings {
  /** Signs notes; null until the first run is over. */
  me: { name: string; firm: string } | null;
  language: 'zh-CN' | 'en';
  theme: 'system' | 'light' | 'dark';
}
