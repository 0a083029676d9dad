/** Values while an expression is worked out: known, or unknown with the reasons. */

/** Something that could not be worked out. Never zero, never false. */
export interface Unknown {
  unknown: true;
  /** Names of facts and parameters that are not known. */
  names: ReadonlySet<string>;
  /** Other reasons in English, e.g. a division by zero. */
  reasons: ReadonlySet<string>;
}

export type Known = number | boolean | string;
export type Value = Known | Unknown;

export const isUnknown = (value: Value): value is Unknown => typeof value === 'object';

export const missingName = (name: string): Unknown => ({
  unknown: true,
  names: new Set([name]),
  reasons: new Set(),
});

export const becauseOf = (reason: string): Unknown => ({
  unknown: true,
  names: new Set(),
  reasons: new Set([reason]),
});

/** All that is unknown among the values, joined; null when all are known. */
export function joinUnknown(values: readonly Value[]): Unknown | null {
  const found = values.filter(isUnknown);
  if (found.length === 0) return null;
  return {
    unknown: true,
    names: new Set(found.flatMap((value) => [...value.names])),
    reasons: new Set(found.flatMap((value) => [...value.reasons])),
  };
}

/** A number, or unknown when it left the range of numbers. */
export const finite = (value: number): Value =>
  Number.isFinite(value) ? value : becauseOf('the number is too large');

/** Half a cent, in yuan: amounts nearer than this are the same amount. */
export const moneyTolerance = 0.005;
