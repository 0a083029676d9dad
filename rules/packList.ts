/** Which packs judge and speak, in the order in which they decide. */
import type { Pack, Parameter, PromiseWords } from './pack';
import { renamed, renamesOf } from './packRenames';

/** What was decided about a pack on this machine. `pack` is null for a built-in one. */
export interface Installed {
  id: string;
  enabled: boolean;
  pack: Pack | null;
}

/**
 * The imported packs that are switched on, in their order, then the built-in ones. An imported pack with the id of a
 * built-in one takes its place, whether it is switched on or not. What one of them has renamed goes by its
 * new id in those before it.
 */
export function livePacks(builtIn: readonly Pack[], installed: readonly Installed[]): Pack[] {
  const own = new Map(installed.map((row) => [row.id, row]));
  const live = [
    ...installed.flatMap(({ enabled, pack }) => (enabled && pack ? [pack] : [])),
    ...builtIn.filter(({ manifest: { id } }) => {
      const row = own.get(id);
      return !row || (row.enabled && !row.pack);
    }),
  ];
  return live.map((pack, at) => renamed(pack, renamesOf(live.slice(at + 1))));
}

/**
 * What nobody may promise: by the packs in use, and by the built-in ones in any case. Whoever switches a built-in pack
 * off, or puts another in its place, may still not promise more.
 */
export const forbiddenPromises = (inUse: readonly Pack[], builtIn: readonly Pack[]): PromiseWords[] => [
  ...new Set([...inUse, ...builtIn].flatMap(({ promises }) => promises)),
];

/** A version of a parameter that somebody at the firm has checked, and what it said then. */
export interface Checked {
  pack: string;
  parameter: string;
  industry: string | null;
  validFrom: string | null;
  value: number | boolean | string;
  name: string;
  day: string;
}

/** Whether the check was of this version as it stands now: another figure has to be checked again. */
export function isChecked(parameter: Parameter, pack: string, checked: Checked): boolean {
  return (
    checked.pack === pack &&
    checked.parameter === parameter.id &&
    checked.industry === (parameter.industry ?? null) &&
    checked.validFrom === parameter.validFrom &&
    checked.value === parameter.value
  );
}

/** The pack with the names of those who checked its parameters; the same object where nobody did. */
export function withChecks(pack: Pack, checks: readonly Checked[]): Pack {
  const { id } = pack.manifest;
  const own = checks.filter((checked) => checked.pack === id);
  if (own.length === 0) return pack;
  const parameters = pack.parameters.map((parameter) => {
    const checked = own.find((one) => isChecked(parameter, id, one));
    return checked ? { ...parameter, verifiedBy: `${checked.name} ${checked.day}` } : parameter;
  });
  return { ...pack, parameters };
}

/** Which of a pack's rules hide a rule of the same id in the packs behind it, and in which one. */
export function overridden(pack: Pack, behind: readonly Pack[]): { rule: string; pack: string }[] {
  return pack.rules.flatMap(({ id }) => {
    const hidden = behind.find(({ rules }) => rules.some((rule) => rule.id === id));
    return hidden ? [{ rule: id, pack: hidden.manifest.id }] : [];
  });
}

/** Compares versions like 1.10.0: below zero when `a` is the earlier one. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const gap = (x?.[at] ?? 0) - (y?.[at] ?? 0);
    if (gap !== 0) return gap;
  }
  return 0;
}
