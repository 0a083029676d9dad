/** How far an anomaly has come, and what moves it on. */
import type { CaseStage, FiveSource } from './verdict';

/** In the order in which a case goes through them. */
export const caseStages: readonly CaseStage[] = [
  'found',
  'checked',
  'prepared',
  'explained',
  'agreed',
  'solved',
  'confirmed',
];

/** Where causes are looked for, in the order in which they are asked. */
export const causeSources: readonly FiveSource[] = [
  'vouchers',
  'records',
  'history',
  'departments',
  'experts',
];

/** Copying waits for these, or for a written reason. */
export const firstChecks: readonly FiveSource[] = ['vouchers', 'records', 'history'];

/** Ticked causes by the day they were ticked, `2026-11-05`. */
export type Checks = Partial<Record<FiveSource, string>>;

/** Whether all of the first three causes were looked into. */
export const firstChecked = (checks: Checks): boolean => firstChecks.every((check) => Boolean(checks[check]));

/** The later of two stages: nothing but a person's own choice takes a case back. */
export function advanced(stage: CaseStage, to: CaseStage): CaseStage {
  return caseStages.indexOf(to) > caseStages.indexOf(stage) ? to : stage;
}

/** The ticks with one of them set to a day, or taken away (null). */
export function withTick(checks: Checks, check: FiveSource, day: string | null): Checks {
  const { [check]: _, ...others } = checks;
  return day === null ? others : { ...others, [check]: day };
}

/**
 * What ticking a cause on a day (null: unticking it) makes of a case.
 * The case is checked once all the first three are; it never falls back by itself.
 */
export function ticked(
  now: { stage: CaseStage; checks: Checks },
  check: FiveSource,
  day: string | null,
): { stage: CaseStage; checks: Checks } {
  const checks = withTick(now.checks, check, day);
  return { checks, stage: firstChecked(checks) ? advanced(now.stage, 'checked') : now.stage };
}
