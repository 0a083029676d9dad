/** Whether the cases of a pack speak of its rules. */
import { didYouMean } from '../expression';
import type { Pack } from '../pack';
import { problem, type PackProblem } from './problem';

const lists = ['expected', 'not_expected', 'near_miss', 'cannot_judge'] as const;

/**
 * Rules that a case names and no pack has; a pack that judges without a single case. A pack without rules needs none.
 * @param known ids of the rules and manual anomalies of this pack and of those it stands on
 */
export function reviewCases({ rules, cases }: Pack, known: ReadonlySet<string>): PackProblem[] {
  const hintFor = (id: string): string => didYouMean(id, known) ?? 'add the rule, or take it out of the case';
  const strangers = cases.flatMap((worked, index) => {
    const named = [
      ...lists.flatMap((list) => (worked[list] ?? []).map((id, at) => [`${list}.${at}`, id] as const)),
      ...Object.keys(worked.severities ?? {}).map((id) => [`severities.${id}`, id] as const),
    ];
    return named.flatMap(([place, id]) =>
      known.has(id) ? [] : [problem(`cases.${index}.${place}`, `unknown rule \`${id}\``, hintFor(id))],
    );
  });
  if (rules.length === 0 || cases.length > 0) return strangers;
  return [
    problem('cases', 'no case proves the rules right', 'add a case for each rule: one that fires at least'),
  ];
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
