/** From parsed JSON to a pack that can be used, or to the list of what is wrong with it. */
import { compareVersions } from '../packList';
import { pack as schema, packFormat, type Pack } from '../pack';
import { renamed, renamesOf } from '../packRenames';
import { problemsOf } from './issues';
import { problem, type PackProblem } from './problem';
import { reviewPack } from './review';
import { reviewRenames } from './review-renames';

export type { PackProblem } from './problem';

export type Loaded =
  | {
      ok: true;
      pack: Pack;
      /** Places of keys of a later minor version: kept in `source`, not used. */
      unknown: string[];
      /** The file as it came, for handing it on without loss. */
      source: unknown;
    }
  | { ok: false; errors: PackProblem[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Levels of lists and objects in a pack, far more than the format has. What is deeper would exhaust the stack. */
const DEEPEST = 64;

/** Tells whether something is nested deeper than a pack may be, level by level. */
function isTooDeep(data: unknown): boolean {
  let level: unknown[] = [data];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** The version the file says it is written in; a problem when it cannot be read by this program. */
function versionOf(data: unknown): { newer: boolean } | PackProblem {
  if (!isObject(data) || Array.isArray(data))
    return problem('', 'a pack is one JSON object', 'begin it with { and end it with }');
  if (isTooDeep(data)) return problem('', 'the file is nested too deeply', 'this is no pack');
  if (data.format !== packFormat.name)
    return problem('format', `this is not a rule pack`, `expected "${packFormat.name}"`);
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(String(data.formatVersion)) ?? [];
  if (major === undefined || minor === undefined)
    return problem('formatVersion', 'the format version is missing', 'write "1.0"');
  if (Number(major) !== packFormat.major) {
    const hint =
      Number(major) > packFormat.major ? 'update the program' : 'ask its publisher for a newer one';
    return problem('formatVersion', `format ${major}.${minor} cannot be read by this version`, hint);
  }
  return { newer: Number(minor) > packFormat.minor };
}

type Issue = Extract<ReturnType<typeof schema.safeParse>, { success: false }>['error']['issues'][number];

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** A copy without the given keys. */
function without(data: unknown, places: readonly Extract<Issue, { code: 'unrecognized_keys' }>[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const { path, keys } of places) {
    const at = path.reduce<unknown>((node, key) => (isObject(node) ? node[String(key)] : undefined), copy);
    if (isObject(at)) for (const key of keys) Reflect.deleteProperty(at, key);
  }
  return copy;
}

/** Says that a newer program is needed, which comes before whatever of the pack this one does not understand. */
function tooNewFor(program: string | null, data: unknown): PackProblem | null {
  const needed = isObject(data) && isObject(data.manifest) ? data.manifest.minimumAppVersion : null;
  if (program === null || typeof needed !== 'string' || !/^\d+\.\d+\.\d+$/.test(needed)) return null;
  return compareVersions(needed, program) > 0
    ? problem(
        'manifest.minimumAppVersion',
        `version ${needed} of the program is needed, this is ${program}`,
        'update the program',
      )
    : null;
}

/**
 * Takes a pack whose form is right, without looking for what would not work in it: enough for one that was
 * reviewed when it came in. Never throws.
 */
export function readPack(data: unknown): Loaded {
  const version = versionOf(data);
  if ('reason' in version) return { ok: false, errors: [version] };
  let unknown: string[] = [];
  let parsed = schema.safeParse(data);
  if (!parsed.success && version.newer) {
    const strange = parsed.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    unknown = strange.flatMap(({ path, keys }) => keys.map((key) => placeOf([...path, key])));
    parsed = schema.safeParse(without(data, strange));
  }
  if (!parsed.success) return { ok: false, errors: problemsOf(parsed.error.issues, data) };
  return { ok: true, pack: parsed.data, unknown, source: data };
}

/**
 * Checks and takes a pack. Keys it does not know are errors in a file of this version, and kept and named
 * in one of a later minor version. Never throws.
 * @param data parsed JSON
 * @param others packs already installed, whose rules its scripts and parameters may name
 * @param program version of this program, `0.1.0`; null where any pack will do
 */
export function loadPack(data: unknown, others: readonly Pack[] = [], program: string | null = null): Loaded {
  const version = versionOf(data);
  if ('reason' in version) return { ok: false, errors: [version] };
  const tooNew = tooNewFor(program, data);
  if (tooNew) return { ok: false, errors: [tooNew] };
  const read = readPack(data);
  if (!read.ok) return read;
  const wrong = reviewRenames(read.pack);
  if (wrong.length > 0) return { ok: false, errors: wrong };
  const pack = renamed(read.pack, renamesOf([read.pack, ...others]));
  const errors = reviewPack(pack, others);
  return errors.length > 0 ? { ok: false, errors } : { ...read, pack };
}
