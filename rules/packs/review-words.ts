/** Reads the texts of a pack as a client would: promises nobody can keep, jargon, a missing part, half-width marks. */
import { labelIn } from '../fill';
import type { Language } from '../format';
import { lint } from '../lint';
import { overPromises } from '../overPromises';
import type { Pack, Script } from '../pack';
import { scriptParts } from '../scriptForms';
import { partsOf } from '../scripts';
import type { FilledPart, LintFinding, Text } from '../verdict';
import { firstOf, problem, type PackProblem } from './problem';

/** Texts that reach a client, with their places; what a client says is left out. */
function toldIn(script: Script, path: string): [place: string, text: Text][] {
  const { parts, options, objections, variants = {} } = script;
  const list = (name: string, texts: readonly Text[]): [string, Text][] =>
    texts.map((text, index) => [`${path}.${name}.${index}`, text]);
  return [
    ...Object.entries(parts).map(([part, text]): [string, Text] => [`${path}.parts.${part}`, text]),
    ...list('options', options),
    ...objections.map(({ answer }, index): [string, Text] => [`${path}.objections.${index}.answer`, answer]),
    ...(variants.short ? [[`${path}.variants.short`, variants.short] as [string, Text]] : []),
    ...list('variants.points', variants.points ?? []),
    ...(variants.letter ? [[`${path}.variants.letter`, variants.letter] as [string, Text]] : []),
  ];
}

/** Everything a client is told; check notes stay in the firm. */
function tellings(pack: Pack): [place: string, text: Text][] {
  return [
    ...pack.scripts.flatMap((script, index) =>
      script.kind === 'check-note' ? [] : toldIn(script, `scripts.${index}`),
    ),
    ...pack.messages.map(({ text }, index): [string, Text] => [`messages.${index}.text`, text]),
  ];
}

const languages: readonly Language[] = ['zh-CN', 'en'];

/** Places looked at before it is given up: several times what the built-in packs take. */
const PATIENCE = 40_000_000;

/** Phrases that are looked for in every text a person writes, so that there cannot be any number of them. */
const MOST_PHRASES = 1000;

const tooMany = problem('promises', 'looking for these promises takes too long', 'take some phrases out');

/** What is promised in texts for clients, by the words of all packs: such a text could never be copied. */
export function promisesIn(pack: Pack, others: readonly Pack[]): PackProblem[] {
  const phrases = pack.promises.reduce((sum, one) => sum + one.phrases.length + one.harmless.length, 0);
  if (phrases > MOST_PHRASES) return [tooMany];
  const words = [pack, ...others].flatMap(({ promises }) => promises);
  const effort = { left: PATIENCE };
  const found = firstOf(tellings(pack), ([place, text]) => {
    const promised = languages.flatMap((language) =>
      language === 'en' && !text.en ? [] : overPromises(labelIn(text, language), words, effort),
    );
    return [...new Map(promised.map((one) => [one.word, one])).values()].map(({ word, entry }) =>
      problem(place, `it promises “${word}”`, labelIn(entry.remedy, pack.manifest.language)),
    );
  });
  return effort.left < 0 ? [...found, tooMany] : found;
}

/** A text as it will be read: days stand where days go, and what is filled in says nothing. */
const filled = (text: string): string =>
  text.replace(/\{[^}|]*\|date\}/g, '12月3日').replace(/\{[^}]*\}/g, '某');

const reasons: Partial<Record<LintFinding['kind'], (words: string) => string>> = {
  jargon: (words) => `clients do not know “${words}”`,
  'law-only': () => 'it is law and nothing else',
  'no-next': () => 'it does not say on which day it goes on',
  'amount-in-sensitive': (words) => `“${words}” does not belong into a chat`,
  length: (words) => `${words} characters are long for a chat`,
};

/** What to do where the pack itself has no words for it. */
const hints: Partial<Record<LintFinding['kind'], string>> = {
  'law-only': 'say what it means for the client first; the law comes last',
  'no-next': 'say what comes next, and on which day',
  'amount-in-sensitive': 'leave it for the meeting',
  length: 'shorten it, or make two of it',
};

/** What the lints advise on one script. */
function linted(script: Script, index: number, pack: Pack, all: readonly Pack[]): PackProblem[] {
  const { language } = pack.manifest;
  const texts = partsOf(script, language);
  const parts: FilledPart[] = scriptParts.flatMap((part) => {
    const text = texts[part];
    return text ? [{ part, runs: [{ kind: 'text', text: filled(text) }] }] : [];
  });
  const about = all.flatMap(({ rules, manual }) => [...rules, ...manual]);
  const sensitive = about.some(({ id, sensitive: one }) => one && script.rules.includes(id));
  const channel = script.channels.includes('wechat') ? 'wechat' : (script.channels[0] ?? 'phone');
  return lint({
    packs: all,
    promises: all.flatMap(({ promises }) => promises),
    parts,
    kind: script.kind,
    sensitive,
    channel,
    language,
  }).flatMap((finding) => {
    const reason = reasons[finding.kind]?.(finding.text);
    const hint = finding.remedy ? labelIn(finding.remedy, language) : (hints[finding.kind] ?? '');
    const place = finding.part ? `scripts.${index}.parts.${finding.part}` : `scripts.${index}`;
    return reason === undefined ? [] : [problem(place, reason, hint)];
  });
}

const halfWidth = /[\u3400-\u9fff][,;:!?()]|[,;:!?()][\u3400-\u9fff]|[\u3400-\u9fff]\.(?!\d)/;

/** Half-width marks beside Chinese characters. */
function marksIn(pack: Pack): PackProblem[] {
  return tellings(pack).flatMap(([place, text]) => {
    const [found] = halfWidth.exec(text['zh-CN'].replace(/\{[^}]*\}/g, '')) ?? [];
    return found === undefined
      ? []
      : [problem(`${place}.zh-CN`, `a half-width mark stands in “${found}”`, 'write ，。；：！？（）')];
  });
}

/** What could be said better in a pack that can be used as it is. */
export function wordsWanting(pack: Pack, others: readonly Pack[]): PackProblem[] {
  const all = [pack, ...others];
  return [
    ...pack.scripts.flatMap((script, index) =>
      script.kind === 'check-note' ? [] : linted(script, index, pack, all),
    ),
    ...marksIn(pack),
  ];
}
