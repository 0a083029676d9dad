/** Puts figures into texts. What is not known stays visible as an empty run, never as nothing or zero. */
import type { CompiledRule } from './compiled';
import type { Lookup } from './expression';
import { facts } from './facts';
import { formatForClient, formatOf, formats, type Format, type Language } from './format';
import { contextName, contextUnit, type FillContext } from './placeholders';
import { figureOf, type Scene } from './scene';
import type { Source } from './reading';
import type { Run, Text, Unit } from './verdict';

const placeholder = /\{([^{}|]{1,60})(?:\|([a-z]{1,12}))?\}/g;

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): { name: string; format: string | null }[] {
  return [...text.matchAll(placeholder)].map(([, name = '', format]) => ({
    name: name.trim(),
    format: format ?? null,
  }));
}

interface Resolved {
  label: Text;
  unit: Unit;
  /** Null when it is not known. */
  value: number | boolean | string | null;
  sources: Source[];
}

/** Spaces between Han and digits do not matter in a name. */
const key = (word: string): string => word.replace(/\s+/g, '');

const factByLabel = new Map([...facts.values()].map((fact) => [key(fact.label['zh-CN']), fact]));

const wide = '[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]';
const wideThenSpace = new RegExp(`${wide} $`);
const spaceThenWide = new RegExp(`^ ${wide}`);
const wideEnd = new RegExp(`${wide}$`);
const wideStart = new RegExp(`^${wide}`);

/** A placeholder stands between spaces; where a filled one begins or ends in Han, the space goes. */
function tidied(runs: readonly Run[]): Run[] {
  const shown = (run: Run | undefined): string => (run && run.kind !== 'empty' ? run.text : '');
  return runs.map((run, index) => {
    if (run.kind !== 'text') return run;
    let { text } = run;
    if (wideEnd.test(shown(runs[index - 1])) && spaceThenWide.test(text)) text = text.slice(1);
    if (wideThenSpace.test(text) && wideStart.test(shown(runs[index + 1]))) text = text.slice(0, -1);
    return { ...run, text };
  });
}

/** Looks up what placeholders name: the context, the rule's figures, facts, parameters. */
export class Filler {
  private readonly lookup: Lookup;

  constructor(
    private readonly compiled: CompiledRule,
    private readonly scene: Scene,
    private readonly context: FillContext | null,
  ) {
    this.lookup = scene.lookup(compiled);
  }

  /** Null when the name means nothing. */
  resolve(word: string): Resolved | null {
    return (
      this.fromContext(word) ?? this.fromFigures(word) ?? this.fromFacts(word) ?? this.fromParameters(word)
    );
  }

  private fromContext(word: string): Resolved | null {
    const entry = contextName(word);
    if (!entry || !this.context) return null;
    return {
      label: entry.label,
      unit: contextUnit,
      value: entry.value(this.context)?.trim() || null,
      sources: [],
    };
  }

  private fromFigures(word: string): Resolved | null {
    for (const [name, { label, unit }] of this.compiled.figures) {
      if (name !== word && key(label['zh-CN']) !== key(word)) continue;
      const figure = figureOf(this.compiled, name, this.lookup);
      return { label, unit, value: figure?.value ?? null, sources: this.scene.sources(figure?.names ?? []) };
    }
    return null;
  }

  private fromFacts(word: string): Resolved | null {
    const definition = facts.get(word) ?? factByLabel.get(key(word));
    if (!definition) return null;
    const { name, label, unit } = definition;
    return {
      label,
      unit,
      value: this.scene.value(name, this.compiled) ?? null,
      sources: this.scene.sources([name]),
    };
  }

  private fromParameters(word: string): Resolved | null {
    const found = this.scene.parameterBy(
      ({ id, label }) => id === word || key(label['zh-CN']) === key(word),
      this.compiled.pack,
    );
    if (!found) return null;
    return {
      label: found.label,
      unit: found.unit,
      value: this.scene.parameter(found.id)?.value ?? null,
      sources: [],
    };
  }

  /** A text as runs. A format that does not exist is taken as the one that suits the unit. */
  runs(text: string, language: Language): Run[] {
    const runs: Run[] = [];
    let at = 0;
    for (const match of text.matchAll(placeholder)) {
      if (match.index > at) runs.push({ kind: 'text', text: text.slice(at, match.index) });
      at = match.index + match[0].length;
      const name = (match[1] ?? '').trim();
      const found = this.resolve(name);
      if (!found || found.value === null) {
        runs.push({ kind: 'empty', name, placeholder: match[0], label: found?.label ?? { 'zh-CN': name } });
        continue;
      }
      const format = formats.find((known): known is Format => known === match[2]) ?? formatOf(found.unit);
      const value = typeof found.value === 'boolean' ? String(found.value) : found.value;
      const bare = this.compiled.pack.manifest.jurisdiction === 'any';
      const shown = formatForClient(value, format, language, bare);
      runs.push({
        kind: 'fill',
        name,
        label: found.label,
        placeholder: match[0],
        text: shown,
        value,
        unit: found.unit,
        sources: found.sources,
      });
    }
    if (at < text.length) runs.push({ kind: 'text', text: text.slice(at) });
    return language === 'zh-CN' ? tidied(runs) : runs;
  }
}

/** Runs as plain text; an empty one stays visible in brackets. */
export function plain(runs: readonly Run[], language: Language): string {
  return runs
    .map((run) => (run.kind === 'empty' ? `【${labelIn(run.label, language)}】` : run.text))
    .join('');
}

/** A text in a language, Chinese where there is no English. */
export const labelIn = (text: Text, language: Language): string =>
  language === 'en' ? (text.en ?? text['zh-CN']) : text['zh-CN'];

/** A text about the books alone, with its figures put in. */
export function fillPlain(text: string, language: Language, compiled: CompiledRule, scene: Scene): string {
  return plain(new Filler(compiled, scene, null).runs(text, language), language);
}
