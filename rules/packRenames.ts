/** Rules and scripts that changed their id: what others still call by the old one is called by the new one. */
import type { Pack } from './pack';

/** New ids by old ones; nothing leads on from a new id. */
export type Renames = ReadonlyMap<string, string>;

/** Where a chain of renames ends; null when it comes round to where it began. */
function endOf(id: string, direct: ReadonlyMap<string, string>): string | null {
  const seen = new Set([id]);
  let at = direct.get(id);
  while (at !== undefined && direct.has(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = direct.get(at);
  }
  return at ?? null;
}

/**
 * What the packs say changed its id, chains followed to their end. Of packs that disagree the first counts; a chain
 * that comes round renames nothing.
 */
export function renamesOf(packs: readonly Pack[]): Renames {
  const direct = new Map(
    [...packs].reverse().flatMap(({ manifest: { renames } }) => Object.entries(renames)),
  );
  const ends = [...direct.keys()].map((id) => [id, endOf(id, direct)] as const);
  return new Map(ends.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** Ids of the rules, manual anomalies and scripts of a pack. */
const idsIn = (pack: Pack): string[] => [...pack.rules, ...pack.manual, ...pack.scripts].map(({ id }) => id);

/** The renames that what is stored has to follow: those of ids that nothing in the packs has any more. */
export function goneIds(packs: readonly Pack[]): Renames {
  const there = new Set(packs.flatMap(idsIn));
  return new Map([...renamesOf(packs)].filter(([old]) => !there.has(old)));
}

const changed = (ids: readonly string[] | undefined, renames: Renames): string[] | undefined =>
  ids?.map((id) => renames.get(id) ?? id);

/**
 * The pack with what it says of renamed rules and scripts under their new ids, its own rules of the old id included:
 * what stood in front of a rule stands in front of it still. The same object where nothing changes.
 */
export function renamed(pack: Pack, renames: Renames): Pack {
  const named = [
    ...idsIn(pack),
    ...pack.scripts.flatMap(({ rules }) => rules),
    ...pack.cases.flatMap(
      ({ expected = [], not_expected: not = [], near_miss: near = [], cannot_judge = [] }) => [
        ...expected,
        ...not,
        ...near,
        ...cannot_judge,
      ],
    ),
  ];
  if (!named.some((id) => renames.has(id))) return pack;
  const now = (id: string): string => renames.get(id) ?? id;
  return {
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, id: now(rule.id) })),
    manual: pack.manual.map((anomaly) => ({ ...anomaly, id: now(anomaly.id) })),
    scripts: pack.scripts.map((script) => ({
      ...script,
      id: now(script.id),
      rules: script.rules.map(now),
    })),
    cases: pack.cases.map((worked) => ({
      ...worked,
      expected: changed(worked.expected, renames),
      not_expected: changed(worked.not_expected, renames),
      near_miss: changed(worked.near_miss, renames),
      cannot_judge: changed(worked.cannot_judge, renames),
      severities:
        worked.severities &&
        Object.fromEntries(Object.entries(worked.severities).map(([id, severity]) => [now(id), severity])),
    })),
  };
}
