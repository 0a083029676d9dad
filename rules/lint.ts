/** Reads a filled text as the client would: over-promises, jargon, a missing part, law and nothing else. */
import { labelIn, plain } from './fill';
import type { Language } from './format';
import { overPromises, type OverPromise } from './overPromises';
import type { GlossaryEntry, Pack, PromiseWords } from './pack';
import { formOf } from './scriptForms';
import type { Channel, FilledPart, LintFinding, TextPart } from './verdict';

export interface LintInput {
  /** Whose plain words for jargon count. */
  packs: readonly Pack[];
  /** What nobody may promise. */
  promises: readonly PromiseWords[];
  parts: readonly FilledPart[];
  kind: 'talk' | 'appointment' | 'check-note';
  sensitive: boolean;
  channel: Channel;
  language: Language;
}

/** Longest text that is still read in a chat, in characters. */
const longestChat = 400;

function* places(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield at;
}

/** Latin words must stand alone; Chinese has no word breaks. */
function alone(text: string, at: number, word: string): boolean {
  const latin = (char: string | undefined): boolean => /[a-z0-9]/i.test(char ?? '');
  return !(latin(word[0]) && latin(text[at - 1])) && !(latin(word.at(-1)) && latin(text[at + word.length]));
}

function jargonIn(text: string, glossary: readonly GlossaryEntry[], language: Language): GlossaryEntry[] {
  const lower = text.toLowerCase();
  const entries = glossary.filter((entry) => entry.language === language);
  // The longest term wins: 增值税留抵税额 is not also 留抵.
  const found = entries
    .sort((a, b) => b.term.length - a.term.length)
    .filter(({ term }) => [...places(lower, term.toLowerCase())].some((at) => alone(lower, at, term)));
  return found.filter((entry, index) => !found.slice(0, index).some(({ term }) => term.includes(entry.term)));
}

const citation =
  /《[^》]*》|第\s*[一二三四五六七八九十百\d]+\s*[条款项]|[\u3400-\u9fff]{0,8}公告\s*\d{4}\s*年第\s*\d+\s*号|[财国法][\u3400-\u9fff]{0,3}〔\d{4}〕\s*\d+\s*号|[\u3400-\u9fff]{2,12}(?:法|条例|办法|规定)|(?:根据|依据|按照|规定)/g;

/** True when hardly anything is left once laws and articles are taken out. */
function lawOnly(text: string): boolean {
  if (!(text.match(citation) ?? []).some((hit) => /[《第号]/.test(hit))) return false;
  return (
    text.replace(citation, '').replace(/[\s，。；：、,.;:（）()]/g, '').length < 24 && !/您|you/i.test(text)
  );
}

const whenWords =
  /\d{1,2}\s*月|\d{1,2}-\d{1,2}|今天|明天|后天|下周|周[一二三四五六日]|月底|年底|工作日|tomorrow|today|next week|working day|(?:mon|tues|wednes|thurs|fri)day|\b(?:mon|tue|wed|thu|fri)\b/i;

function structure(input: LintInput, text: (part: TextPart) => string): LintFinding[] {
  const findings: LintFinding[] = [];
  const add = (kind: LintFinding['kind'], part: TextPart, found: string): void => {
    findings.push({ kind, locks: false, part, text: found, remedy: null });
  };
  // Another form than the six parts is one text, whose shape is its own.
  if (input.kind !== 'talk' || input.parts.some((one) => formOf(one.part) !== 'full')) return findings;
  if (text('impact') === '') add('no-impact', 'impact', '');
  if (!whenWords.test(text('next'))) add('no-next', 'next', '');
  for (const part of ['found', 'impact'] as const)
    if (lawOnly(text(part))) add('law-only', part, text(part).slice(0, 40));
  return findings;
}

const amount = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?\s*(?:元|块|万|[wk](?![a-z]))|CNY\s*\d/i;

/** Two pieces as the client reads them: a space only between words that need one. */
const joined = (left: string, right: string): string =>
  /[a-z0-9.,;!?]$/i.test(left) && /^[a-z0-9]/i.test(right) ? `${left} ${right}` : left + right;

/** Promises that begin in one part and end in a later one: the client reads all in one. */
function acrossParts(
  texts: ReadonlyMap<TextPart, string>,
  own: ReadonlyMap<TextPart, readonly OverPromise[]>,
  promises: readonly PromiseWords[],
): LintFinding[] {
  const filled = [...texts].filter(([, text]) => text !== '');
  const foundFrom = (index: number): OverPromise[] =>
    overPromises(
      filled
        .slice(index)
        .map(([, text]) => text)
        .reduce(joined, ''),
      promises,
    );
  const apart = [...own.values()].flat();
  const whole = filled.length < 2 ? [] : foundFrom(0);
  return whole
    .filter(({ word }) => !apart.some((known) => known.word.includes(word) || word.includes(known.word)))
    .flatMap(({ word, entry }): LintFinding[] => {
      const last = filled.findLastIndex((_, index) => foundFrom(index).some((found) => found.word === word));
      const part = filled[Math.max(last, 0)]?.[0];
      return part ? [{ kind: 'promise', locks: true, part, text: word, remedy: entry.remedy }] : [];
    });
}

/** All findings in a text, those that lock first. */
export function lint(input: LintInput): LintFinding[] {
  const { packs, promises, parts, language } = input;
  const texts = new Map(parts.map(({ part, runs }) => [part, plain(runs, language).trim()]));
  const own = new Map([...texts].map(([part, text]) => [part, overPromises(text, promises)]));
  const findings: LintFinding[] = [];
  const glossary = packs.flatMap((pack) => pack.glossary);
  for (const { part, runs } of parts) {
    const text = texts.get(part) ?? '';
    for (const run of runs) {
      if (run.kind !== 'empty') continue;
      const label = labelIn(run.label, language);
      findings.push({ kind: 'empty', locks: true, part, text: label, remedy: null });
    }
    for (const { word, entry } of own.get(part) ?? []) {
      findings.push({ kind: 'promise', locks: true, part, text: word, remedy: entry.remedy });
    }
    for (const { term, plain: remedy } of jargonIn(text, glossary, language)) {
      findings.push({ kind: 'jargon', locks: false, part, text: term, remedy });
    }
    if (input.sensitive && input.channel === 'wechat' && amount.test(text)) {
      const found = amount.exec(text)?.[0] ?? '';
      findings.push({ kind: 'amount-in-sensitive', locks: false, part, text: found, remedy: null });
    }
  }
  findings.push(...acrossParts(texts, own, promises));
  findings.push(...structure(input, (part) => texts.get(part) ?? ''));
  const length = [...texts.values()].join('\n\n').length;
  if (input.channel === 'wechat' && language === 'zh-CN' && length > longestChat) {
    const found = { part: null, text: String(length), remedy: null, most: longestChat };
    findings.push({ kind: 'length', locks: false, ...found });
  }
  return findings.sort((a, b) => Number(b.locks) - Number(a.locks));
}
