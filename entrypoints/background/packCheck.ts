/** What a pack's file would do, found out before it is put to use. */
import browser from 'webextension-polyfill';
import type { PackCounts, PackFileText, PackReport } from '../../messages';
import { checkCase } from '../../rules/cases';
import { judge } from '../../rules/evaluate';
import { newestPeriod } from '../../rules/newest';
import { packChanges } from '../../rules/packChanges';
import { compareVersions, livePacks, overridden, withChecks, type Installed } from '../../rules/packList';
import type { Pack } from '../../rules/pack';
import { adviceOn } from '../../rules/packs/advice';
import { loadPack, type PackProblem } from '../../rules/packs/load';
import { withDeadline } from '../../rules/deadline';
import { packsFor } from '../../rules/packs/choose';
import { verdictChanges } from '../../rules/verdictChanges';
import { findBreak } from '../../storage/transfer/broken-json';
import { rememberedFacts } from './figures';
import { announce } from './orders';
import { packShelf, type PackShelf } from './packs';
import { createSlices } from './slices';
import { storage } from './storage';
import { today } from './time';

/** Characters of a pack's file: several times the built-in packs. */
export const LARGEST_PACK = 16_000_000;
/** Failing cases told one by one. */
const MOST_FAILURES = 100;

const empty: PackReport = {
  errors: [],
  advice: [],
  broken: null,
  pack: null,
  changelog: [],
  current: null,
  doubt: null,
  cases: { total: 0, failures: [] },
  unknown: [],
  overrides: [],
  changes: [],
  clients: { checked: 0, changes: [] },
};

const refused = (...errors: PackProblem[]): PackReport => ({ ...empty, errors });

export function countsOf(pack: Pack, cases: number | null = pack.cases.length): PackCounts {
  const { rules, manual, scripts, parameters, glossary, messages } = pack;
  return {
    rules: rules.length,
    manual: manual.length,
    scripts: scripts.length,
    parameters: parameters.length,
    glossary: glossary.length,
    messages: messages.length,
    cases,
  };
}

/** The text of a file without its byte order mark. */
const plain = (text: string): string => text.replace(/^\ufeff/, '');

function parsed(text: string): { value: unknown } | PackReport {
  try {
    return { value: JSON.parse(plain(text)) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column, ended } = findBreak(plain(text));
    return { ...empty, broken: { line, column, ended } };
  }
}

type Read = { ok: true; pack: Pack; unknown: string[] } | { ok: false; report: PackReport };

function read(file: PackFileText, others: readonly Pack[]): Read {
  if (file.text.length > LARGEST_PACK) {
    const hint = `at most ${String(LARGEST_PACK / 1_000_000)} MB`;
    return { ok: false, report: refused({ path: '', reason: 'the file is too large for a pack', hint }) };
  }
  const data = parsed(file.text);
  if (!('value' in data)) return { ok: false, report: data };
  const loaded = loadPack(data.value, others, browser.runtime.getManifest().version);
  if (!loaded.ok) return { ok: false, report: { ...empty, errors: loaded.errors } };
  return { ok: true, pack: loaded.pack, unknown: loaded.unknown };
}

/** The list as it will be: in the old place of its id, or before all others. */
function listWith(shelf: PackShelf, pack: Pack): Pack[] {
  const { id } = pack.manifest;
  const fresh: Installed = { id, enabled: true, pack };
  const known = shelf.rows.some((row) => row.id === id && row.row.file);
  const rows = known
    ? shelf.rows.map((row) => (row.id === id ? fresh : row))
    : [fresh, ...shelf.rows.filter((row) => row.id !== id)];
  return livePacks(shelf.builtIn, rows);
}

function currentOf(shelf: PackShelf, id: string): { pack: Pack; text: string | null } | null {
  const row = shelf.rows.find((one) => one.id === id);
  if (row?.pack) return { pack: row.pack, text: row.row.file?.text ?? null };
  const builtIn = shelf.builtIn.find(({ manifest }) => manifest.id === id);
  return builtIn ? { pack: builtIn, text: null } : null;
}

function doubtOf(file: PackFileText, pack: Pack, current: ReturnType<typeof currentOf>): PackReport['doubt'] {
  if (!current) return null;
  if (current.text === file.text) return 'identical';
  const gap = compareVersions(pack.manifest.version, current.pack.manifest.version);
  if (gap !== 0) return gap < 0 ? 'earlier' : null;
  return current.text === null && said(pack) === said(current.pack) ? 'identical' : 'same-version';
}

/** What a pack says, as text: without its cases, which a built-in one does not have here, and who has checked it. */
function said({ parameters, ...pack }: Pack): string {
  const unchecked = parameters.map((parameter) => ({ ...parameter, verifiedBy: null }));
  return JSON.stringify({ ...pack, cases: [], parameters: unchecked });
}

export interface CheckCourse {
  id: string;
  signal: AbortSignal;
}

/**
 * Reads a file, runs its cases and judges every client's newest period with it. Changes nothing; lets others in
 * between.
 */
export async function checkPack(file: PackFileText, course: CheckCourse): Promise<PackReport> {
  const shelf = await packShelf();
  const given = read(file, shelf.packs);
  if (!given.ok) return given.report;
  const { pack, unknown } = given;
  const { manifest } = pack;
  const current = currentOf(shelf, manifest.id);
  const next = listWith(shelf, withChecks(pack, await storage.verifications.list()));
  const behind = next.slice(next.findIndex(({ manifest: { id } }) => id === manifest.id) + 1);
  const titles = new Map(behind.map((one) => [one.manifest.id, one.manifest.title]));
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule.title]));
  return {
    errors: [],
    advice: adviceOn(pack, behind),
    broken: null,
    pack: { ...manifest, counts: countsOf(pack) },
    changelog: manifest.changelog,
    current: current && {
      version: current.pack.manifest.version,
      builtIn: current.text === null,
    },
    doubt: doubtOf(file, pack, current),
    cases: await runCases(pack, next, course),
    unknown,
    overrides: overridden(pack, behind).map(({ rule, pack: id }) => ({
      rule,
      title: rules.get(rule) ?? { 'zh-CN': rule },
      pack: titles.get(id) ?? { 'zh-CN': id },
    })),
    changes: current ? packChanges(current.pack, pack) : [],
    clients: await tryClients(shelf.packs, next, course),
  };
}

/** Its cases, judged as its own test does: the pack first, the others behind it. */
async function runCases(
  pack: Pack,
  next: readonly Pack[],
  { id, signal }: CheckCourse,
): Promise<PackReport['cases']> {
  const list = [pack, ...next.filter(({ manifest }) => manifest.id !== pack.manifest.id)];
  const total = pack.cases.length;
  const slices = createSlices(signal);
  const failures: PackReport['cases']['failures'] = [];
  for (const [done, worked] of pack.cases.entries()) {
    await slices.next();
    if (done % 20 === 0) announce('pack.progress', { id, stage: 'cases', done, total });
    failures.push(...checkCase(worked, list));
  }
  return { total, failures: failures.slice(0, MOST_FAILURES) };
}

async function tryClients(
  now: readonly Pack[],
  next: readonly Pack[],
  { id, signal }: CheckCourse,
): Promise<PackReport['clients']> {
  const clients = await storage.clients.list();
  const slices = createSlices(signal);
  const day = today();
  const changes: PackReport['clients']['changes'] = [];
  let checked = 0;
  for (const [done, client] of clients.entries()) {
    await slices.next();
    if (done % 20 === 0) announce('pack.progress', { id, stage: 'clients', done, total: clients.length });
    const period = newestPeriod(await storage.statements.periods(client.id));
    if (!period) continue;
    checked += 1;
    const remembered = await rememberedFacts(client, period);
    const [before, after] = [now, next].map((packs) => {
      const facts = withDeadline(remembered, packs, period, day);
      return judge({ packs: packsFor(packs, facts), facts, period, today: day });
    });
    for (const change of verdictChanges(before ?? [], after ?? []))
      changes.push({ clientId: client.id, name: client.name, period, change });
  }
  return { checked, changes };
}

/** Whether a pack with this report may be put to use. */
export function mayBeUsed({ errors, broken, pack, cases }: PackReport): boolean {
  return errors.length === 0 && !broken && pack !== null && cases.failures.length === 0;
}
