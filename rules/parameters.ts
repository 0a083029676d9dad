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

/** The versions for an industry: its own, those of the one that stands for it, those of all others. */
function ofIndustry(
  versions: readonly Parameter[],
  { industries }: Pack,
  industry: string | null,
): Parameter[] {
  const general = versions.filter((version) => version.industry === undefined);
  if (industry === null || general.length === versions.length) return general;
  const standIn = Object.hasOwn(industries, industry) ? industries[industry] : undefined;
  for (const name of [industry, standIn, otherIndustries]) {
    const own = versions.filter((version) => version.industry === name);
    if (name !== undefined && own.length > 0) return own;
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

/** A parameter as it stands beside a comparison. */
export function refOf({
  id,
  label,
  industry,
  value,
  unit,
  validFrom,
  validTo,
  basis,
  grade,
  verifiedBy,
}: Parameter): ParamRef {
  return { id, label, industry: industry ?? null, value, unit, validFrom, validTo, basis, grade, verifiedBy };
}
