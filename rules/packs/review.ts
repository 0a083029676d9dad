/** What a schema cannot see: names that lead nowhere, figures in the wrong place, overlapping dates. */
import { compileRule, vocabularyOf } from '../compiled';
import { compile, didYouMean, ExpressionError, type Vocabulary } from '../expression';
import { facts } from '../facts';
import { placeholdersIn } from '../fill';
import type { ManualAnomaly, Pack, Rule, Script } from '../pack';
import { contextName } from '../placeholders';
import { scriptParts } from '../scriptForms';
import type { Text } from '../verdict';
import { firstOf, type PackProblem } from './problem';
import { reviewCalendar } from './review-calendar';
import { reviewCases } from './review-cases';
import { reviewParameters } from './review-parameters';
import { placeholderNames, reviewAnomaly, reviewOffers, reviewText } from './review-texts';
import { promisesIn } from './review-words';
import { reviewPromise } from './reviewPromise';

function duplicates(places: readonly string[], at: string): PackProblem[] {
  const seen = new Set<string>();
  return places.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { path: `${at}.${index}.id`, reason: `\`${id}\` is there twice`, hint: 'give one of them another id' },
    ];
  });
}

/** Terms explained twice in one language: a reader would see one of the two, and nobody knows which. */
function reviewGlossary({ glossary }: Pack): PackProblem[] {
  const seen = new Set<string>();
  return glossary.flatMap(({ term, language }, index) => {
    const key = `${language} ${term.trim().toLowerCase()}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const path = `glossary.${index}.term`;
    return [{ path, reason: `\`${term}\` is there twice`, hint: 'keep one of them' }];
  });
}

/** What to do where the expression itself has no better advice. */
const expressionHints: Partial<Record<ExpressionError['code'], string>> = {
  'unknown-fact': 'the names stand in docs/facts.md',
  'unknown-parameter': 'add it to the parameters, or the pack that has it',
  units: 'compare and add what has the same unit',
  empty: 'write a condition, or take the key out',
  unexpected: 'write what is still to come, or take out what is too much',
  name: 'the names stand in docs/facts.md',
};

const inExpression = (path: string, { code, column, reason, hint }: ExpressionError): PackProblem => ({
  path,
  reason: `column ${column}: ${reason}`,
  hint: hint ?? expressionHints[code] ?? 'see “Conditions” in docs/packs.md',
});

function reviewRule(rule: Rule, index: number, pack: Pack, others: readonly Pack[]): PackProblem[] {
  const path = `rules.${index}`;
  const vocabulary = vocabularyOf([pack, ...others]);
  const compiled = compileRule(rule, pack, vocabulary);
  if (Array.isArray(compiled)) {
    return compiled.map(({ path: place, error }) => inExpression(`${path}.${place}`, error));
  }
  const declared = new Set([...rule.needs, ...rule.presume.map(({ fact }) => fact)]);
  const conditions = [compiled.when, ...(compiled.guard ? [compiled.guard] : [])];
  const optional = new Set(conditions.flatMap((condition) => condition.optional));
  const used = new Set(conditions.flatMap(({ names: all }) => all.filter((name) => !name.includes('.'))));
  const undeclared = [...used].filter((name) => !declared.has(name) && !optional.has(name));
  const strangers = [...declared, ...rule.evidence].filter((name) => !facts.has(name));
  const names = placeholderNames([pack, ...others], [rule]);
  return [
    ...undeclared.map((name) => ({
      path: `${path}.needs`,
      reason: `\`${name}\` is used but not listed`,
      hint: 'add it to needs',
    })),
    ...strangers.map((name) => ({
      path: `${path}.needs`,
      reason: `unknown fact \`${name}\``,
      hint: didYouMean(name, facts.keys()) ?? 'the names stand in docs/facts.md',
    })),
    ...rule.why.flatMap(({ text }, at) => reviewText(text, `${path}.why.${at}.text`, names, false)),
    ...reviewAnomaly(rule, path),
  ];
}

function reviewCondition(source: string, path: string, vocabulary: Vocabulary): PackProblem[] {
  try {
    compile(source, vocabulary, 'condition');
    return [];
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return [inExpression(path, error)];
  }
}

/** Whether a text names an amount: what stands without a format has the one of its figure. */
const namesAmount = ({ 'zh-CN': chinese, en = '' }: Text): boolean =>
  placeholdersIn(chinese + en).some(
    ({ name, format }) => format === 'money' || (format === null && !contextName(name)),
  );

/** What of an appointment is sent: its parts and its other forms, by place. */
const sent = ({
  parts,
  variants: { short, points = [], letter } = {},
}: Script): [string, Text | undefined][] => [
  ...scriptParts.map((part): [string, Text | undefined] => [`parts.${part}`, parts[part]]),
  ['variants.short', short],
  ...points.map((point, index): [string, Text] => [`variants.points.${index}`, point]),
  ['variants.letter', letter],
];

function reviewScript(
  script: Script,
  index: number,
  packs: readonly Pack[],
  rules: ReadonlyMap<string, Rule>,
  manual: ReadonlyMap<string, ManualAnomaly>,
  vocabulary: Vocabulary,
): PackProblem[] {
  const path = `scripts.${index}`;
  const problems: PackProblem[] = script.rules
    .filter((id) => !rules.has(id) && !manual.has(id))
    .map((id) => ({
      path: `${path}.rules`,
      reason: `unknown rule \`${id}\``,
      hint: didYouMean(id, [...rules.keys(), ...manual.keys()]) ?? 'add the rule, or the pack that has it',
    }));
  if (script.when !== undefined) problems.push(...reviewCondition(script.when, `${path}.when`, vocabulary));
  const own = script.rules.flatMap((id) => rules.get(id) ?? []);
  const names = placeholderNames(packs, own);
  problems.push(...reviewOffers(script, path, names));
  for (const part of scriptParts) {
    const text = script.parts[part];
    if (text) problems.push(...reviewText(text, `${path}.parts.${part}`, names, true));
    if (!text && script.kind === 'talk') {
      problems.push({
        path: `${path}.parts`,
        reason: `the part \`${part}\` is missing`,
        hint: 'a talk has all six parts',
      });
    }
  }
  const amounts = script.kind === 'appointment' ? sent(script) : [];
  problems.push(
    ...amounts
      .filter(([, text]) => text && namesAmount(text))
      .map(([place]) => ({
        path: `${path}.${place}`,
        reason: 'an appointment names no amount',
        hint: 'leave it for the meeting',
      })),
  );
  const sensitive = script.rules.some((id) => (rules.get(id) ?? manual.get(id))?.sensitive);
  if (sensitive && script.kind === 'talk' && script.channels.includes('wechat')) {
    problems.push({
      path: `${path}.channels`,
      reason: 'a sensitive matter is not for WeChat',
      hint: 'only an appointment is',
    });
  }
  return problems;
}

function reviewConstants(pack: Pack, others: readonly Pack[]): PackProblem[] {
  const vocabulary = vocabularyOf([pack, ...others]);
  return pack.parameters.flatMap(({ id }, index) => {
    try {
      compile(`${id} == ${id}`, vocabulary);
      return [];
    } catch {
      // Only the name can be at fault: the comparison itself is ours.
      return [
        {
          path: `parameters.${index}.id`,
          reason: `\`${id}\` cannot be used as a name`,
          hint: 'give it another id',
        },
      ];
    }
  });
}

/** Everything in a well-formed pack that would not work; empty when it can be used. */
export function reviewPack(pack: Pack, others: readonly Pack[] = []): PackProblem[] {
  const all = [...others, pack];
  const rules = new Map(all.flatMap((each) => each.rules).map((rule) => [rule.id, rule]));
  const manual = new Map(all.flatMap((each) => each.manual).map((anomaly) => [anomaly.id, anomaly]));
  return [
    ...duplicates(
      pack.rules.map(({ id }) => id),
      'rules',
    ),
    ...duplicates(
      pack.manual.map(({ id }) => id),
      'manual',
    ),
    ...pack.manual.flatMap(({ id }, index) =>
      rules.has(id)
        ? [{ path: `manual.${index}.id`, reason: `\`${id}\` is a rule as well`, hint: 'keep one of them' }]
        : [],
    ),
    ...duplicates(
      pack.scripts.map(({ id }) => id),
      'scripts',
    ),
    ...duplicates(
      pack.cases.map(({ id }) => id),
      'cases',
    ),
    ...duplicates(
      pack.messages.map(({ id }) => id),
      'messages',
    ),
    ...reviewGlossary(pack),
    ...reviewConstants(pack, others),
    ...reviewParameters(pack, others),
    ...reviewCalendar(pack),
    ...firstOf(pack.rules, (rule, index) => reviewRule(rule, index, pack, others)),
    ...pack.promises.flatMap(reviewPromise),
    ...pack.messages.flatMap(({ text }, index) =>
      reviewText(text, `messages.${index}.text`, new Set(), true),
    ),
    ...pack.manual.flatMap((anomaly, index) => [
      ...reviewText(anomaly.why, `manual.${index}.why`, new Set(), false),
      ...reviewAnomaly(anomaly, `manual.${index}`),
    ]),
    ...firstOf(pack.scripts, (script, index) =>
      reviewScript(script, index, [pack, ...others], rules, manual, vocabularyOf(all)),
    ),
    ...promisesIn(pack, others),
    ...reviewCases(pack, new Set([...rules.keys(), ...manual.keys()])),
  ];
}
