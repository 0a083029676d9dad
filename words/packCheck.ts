/** What the command that checks packs says, a line each. */
import type { Say } from './catalogue';

/** A problem in a file, or advice on it, with its place; reason and hint are in words already. */
export interface CheckLine {
  where: string;
  reason: string;
  hint: string;
}

export const problemLine = (say: Say, { where, reason, hint }: CheckLine): string =>
  say('pack_check_problem', { where, reason, hint });

export const adviceLine = (say: Say, { where, reason, hint }: CheckLine): string =>
  say('pack_check_advice', { where, reason, hint });

/** A pack that can be used, and how much is in it. */
export interface ValidPack {
  name: string;
  rules: number;
  scripts: number;
  cases: number;
  advice: number;
}

export const validLine = (say: Say, pack: ValidPack): string => say('pack_check_valid', { ...pack });
