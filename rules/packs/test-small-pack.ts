/** A small pack, for tests that break it. */
import { shippedPack } from './shipped';

export type Json = Record<string, unknown>;
const kept = ['negative-cash', 'shareholder-loan-year-end'];
const within = (names: unknown): boolean => (names as string[]).every((name) => kept.includes(name));
/** Two rules of the Chinese pack with their scripts and cases, negative cash in front. */
export const source = (): Json => {
  const pack = JSON.parse(JSON.stringify(shippedPack('cn-small-business'))) as Json;
  pack.rules = kept.map((name) => list(pack, 'rules').find(({ id }) => id === name));
  pack.scripts = list(pack, 'scripts').filter(({ rules }) => within(rules));
  pack.cases = list(pack, 'cases').filter((one) =>
    ['expected', 'not_expected', 'near_miss', 'cannot_judge'].every((names) => within(one[names] ?? [])),
  );
  return pack;
};
export const list = (pack: Json, key: string): Json[] => pack[key] as Json[];

export const ruleAt = (pack: Json, id: string): Json => {
  const rule = list(pack, 'rules').find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return rule;
};

export const first = (pack: Json, key: string): Json => list(pack, key)[0] ?? {};

/** A change that breaks the small pack, and what is to be said of it. */
export type Breaks<P> = readonly (readonly [name: string, change: (pack: Json) => void, said: P])[];
