/** Judges a client's figures of one period by rule packs: fires, stays quiet, or cannot judge. */
import { ruleBook, unitOf, type CompiledRule, type RuleBook } from './compiled';
import { evidenceOf, explain, holds } from './explanation';
import { isUnknown, type Known, type Lookup, type Value } from './expression';
import { fillPlain } from './fill';
import { inOrder } from './order';
import type { Pack, Rule } from './pack';
import type { Facts } from './reading';
import { Scene } from './scene';
import type { Severity, Text, Verdict } from './verdict';

export interface JudgeInput {
  /** Own overrides first, then the team's, then the built-in ones. */
  packs: readonly Pack[];
  facts: Facts;
  /** `2026-12`, `2026-Q3`, `2026`, `2026-01/2026-06`. */
  period: string;
  /** Day, `2026-11-21`. */
  today: string;
}

/** A verdict with what a command line reports besides. */
export interface Assessment {
  verdict: Verdict;
  /** Names of the facts that are missing. */
  missing: string[];
  /** Facts the rule used and its figures, by name. */
  values: Record<string, Known>;
}

function severityOf({ rule, severities }: CompiledRule, lookup: Lookup): Severity {
  const index = severities.findIndex((condition) => holds(condition, lookup));
  return rule.severities[index]?.severity ?? rule.severity;
}

function whyOf(compiled: CompiledRule, scene: Scene, lookup: Lookup): Text {
  const index = compiled.why.findIndex((condition) => condition === null || holds(condition, lookup));
  const text = compiled.rule.why[index]?.text ?? compiled.rule.title;
  return {
    'zh-CN': fillPlain(text['zh-CN'], 'zh-CN', compiled, scene),
    ...(text.en ? { en: fillPlain(text.en, 'en', compiled, scene) } : {}),
  };
}

/** The guard decides first: a false one makes the rule quiet whatever is missing. */
function decide(compiled: CompiledRule, lookup: Lookup): { value: Value; shown: CompiledRule['when'] } {
  const guard = compiled.guard?.evaluate(lookup) ?? true;
  if (guard !== true && compiled.guard) return { value: guard, shown: compiled.guard };
  return { value: compiled.when.evaluate(lookup), shown: compiled.when };
}

function shell(
  rule: CompiledRule['rule'],
  pack: Pack,
): Omit<Verdict, 'status' | 'severity' | 'figure' | 'why' | 'due' | 'explanation' | 'evidence' | 'missing'> {
  const { title, checks, innocent, risky, attach, channels, sensitive, internal, suppressible, basis } = rule;
  return {
    rule: rule.id,
    pack: pack.manifest.id,
    title,
    checks,
    innocent,
    risky,
    attach,
    channels,
    sensitive,
    internal,
    suppressible,
    basis,
  };
}

function valuesOf(compiled: CompiledRule, scene: Scene, lookup: Lookup): Record<string, Known> {
  const names = new Set([...(compiled.guard?.names ?? []), ...compiled.when.names, ...compiled.figure.names]);
  const used = [...names].flatMap((name) => {
    const value = scene.value(name, compiled);
    return value === undefined ? [] : [[name, value] as const];
  });
  const worked = [...compiled.figures].flatMap(([name, { expression }]) => {
    const value = expression.evaluate(lookup);
    return isUnknown(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...used, ...worked]);
}

/** Facts a quiet rule did without: known, they might have made it speak. */
const unaskedOf = (shown: CompiledRule['when'], compiled: CompiledRule, scene: Scene): string[] =>
  shown.optional.filter((name) => scene.value(name, compiled) === undefined);

function assess(compiled: CompiledRule, scene: Scene): Assessment {
  const lookup = scene.lookup(compiled);
  const { value, shown } = decide(compiled, lookup);
  const status = isUnknown(value) ? 'unknown' : value === true ? 'fires' : 'quiet';
  const figure = status === 'unknown' ? null : compiled.figure.evaluate(lookup);
  const formula = shown.explain(lookup);
  const reasons = isUnknown(value) ? [...value.reasons].join('; ') : '';
  const missing = isUnknown(value) ? scene.gaps(value.names) : [];
  const verdict: Verdict = {
    ...shell(compiled.rule, compiled.pack),
    status,
    severity: severityOf(compiled, lookup),
    figure: typeof figure === 'number' ? { value: figure, unit: unitOf(compiled.figure) } : null,
    why: status === 'fires' ? whyOf(compiled, scene, lookup) : null,
    due: status === 'fires' ? scene.due(compiled.rule.due) : null,
    explanation: explain(compiled, scene, lookup, reasons ? `${formula} (${reasons})` : formula),
    evidence: status === 'fires' ? evidenceOf(compiled, scene) : [],
    missing:
      status === 'unknown'
        ? scene.missing(missing.length > 0 ? missing : [''])
        : scene.missing(status === 'quiet' ? unaskedOf(shown, compiled, scene) : []),
  };
  return { verdict, missing, values: valuesOf(compiled, scene, lookup) };
}

function broken({ rule, pack, errors }: RuleBook['broken'][number]): Assessment {
  const formula = errors.map(({ path, error }) => `${path}: ${error.message}`).join('; ');
  const verdict: Verdict = {
    ...shell(rule, pack),
    status: 'unknown',
    severity: rule.severity,
    figure: null,
    why: null,
    due: null,
    explanation: { lines: [], result: null, comparison: null, formula },
    evidence: [],
    missing: [{ why: 'rule' }],
  };
  return { verdict, missing: [], values: {} };
}

/** Judges the rules that are wanted, and keeps the names of missing facts and the values used. Never throws. */
export function assessAll(
  { packs, facts, period, today }: JudgeInput,
  wanted: (rule: string) => boolean = () => true,
): Assessment[] {
  const book = ruleBook(packs);
  const scene = new Scene(book.packs, facts, period, today);
  const inOne = ({ rule }: { rule: Rule }): boolean => wanted(rule.id);
  return [
    ...book.rules.filter(inOne).map((compiled) => assess(compiled, scene)),
    ...book.broken.filter(inOne).map(broken),
  ];
}

/** The verdicts of all rules: firing first, gravest first, then what is due first, then by amount. Never throws. */
export function judge(input: JudgeInput): Verdict[] {
  return inOrder(assessAll(input).map(({ verdict }) => verdict));
}
