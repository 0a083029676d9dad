/** Whether the cases of a pack speak of its rules. */
import { monthsOfType } from '../cases';
import { didYouMean } from '../expression';
import { facts } from '../facts';
import type { Pack } from '../pack';
import { firstOf, problem, type PackProblem } from './problem';

const lists = ['expected', 'not_expected', 'near_miss', 'cannot_judge'] as const;

/**
 * Rules that a case names and no pack has; a pack that judges without a single case. A pack without rules needs none.
 * @param known ids of the rules and manual anomalies of this pack and of those it stands on
 */
export function reviewCases({ rules, cases }: Pack, known: ReadonlySet<string>): PackProblem[] {
  const hintFor = (id: string): string => didYouMean(id, known) ?? 'add the rule, or take it out of the case';
  const named = cases.flatMap((worked, index) => [
    ...lists.flatMap((list) =>
      (worked[list] ?? []).map((id, at) => ({ place: `cases.${index}.${list}.${at}`, id })),
    ),
    ...Object.keys(worked.severities ?? {}).map((id) => ({ place: `cases.${index}.severities.${id}`, id })),
  ]);
  const strangers = firstOf(named, ({ place, id }) =>
    known.has(id) ? [] : [problem(place, `unknown rule \`${id}\``, hintFor(id))],
  );
  if (rules.length === 0 || cases.length > 0) return [...strangers, ...strangeTypes(cases)];
  return [
    problem('cases', 'no case proves the rules right', 'add a case for each rule: one that fires at least'),
  ];
}

/** Kinds of period that there are not: the case would be judged as one of a month. */
function strangeTypes(cases: Pack['cases']): PackProblem[] {
  const known = Object.keys(monthsOfType);
  return firstOf(cases, ({ period_type: type }, index) =>
    typeof type !== 'string' || known.includes(type)
      ? []
      : [
          problem(
            `cases.${index}.period_type`,
            `\`${type}\` is not allowed here`,
            didYouMean(type, known) ?? `one of ${known.join(', ')}`,
          ),
        ],
  );
}

/** Rules that lack a case of one kind: one that fires, one near miss, one where a figure is missing. */
export function casesWanting({ rules, cases }: Pack): PackProblem[] {
  const wanted = { expected: 'fires', near_miss: 'nearly fires', cannot_judge: 'lacks a figure' } as const;
  return rules.flatMap(({ id }, index) => {
    const lacking = Object.entries(wanted).flatMap(([list, words]) =>
      cases.some((worked) => worked[list as keyof typeof wanted]?.includes(id)) ? [] : [words],
    );
    return lacking.length === 0
      ? []
      : [
          problem(
            `rules.${index}`,
            `\`${id}\` has no case that ${lacking.join(', none that ')}`,
            `name it in ${Object.keys(wanted).join(', ')} of a case`,
          ),
        ];
  });
}

/** Facts by year, which are no facts of a period themselves. */
const byYear: ReadonlySet<string> = new Set(['net_profit_by_year']);

/** Facts of cases that no page gives and no rule can ask for: a slip of the pen would prove nothing. */
export const strangeFacts = ({ cases }: Pack): PackProblem[] => {
  const given = cases.flatMap((worked, index) =>
    Object.keys(worked.extra_facts ?? {}).map((name) => ({
      place: `cases.${index}.extra_facts.${name}`,
      name,
    })),
  );
  return firstOf(given, ({ place, name }) =>
    facts.has(name) || byYear.has(name)
      ? []
      : [
          problem(
            place,
            `unknown fact \`${name}\``,
            didYouMean(name, facts.keys()) ?? 'the names stand in docs/facts.md',
          ),
        ],
  );
};
