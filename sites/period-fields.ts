import type { PageSpot } from '../rules/reading';
import { YEAR } from './labels';

const PART_YEAR = /^20\d\d年?度?$/;
/** A month, a quarter, a half, or some of them, without the year. */
const PART =
  /^(?:第?(?:0?[1-9]|1[0-2])[月期]?(?:份)?(?:[至到~—–-]+第?(?:0?[1-9]|1[0-2])[月期])?|第?[1-4一二三四]季度?|[上下]半年)$/;
const MONTH = /^第?\d{1,2}[月期]?$/;
/** Steps up within which two fields belong together; a bare number may be that of a page. */
const NEAR = 5;
const NEAR_NUMBER = 2;

const unspaced = (text: string): string => text.replace(/\s/g, '');

/** A year without its month, or a month without its year. */
export const isPart = (text: string): boolean => PART_YEAR.test(text) || PART.test(unspaced(text));

/** A year alone, `2025年` or `2025年度`; bare digits are as often something else. */
export const isYear = (text: string): boolean => PART_YEAR.test(text) && /年/.test(text);

export const isField = ({ found, picker, text }: PageSpot): boolean =>
  found !== 'heading' || (isPart(text) && picker === true);

/** A field with the depth of what holds it and the field before it. */
export interface Field {
  spot: PageSpot;
  shared: number;
}

interface Joined {
  fields: Field[];
  text: string;
}

/** Depth of what holds both of two fields; all that stand between them are given, the second one last. */
const sharedBy = (between: readonly Field[]): number => Math.min(...between.map(({ shared }) => shared));

function areNear(one: Joined, other: Joined, all: readonly Field[]): boolean {
  const [first, second] = [one.fields[0]!, other.fields[0]!];
  const shared = sharedBy(all.slice(all.indexOf(first) + 1, all.indexOf(second) + 1));
  const within = ({ spot }: Field, steps: number): boolean =>
    shared >= 0 && (spot.depth ?? 0) - shared <= steps;
  if (/\D/.test(other.text)) return within(first, NEAR);
  const { options = [] } = second.spot;
  return (
    within(first, NEAR_NUMBER) &&
    within(second, NEAR_NUMBER) &&
    options.every((text) => MONTH.test(text) && Number(text.replace(/\D/g, '')) < 13)
  );
}

/** `2025年` and `6月`, or `1月` and `6月` behind it, in fields of their own. */
function withYears(fields: readonly Field[]): Joined[] {
  const all = fields.map((field): Joined => ({ fields: [field], text: unspaced(field.spot.text) }));
  const joined: Joined[] = [];
  for (let n = 0; n < all.length; n++) {
    const [year, first, last] = [all[n]!, all[n + 1], all[n + 2]];
    if (!PART_YEAR.test(year.text) || !first || !PART.test(first.text) || !areNear(year, first, fields)) {
      joined.push(year);
      continue;
    }
    const parts = [...year.fields, ...first.fields];
    const number = (text: string): string => text.replace(/\D/g, '');
    let text = `${year.text.slice(0, 4)}年`;
    if (!MONTH.test(first.text)) text += first.text;
    else if (last && MONTH.test(last.text) && areNear(year, last, fields)) {
      text += `${number(first.text)}月至${number(last.text)}月`;
      parts.push(...last.fields);
    } else text += `${number(first.text)}月`;
    joined.push({ fields: parts, text });
    n += parts.length - 1;
  }
  return joined;
}

/** Fields beside each other that are one period: from and to, or a year and what it is a year of. */
export function joinFields(fields: readonly Field[]): { spots: PageSpot[]; text: string }[] {
  const parts = withYears(fields);
  const joined: Joined[] = [];
  for (let n = 0; n < parts.length; n++) {
    const [from, to] = [parts[n]!, parts[n + 1]];
    if (to && YEAR.test(from.text) && YEAR.test(to.text) && areNear(from, to, fields)) {
      joined.push({ fields: [...from.fields, ...to.fields], text: `${from.text} 至 ${to.text}` });
      n++;
    } else if (from.fields.length > 1) joined.push(from);
  }
  return joined.map(({ fields: own, text }) => ({ spots: own.map(({ spot }) => spot), text }));
}
