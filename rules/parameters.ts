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

/**
 * The version of a parameter in force on a day (`2026-12-31`); null when none is. The first pack that
 * has the parameter decides alone, so that an override is whole.
 */
export function parameterAt(packs: readonly Pack[], id: string, day: string): Parameter | null {
  const owner = packs.find(({ parameters }) => parameters.some((parameter) => parameter.id === id));
  const valid = owner?.parameters.filter((parameter) => parameter.id === id && covers(parameter, day)) ?? [];
  return valid.sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''))[0] ?? null;
}

/** A parameter as it stands beside a comparison. */
export function refOf({
  id,
  label,
  value,
  unit,
  validFrom,
  validTo,
  basis,
  grade,
  verifiedBy,
}: Parameter): ParamRef {
  return { id, label, value, unit, validFrom, validTo, basis, grade, verifiedBy };
}
