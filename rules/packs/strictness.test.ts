/** Every comparison of a condition is held by a case on its very line: made stricter or laxer, some case fails. */
import { expect, it } from 'vitest';
import { checkCases } from '../cases';
import { compileRule, vocabularyOf } from '../compiled';
import { parse } from '../expression/parse';
import type { Node } from '../expression/syntax';
import type { Pack, Rule, WorkedCase } from '../pack';
import { loadPack } from './load';
import { shippedPack } from './shipped';

const flipped: Readonly<Record<string, string>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '==': '!=',
  '!=': '==',
};

const childrenOf = (node: Node): readonly Node[] => {
  if (node.kind === 'binary') return [node.left, node.right];
  if (node.kind === 'ternary') return [node.test, node.then, node.otherwise];
  if (node.kind === 'unary') return [node.operand];
  return node.kind === 'call' ? node.args : [];
};

/** The expression once for each of its comparisons, with that one flipped. */
function variants(source: string): string[] {
  const from = (node: Node): string[] => {
    const other = node.kind === 'binary' ? flipped[node.op] : undefined;
    const own =
      node.kind === 'binary' && other !== undefined
        ? [source.slice(0, node.column - 1) + other + source.slice(node.column - 1 + node.op.length)]
        : [];
    return [...own, ...childrenOf(node).flatMap(from)];
  };
  return from(parse(source));
}

/** The rule once for each comparison that its verdict or its severity hangs on. */
function mutants(rule: Rule, pack: Pack): Rule[] {
  const compiled = compileRule(rule, pack, vocabularyOf([pack]));
  if (Array.isArray(compiled)) throw new Error(`${rule.id} does not compile`);
  const sources = [rule.when, rule.guard ?? 'true', ...rule.severities.map(({ when }) => when)];
  const named = (name: string, among: readonly string[]): boolean =>
    among.some((source) => new RegExp(`(?<![.\\w])${name}(?![.\\w])`).test(source));
  // From the last: a figure counts when something that counts and stands after it names it.
  for (const { name, value } of [...rule.figures].reverse()) if (named(name, sources)) sources.push(value);
  return [
    ...variants(rule.when).map((when) => ({ ...rule, when })),
    ...(rule.guard === undefined ? [] : variants(rule.guard).map((guard) => ({ ...rule, guard }))),
    ...rule.severities.flatMap((one, at) =>
      variants(one.when).map((when) => ({ ...rule, severities: rule.severities.with(at, { ...one, when }) })),
    ),
    ...rule.figures.flatMap((one, at) =>
      sources.includes(one.value)
        ? variants(one.value).map((value) => ({ ...rule, figures: rule.figures.with(at, { ...one, value }) }))
        : [],
    ),
  ];
}

/** Cases that say something of a rule, and of it alone. */
function casesOf(id: string, cases: readonly WorkedCase[]): WorkedCase[] {
  return cases.flatMap((worked) => {
    const only = (list: readonly string[] | undefined) => list?.filter((rule) => rule === id) ?? [];
    const severity = worked.severities?.[id];
    const [expected, near_miss, cannot_judge] = [
      only(worked.expected),
      only(worked.near_miss),
      only(worked.cannot_judge),
    ];
    if (!severity && expected.length + near_miss.length + cannot_judge.length === 0) return [];
    const severities = severity ? { [id]: severity } : {};
    return [{ ...worked, expected, near_miss, cannot_judge, not_expected: [], severities }];
  });
}

it.each([
  ['cn-small-business', 150],
  ['general-ledger', 60],
])('%s has a case on every line', { timeout: 240_000 }, (id, least) => {
  const loaded = loadPack(shippedPack(id));
  if (!loaded.ok) throw new Error('not loaded');
  const { pack } = loaded;
  const tried = pack.rules.flatMap((rule) =>
    mutants(rule, pack).map((mutant) => ({
      id: rule.id,
      text: [mutant.guard, mutant.when, ...mutant.figures.map(({ value }) => value)].join(' | '),
      failures: checkCases({ ...pack, rules: [mutant], cases: casesOf(rule.id, pack.cases) }),
    })),
  );
  expect(tried.length).toBeGreaterThan(least);
  expect(
    tried.filter(({ failures }) => failures.length === 0).map(({ id, text }) => `${id}: ${text}`),
  ).toEqual([]);
});
