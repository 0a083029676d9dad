/** Whether the figures of a pack can be used: one version a day, the right kind of value, grounds for what is law. */
import type { Pack, Parameter } from '../pack';
import type { PackProblem } from './problem';
import { isDay } from './review-calendar';

const examples = { string: '"…"', boolean: 'true or false', number: 'a number like 0.2' } as const;

function overlaps(a: Parameter, b: Parameter): boolean {
  return (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');
}

/** Figures in the wrong place, versions that overlap, days that are none. */
export function reviewParameters({ parameters }: Pack, others: readonly Pack[] = []): PackProblem[] {
  return parameters.flatMap((parameter, index) => {
    const path = `parameters.${index}`;
    const problems: PackProblem[] = [];
    const twin = parameters
      .slice(0, index)
      .find(
        (other) =>
          other.id === parameter.id && other.industry === parameter.industry && overlaps(other, parameter),
      );
    if (twin)
      problems.push({
        path,
        reason: `two versions of \`${parameter.id}\` are valid on the same day`,
        hint: 'end the older one',
      });
    const other = parameters.find(({ id, unit }) => id === parameter.id && unit !== parameter.unit);
    if (other)
      problems.push({
        path: `${path}.unit`,
        reason: `versions of \`${parameter.id}\` differ in their unit`,
        hint: `write \`${other.unit}\`, or give it another id`,
      });
    const elsewhere = others.flatMap((pack) => pack.parameters).find(({ id }) => id === parameter.id);
    if (elsewhere && elsewhere.unit !== parameter.unit)
      problems.push({
        path: `${path}.unit`,
        reason: `\`${parameter.id}\` is a ${elsewhere.unit} in a pack behind this one, whose rules would not work`,
        hint: `write \`${elsewhere.unit}\`, or give it another id`,
      });
    for (const end of ['validFrom', 'validTo'] as const) {
      const day = parameter[end];
      if (day !== null && !isDay(day))
        problems.push({
          path: `${path}.${end}`,
          reason: `${day} is no day of the calendar`,
          hint: 'look at the length of the month',
        });
    }
    if (parameter.validFrom !== null && parameter.validTo !== null && parameter.validTo < parameter.validFrom)
      problems.push({
        path: `${path}.validTo`,
        reason: 'it ends before it begins',
        hint: 'exchange the two days',
      });
    const kind = parameter.unit === 'text' ? 'string' : parameter.unit === 'boolean' ? 'boolean' : 'number';
    if (typeof parameter.value !== kind)
      problems.push({
        path: `${path}.value`,
        reason: `a parameter of unit ${parameter.unit} needs a ${kind}`,
        hint: `write ${examples[kind]}, or another unit`,
      });
    if (parameter.grade !== 'R' && (parameter.basis === '' || parameter.validFrom === null)) {
      problems.push({
        path,
        reason: 'a legal figure needs its basis and the day it starts',
        hint: 'use grade R for a rule of thumb',
      });
    }
    return problems;
  });
}
