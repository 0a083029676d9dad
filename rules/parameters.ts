import type { Pack, Parameter } from './pack';
import type { ParamRef, Unit } from './verdict';

/** Units of the parameters of all packs; the first pack that has one decides. */
export function parameterUnits(packs: readonly Pack[]): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const { parameters } of packs) {
    for (const { id, unit } of parameters) if (!units.has(id)) units.set(id, unit);
  }
  return units;
}

const covers = ({ validFrom, validTo }: Parameter, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** The industry whose figures serve when an industry has none of its own, and none is named for it. */
const otherIndustries = '其他';

/** What parts the trades of one name, the main one first: `餐饮服务及食品销售`, `批发零售（建材）`. */
const between = /[\s、，,；;：:／/（()）及与和兼]+/;

/**
 * The industry that serves for a name, by the words that the name contains. What a Chinese name is about stands
 * at its end (`建筑材料批发` is trade), so the word that ends last decides, the longest of several first.
 */
function standInFor(name: string, words: Pack['industries']): string | null {
  if (Object.hasOwn(words, name)) return words[name] ?? null;
  for (const trade of name.split(between)) {
    const ends = Object.keys(words).flatMap((word) => {
      const at = trade.lastIndexOf(word);
      return at < 0 ? [] : [{ word, end: at + word.length }];
    });
    const [last] = ends.sort((a, b) => b.end - a.end || b.word.length - a.word.length);
    if (last) return words[last.word] ?? null;
  }
  return null;
}

/** The versions for an industry: its own, those of the one that stands for it, those of all others. */
function ofIndustry(
  versions: readonly Parameter[],
  { industries }: Pack,
  industry: string | null,
): Parameter[] {
  const general = versions.filter((version) => version.industry === undefined);
  if (industry === null || general.length === versions.length) return general;
  for (const name of [industry, standInFor(industry, industries), otherIndustries]) {
    const own = versions.filter((version) => version.industry === name);
    if (name !== null && own.length > 0) return own;
  }
  return general;
}

/**
 * The version of a parameter in force on a day (`2026-12-31`) for an industry; null when none is. The first
 * pack that has the parameter decides alone, so that an override is whole.
 */
export function parameterAt(
  packs: readonly Pack[],
  id: string,
  day: string,
  industry: string | null,
): Parameter | null {
  const owner = packs.find(({ parameters }) => parameters.some((parameter) => parameter.id === id));
  if (!owner) return null;
  const valid = owner.parameters.filter((parameter) => parameter.id === id && covers(parameter, day));
  const [newest] = ofIndustry(valid, owner, industry).sort((a, b) =>
    (b.validFrom ?? '').localeCompare(a.validFrom ?? ''),
  );
  return newest ?? null;
}

/** A parameter as it stands beside a comparison; `own` is the client's industry, null when nobody has said it. */
export function refOf(parameter: Parameter, own: string | null): ParamRef {
  const { id, label, industry = null, value, unit, validFrom, validTo, basis, grade, verifiedBy } = parameter;
  const servesFor = industry === null || industry === own ? null : own;
  return { id, label, industry, servesFor, value, unit, validFrom, validTo, basis, grade, verifiedBy };
}
