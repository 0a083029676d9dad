/** The sum under a verdict: lines with operator, label, amount and origin, a result, and what it is compared with. */
import { unitOf, type CompiledRule, type CompiledSum } from './compiled';
import { isUnknown, moneyTolerance, type Expression, type Lookup } from './expression';
import { refOf } from './parameters';
import type { Source } from './reading';
import type { Scene } from './scene';
import type { EvidenceRow, Explanation, ParamRef, SumLine, Text, Unit } from './verdict';

const number = (expression: Expression | null, lookup: Lookup): number | null => {
  const value = expression?.evaluate(lookup);
  return typeof value === 'number' ? value : null;
};

function lineOf(
  expression: Expression,
  source: CompiledSum['source']['lines'][number],
  scene: Scene,
  compiled: CompiledRule,
  value: number,
): SumLine {
  const atom = expression.atom ?? '';
  const parameter = atom.includes('.') ? scene.parameter(atom) : null;
  const label: Text = source.label ??
    scene.label(atom) ??
    compiled.figures.get(atom)?.label ?? { 'zh-CN': expression.source };
  return {
    op: source.op,
    label,
    value,
    unit: unitOf(expression),
    sources: scene.sources(expression.names),
    ...(parameter ? { param: refOf(parameter, scene.industry) } : {}),
  };
}

/**
 * The parameter something is compared with. Of one worked out from several, the one that depends on the industry
 * is named: nobody could see otherwise whose figures were taken.
 */
function parameterOf({ atom, names }: Expression, scene: Scene): ParamRef | null {
  const used = names.filter((name) => name.includes('.')).map((name) => scene.parameter(name));
  const named = atom?.includes('.') ? used[0] : used.find((parameter) => parameter?.industry !== undefined);
  return named ? refOf(named, scene.industry) : null;
}

/** One line a row, when the rows add up to the figure; else the figure itself. */
function eachRow(line: SumLine): SumLine[] {
  const rows = line.sources.map((source) => ({ source, value: Math.abs(source.value) }));
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  if (
    rows.length < 2 ||
    rows.some(({ source }) => source.rows !== undefined) ||
    Math.abs(total - line.value) > moneyTolerance
  )
    return [line];
  return rows.map(({ source, value }, index) => ({
    ...line,
    op: index === 0 ? line.op : '+',
    label: { 'zh-CN': source.row, en: source.row },
    value,
    sources: [source],
  }));
}

function linesOf(sum: CompiledSum, scene: Scene, compiled: CompiledRule, lookup: Lookup): SumLine[] | null {
  const lines: SumLine[] = [];
  for (const [index, expression] of sum.lines.entries()) {
    const source = sum.source.lines[index];
    const value = number(expression, lookup);
    if (!source || value === null) return null;
    // A presumed figure is nobody's reading; it has no line.
    const { atom } = expression;
    if (
      atom &&
      !atom.includes('.') &&
      !scene.fact(atom) &&
      compiled.rule.presume.some(({ fact }) => fact === atom)
    )
      continue;
    const line = lineOf(expression, source, scene, compiled, value);
    lines.push(...(source.each ? eachRow(line) : [line]));
  }
  return lines;
}

/** The explanation of a rule for these figures; empty lines when too little is known. */
export function explain(compiled: CompiledRule, scene: Scene, lookup: Lookup, formula: string): Explanation {
  for (const sum of compiled.sums) {
    if (sum.when && sum.when.evaluate(lookup) !== true) continue;
    const lines = linesOf(sum, scene, compiled, lookup);
    if (!lines) continue;
    const result = number(sum.result, lookup);
    const limit = number(sum.comparison, lookup);
    const { source } = sum;
    const param = sum.comparison ? parameterOf(sum.comparison, scene) : null;
    // A bare number in a comparison has the unit of what it is compared with.
    const unit: Unit = sum.result ? unitOf(sum.result) : (lines[0]?.unit ?? 'money');
    return {
      lines,
      result: source.result && result !== null ? { label: source.result.label, value: result, unit } : null,
      comparison:
        source.comparison && limit !== null
          ? {
              op: source.comparison.op,
              label: source.comparison.label,
              value: limit,
              unit: sum.comparison && sum.comparison.kind !== 'number' ? unitOf(sum.comparison) : unit,
              ...(param ? { param } : {}),
            }
          : null,
      formula,
    };
  }
  return { lines: [], result: null, comparison: null, formula };
}

const toRow = (source: Source): EvidenceRow => ({
  value: source.value,
  unit: 'money',
  source,
});

/** The single rows behind the facts a rule calls its evidence. */
export function evidenceOf({ rule }: CompiledRule, scene: Scene): EvidenceRow[] {
  return scene.sources(rule.evidence).map(toRow);
}

/** Tells whether an expression holds for these figures. */
export const holds = (expression: Expression | null, lookup: Lookup): boolean => {
  const value = expression?.evaluate(lookup);
  return value !== undefined && !isUnknown(value) && value === true;
};
