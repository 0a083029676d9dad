/** What the engine says of one rule for one client and period, ready to be shown. */
import type { Missing, Source } from './reading';

/** 提示 · 提醒 · 预警 · 重大 */
export type Severity = 'note' | 'reminder' | 'warning' | 'major';

export type Unit = 'money' | 'rate' | 'count' | 'boolean' | 'text' | 'month';

export type Text = { 'zh-CN': string; en?: string };

/** One line of the sum: operator, name, amount, origin. */
export interface SumLine {
  op: '+' | '−' | '×' | '÷' | null;
  label: Text;
  value: number;
  unit: Unit;
  sources: Source[];
  /** Set when the value is a parameter of the pack, not a figure of the page. */
  param?: ParamRef;
}

/** A dated, cited figure of a pack, as shown beside a comparison. */
export interface ParamRef {
  id: string;
  label: Text;
  /** The industry it is for; null for all. */
  industry: string | null;
  /** The client's own industry, where it has no figures and those of `industry` serve; else null. */
  servesFor: string | null;
  value: number | string | boolean;
  unit: Unit;
  validFrom: string | null;
  validTo: string | null;
  basis: string;
  /** A several sources agree · B one source · C to be checked · R rule of thumb. */
  grade: 'A' | 'B' | 'C' | 'R';
  verifiedBy: string | null;
}

export interface Explanation {
  lines: SumLine[];
  result: { label: Text; value: number; unit: Unit } | null;
  comparison: {
    op: '<' | '≤' | '>' | '≥' | '=' | '≠';
    label: Text;
    value: number;
    unit: Unit;
    param?: ParamRef;
  } | null;
  /** The condition with the figures put in, e.g. `-1,234.00 < -0.005`. */
  formula: string;
}

/** A row that bears witness, shown under the sum (one wrong-side account, one shareholder). */
export interface EvidenceRow {
  value: number;
  unit: Unit;
  source: Source;
}

export type FiveSource = 'vouchers' | 'records' | 'history' | 'departments' | 'experts';

export interface Verdict {
  rule: string;
  pack: string;
  title: Text;
  status: 'fires' | 'quiet' | 'unknown';
  severity: Severity;
  /** The amount that stands at the right of its row. */
  figure: { value: number; unit: Unit } | null;
  /** One sentence of the pack: why now. Null where it does not fire. */
  why: Text | null;
  /** Day by which it has to be said, `2026-12-31`; null when there is none, or it is over. */
  due: string | null;
  explanation: Explanation;
  evidence: EvidenceRow[];
  missing: Missing[];
  /** What to check first; null where the catalogue has nothing to check there. */
  checks: Record<FiveSource, Text | null>;
  innocent: Text[];
  risky: Text[];
  attach: Text[];
  channels: Channel[];
  sensitive: boolean;
  /** Only for the firm: no client script, a check note instead. */
  internal: boolean;
  /** May be put aside with a reason; absent for one that may. */
  suppressible?: boolean;
  basis: string[];
}

export type Channel = 'phone' | 'wechat' | 'meeting' | 'letter' | 'internal';
export type Emotion = 'calm' | 'indifferent' | 'dissatisfied' | 'anxious' | 'angry' | 'hurt' | 'puzzled';
export type ExpectationContent = 'scope' | 'quality' | 'response' | 'attitude' | 'brand' | 'government';
export type Deviation = 'low' | 'fit' | 'high';
export type Tier = 'A' | 'B' | 'C' | 'D';
/** How a talk ended: 谈成, 有异议. */
export type TalkOutcome = 'agreed' | 'objected';
/** How a script did the last time: 谈成, 有异议, 又发生. */
export type LastOutcome = TalkOutcome | 'returned';
/** Where a matter stands with a client: not spoken of yet, objected to, or back after it was spoken of. */
export type TalkStage = 'first' | 'objected' | 'returned';
export type ScriptPart = 'feel' | 'felt' | 'found' | 'impact' | 'request' | 'next';
/** A script in another form than its parts: a short text for a chat, points for a call, a letter. */
export type ScriptVariant = 'short' | 'points' | 'letter';
/** The form that is copied: the parts one after the other, or another. */
export type ScriptForm = 'full' | ScriptVariant;
/** A part of a text that is written: one of the six, or another form, which is a part of its own. */
export type TextPart = ScriptPart | ScriptVariant;
/** found → checked → prepared → explained → agreed → solved → confirmed */
export type CaseStage = 'found' | 'checked' | 'prepared' | 'explained' | 'agreed' | 'solved' | 'confirmed';

/**
 * A run of script text: plain, or a figure put in. `placeholder` is the figure as the draft writes it,
 * `{name|format}` with its braces, so that an edited text can be taken apart again.
 */
export type Run =
  | { kind: 'text'; text: string }
  | {
      kind: 'fill';
      name: string;
      /** What the figure is called where people read of it. */
      label: Text;
      placeholder?: string;
      text: string;
      value: number | string;
      unit: Unit;
      sources: Source[];
    }
  | { kind: 'empty'; name: string; placeholder?: string; label: Text };

export interface FilledPart {
  part: TextPart;
  runs: Run[];
}

/** Why a script suits; the interface has the words. */
export type ScriptReason =
  /** It answers what the client expects of this content. */
  | { code: 'expectation'; content: ExpectationContent; deviation: Deviation }
  /** It answers what clients mostly expect in this matter. */
  | { code: 'typical'; deviation: Deviation }
  | { code: 'emotion'; emotion: Emotion }
  /** Written for the channel that was chosen. */
  | { code: 'channel'; channel: Channel }
  /** The channel that is best for this kind of matter. */
  | { code: 'usual-channel'; channel: Channel }
  | { code: 'tier'; tier: Tier }
  /** To be checked inside the firm, before anybody speaks to the client. */
  | { code: 'check' }
  /** Written for this anomaly alone. */
  | { code: 'own' }
  /** How the last talk with it ended, on a day like `2026-11-05`. */
  | { code: 'outcome'; outcome: LastOutcome; day: string }
  /** Written for where the matter stands now. */
  | { code: 'stage'; stage: TalkStage };

export interface ScriptCandidate {
  id: string;
  pack: string;
  packTitle: Text;
  version: string;
  title: Text;
  channel: Channel;
  /** Why this one, best reason first. */
  reasons: ScriptReason[];
  /** Figures it names that are not known now, in the form offered first: it cannot be sent as it stands. */
  lacks: Text[];
  parts: FilledPart[];
  /** Its other forms, each one part. */
  variants: FilledPart[];
  /** Options to offer the client, and objections with answers. */
  options: Text[];
  objections: { says: Text; answer: Text }[];
}

/** In how many matters a script was used, and in how many of them the client agreed. */
export interface ScriptUse {
  used: number;
  agreed: number;
}

/** A finding of the guard or of the lints in a text. */
export interface LintFinding {
  kind:
    'promise' | 'jargon' | 'empty' | 'length' | 'law-only' | 'no-impact' | 'no-next' | 'amount-in-sensitive';
  /** Promises and empty placeholders always lock; the rest advise. */
  locks: boolean;
  part: TextPart | null;
  /** The words found; of what is empty, its label. */
  text: string;
  /** What to write instead, where the pack says it; else the interface has the words, by kind. */
  remedy: Text | null;
  /** Of a text that is too long: how many characters it may have. */
  most?: number;
}
