/** Chooses scripts for an anomaly and says why, and fills a script or an edited draft with figures. */
import { ruleBook, vocabularyOf, type CompiledRule } from './compiled';
import { compile, ExpressionError } from './expression';
import { Filler, labelIn, plain } from './fill';
import type { Language } from './format';
import type { Pack, Script } from './pack';
import { worksBy } from './calendar';
import { byTalks, type Reason } from './fit';
import { contextName, type FillContext, type ScriptContext } from './placeholders';
import type { Facts } from './reading';
import { Scene } from './scene';
import { firstForm, formOf, serves, textParts } from './scriptForms';
import type { Talk } from './talks';
import type {
  Channel,
  Deviation,
  Emotion,
  ExpectationContent,
  FilledPart,
  ScriptCandidate,
  ScriptForm,
  ScriptReason,
  Text,
  TextPart,
  Tier,
} from './verdict';

export interface ScriptInput {
  packs: readonly Pack[];
  rule: string;
  facts: Facts;
  period: string;
  context: ScriptContext;
}

export interface RankInput extends ScriptInput {
  tier: Tier | null;
  /** What the client expects now, by content; the top gap first. */
  expectations: readonly { content: ExpectationContent; deviation: Deviation }[];
  emotion: Emotion | null;
  channel: Channel | null;
  /** Talks with this client that are over, in any order. */
  talks: readonly Talk[];
}

interface Scored {
  points: number;
  reasons: Reason[];
}

/** Whether a script answers an expectation: this content, this deviation of any content, or not at all. */
function suits(
  script: Script,
  now: { content: ExpectationContent; deviation: Deviation },
): 'content' | 'deviation' | 'no' {
  const same = script.expectations.filter(({ deviation }) => deviation === now.deviation);
  if (same.some(({ content }) => content === now.content)) return 'content';
  return same.some(({ content }) => content === null) ? 'deviation' : 'no';
}

function byExpectation(script: Script, { expectations }: RankInput): Reason[] {
  for (const [place, now] of expectations.entries()) {
    const how = suits(script, now);
    if (now.deviation === 'fit' || how === 'no') continue;
    const points = (how === 'content' ? 40 : 25) - Math.min(place, 5) * 3;
    return [{ points, reason: { code: 'expectation', content: now.content, deviation: now.deviation } }];
  }
  return [];
}

/** How well a script suits, or null when it must not be used at all. */
function score(script: Script, compiled: CompiledRule, input: RankInput): Scored | null {
  const { rule } = compiled;
  const { channel, emotion, tier } = input;
  if (script.tiers.length > 0 && tier !== null && !script.tiers.includes(tier)) return null;
  // Sensitive figures are spoken, not sent: in WeChat there is only the invitation to talk.
  if (rule.sensitive && channel === 'wechat' && script.kind !== 'appointment') return null;
  if (channel !== null && !serves(script, channel)) return null;
  const reasons = [...byExpectation(script, input), ...byTalks(script, input.talks, rule.id, input.period)];
  const give = (points: number, reason: ScriptReason | null): void => {
    reasons.push({ points, reason });
  };
  if (emotion && script.emotions.includes(emotion)) give(20, { code: 'emotion', emotion });
  // Until somebody has noted how the client feels, what is written for anger comes last.
  if (emotion === null && script.emotions.includes('angry')) give(-8, null);
  const typical = rule.expectation;
  if (typical && input.expectations.length === 0 && suits(script, typical) !== 'no')
    give(8, { code: 'typical', deviation: typical.deviation });
  const usual = rule.channels[0];
  if (channel) give(15, { code: 'channel', channel });
  else if (usual && usual !== 'internal' && script.channels[0] === usual)
    give(15, { code: 'usual-channel', channel: usual });
  if (tier && script.tiers.includes(tier)) give(10, { code: 'tier', tier });
  if (script.kind === 'check-note') give(rule.internal ? 30 : 0, { code: 'check' });
  if (script.rules.length === 1) give(5, { code: 'own' });
  return { points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

function sceneOf({ packs, facts, period, context }: ScriptInput): Scene {
  return new Scene(packs, facts, period, context.today);
}

const fillContext = ({ context, packs }: ScriptInput): FillContext => ({ ...context, works: worksBy(packs) });

/** Fills text parts, e.g. of a draft, with the figures as they are now. Parts without text are left out. */
function fillParts(
  parts: Partial<Record<TextPart, string>>,
  filler: Filler,
  context: ScriptContext,
): FilledPart[] {
  return textParts.flatMap((part) => {
    const text = parts[part];
    return text ? [{ part, runs: filler.runs(text, context.language) }] : [];
  });
}

/** Puts the figures into what is offered besides the parts, in both languages; what is not known stands in brackets. */
function teller(compiled: CompiledRule, scene: Scene, context: FillContext): (text: Text) => Text {
  const told = (text: string, language: Language): string =>
    plain(new Filler(compiled, scene, { ...context, language }).runs(text, language), language);
  return (text) => ({
    'zh-CN': told(text['zh-CN'], 'zh-CN'),
    ...(text.en ? { en: told(text.en, 'en') } : {}),
  });
}

/** Every text of a script in a language, placeholders in place; points stand one a line. */
function writtenIn({ parts, variants = {} }: Script, language: Language): [TextPart, string][] {
  const { short, points, letter } = variants;
  const texts: Partial<Record<TextPart, Text | undefined>> = { ...parts, short, letter };
  return textParts.flatMap((part): [TextPart, string][] => {
    if (part === 'points')
      return points?.length ? [[part, points.map((point) => labelIn(point, language)).join('\n')]] : [];
    const text = texts[part];
    return text ? [[part, labelIn(text, language)]] : [];
  });
}

/** Text of a script in a language, by part, placeholders in place. */
export function partsOf(
  script: Script,
  language: Language,
  form: ScriptForm = 'full',
): Partial<Record<TextPart, string>> {
  return Object.fromEntries(writtenIn(script, language).filter(([part]) => formOf(part) === form));
}

const variantsOf = (script: Script, language: Language): Partial<Record<TextPart, string>> =>
  Object.fromEntries(writtenIn(script, language).filter(([part]) => formOf(part) !== 'full'));

/** Scripts of the packs for a rule; of scripts with the same id the first pack's counts. */
function scriptsFor(packs: readonly Pack[], rule: string): { script: Script; pack: Pack }[] {
  const found = new Map<string, { script: Script; pack: Pack }>();
  for (const pack of packs) {
    for (const script of pack.scripts) if (!found.has(script.id)) found.set(script.id, { script, pack });
  }
  return [...found.values()].filter(({ script }) => script.rules.includes(rule));
}

/** One script by its id, null when no pack has it. */
export function findScript(packs: readonly Pack[], id: string): Script | null {
  for (const pack of packs) {
    const script = pack.scripts.find((candidate) => candidate.id === id);
    if (script) return script;
  }
  return null;
}

/** Whether a script may speak of these figures: its own condition holds, or it has none. */
function fits({ when }: Script, compiled: CompiledRule, scene: Scene, packs: readonly Pack[]): boolean {
  if (when === undefined) return true;
  try {
    // Compiled as it is used: few scripts have a condition.
    return compile(when, vocabularyOf(packs), 'condition').evaluate(scene.lookup(compiled)) === true;
  } catch (error) {
    // It was reviewed with packs that may have been switched off since, and their parameters with them.
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}

const usualChannel = (script: Script, { rule }: CompiledRule): Channel =>
  rule.channels.find((usual) => script.channels.includes(usual)) ?? script.channels[0] ?? 'phone';

/** What the books do not say yet; how the client is addressed and who signs are asked for where they are needed. */
function lacking(parts: FilledPart[], variants: FilledPart[], channel: Channel): Text[] {
  const form = firstForm(['full', ...variants.map(({ part }) => formOf(part))], channel);
  const shown = [...parts, ...variants].filter(({ part }) => formOf(part) === form);
  const labels = shown
    .flatMap(({ runs }) => runs)
    .flatMap((run) =>
      run.kind === 'empty' && !contextName(run.name) ? [[run.name, run.label] as const] : [],
    );
  return [...new Map(labels).values()];
}

/** Scripts for an anomaly, best first, filled, each with its reasons. Empty for a rule nobody knows. */
export function rankScripts(input: RankInput): ScriptCandidate[] {
  const compiled = ruleBook(input.packs).rules.find(({ rule }) => rule.id === input.rule);
  if (!compiled) return [];
  const scene = sceneOf(input);
  const scored = scriptsFor(input.packs, input.rule).flatMap(({ script, pack }) => {
    const result = fits(script, compiled, scene, input.packs) ? score(script, compiled, input) : null;
    return result ? [{ script, pack, ...result }] : [];
  });
  const filler = new Filler(compiled, scene, fillContext(input));
  const told = teller(compiled, scene, fillContext(input));
  const { language } = input.context;
  const filled = scored.map(({ script, pack, points, reasons }) => {
    const channel = input.channel ?? usualChannel(script, compiled);
    const parts = fillParts(partsOf(script, language), filler, input.context);
    const variants = fillParts(variantsOf(script, language), filler, input.context);
    return {
      script,
      pack,
      points,
      reasons,
      channel,
      parts,
      variants,
      lacks: lacking(parts, variants, channel),
    };
  });
  // What cannot be filled in cannot be sent, and comes after all that can; what stays in the firm is sent to nobody.
  const unfit = ({ lacks }: { lacks: Text[] }): number => Number(!compiled.rule.internal && lacks.length > 0);
  filled.sort((a, b) => unfit(a) - unfit(b) || b.points - a.points || a.script.id.localeCompare(b.script.id));
  return filled.map(({ script, pack, reasons, channel, parts, variants, lacks }) => ({
    id: script.id,
    pack: pack.manifest.id,
    packTitle: pack.manifest.title,
    version: script.version,
    title: script.title,
    channel,
    reasons: [...reasons]
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .flatMap(({ reason }) => reason ?? []),
    lacks,
    parts,
    variants,
    options: script.options.map(told),
    objections: script.objections.map(({ says, answer }) => ({ says: told(says), answer: told(answer) })),
  }));
}

/** Fills an edited draft with today's figures; empty for a rule nobody knows. */
export function fillDraft(input: ScriptInput, parts: Partial<Record<TextPart, string>>): FilledPart[] {
  const compiled = ruleBook(input.packs).rules.find(({ rule }) => rule.id === input.rule);
  if (!compiled) return [];
  return fillParts(parts, new Filler(compiled, sceneOf(input), fillContext(input)), input.context);
}

/** The figures as filled in, by placeholder, to be kept with a draft and compared later. */
export function fillsOf(parts: readonly FilledPart[]): Record<string, string> {
  const fills = parts.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'fill' ? [[run.name, run.text] as const] : [])),
  );
  return Object.fromEntries(fills);
}

/** Marks that make text run the other way: what is read would not be what was checked. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text as it would be copied: one paragraph a part. */
export function textOf(parts: readonly FilledPart[]): string {
  return parts
    .map(({ runs }) =>
      runs
        .map((run) => (run.kind === 'empty' ? '' : run.text))
        .join('')
        .replace(directions, '')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
