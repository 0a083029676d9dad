import type { PackAcceptance, PackFileText, PackLine, PackReport } from '../../../messages';
import { overridden } from '../../../rules/packList';
import type { Pack } from '../../../rules/pack';
import { builtInCases } from '../../../rules/packs';
import { archiveChanged, changed } from '../changed';
import { checkPack, countsOf, mayBeUsed } from '../packCheck';
import { forgetPacks, packShelf, packsInUse, settleRenames, type PackShelf, type Row } from '../packs';
import { Refusal, type PanelHandlers } from '../router';
import { storage } from '../storage';
import { today } from '../time';
import { renewAllPages } from './teach';

type Keys = Extract<keyof PanelHandlers, `pack.${string}`>;

/** Checks that are going on, by the id their sender gave them. */
const running = new Map<string, AbortController>();
/** The last check that ran to its end, so that accepting its file needs no second one. */
let checked: { file: PackFileText; shelf: PackShelf; report: PackReport } | null = null;

const notFound = (id: string): Refusal => new Refusal({ code: 'not-found', detail: { id } });

function sameFile(a: PackFileText, b: PackFileText): boolean {
  return a.name === b.name && a.text === b.text;
}

async function check(id: string, file: PackFileText): Promise<PackReport> {
  const shelf = await packShelf();
  if (checked && checked.shelf === shelf && sameFile(checked.file, file)) return checked.report;
  const life = new AbortController();
  running.get(id)?.abort();
  running.set(id, life);
  try {
    const report = await checkPack(file, { id, signal: life.signal });
    checked = { file, shelf, report };
    return report;
  } catch (error) {
    if (life.signal.aborted) throw new Refusal({ code: 'cancelled', detail: {} });
    throw error;
  } finally {
    if (running.get(id) === life) running.delete(id);
  }
}

/** The profiles that packs in use carry, to be compared. */
const carried = async (): Promise<string> =>
  JSON.stringify((await packsInUse()).flatMap(({ profiles }) => profiles));

/** Everything that is shown may be said otherwise now, letters included; pages are read anew where the profiles are others. */
async function packsChanged<T>(change: () => Promise<T>): Promise<T> {
  const before = await carried();
  const result = await change().finally(forgetPacks);
  checked = null;
  await settleRenames();
  if ((await carried()) !== before) await renewAllPages();
  return archiveChanged(Promise.resolve(result));
}

/** Title and the rest of a file that cannot be used any more. */
function nameless({
  id,
  row,
}: Row): Omit<PackLine, 'enabled' | 'replaces' | 'overrides' | 'errors' | 'file' | 'previous'> {
  return {
    id,
    title: { 'zh-CN': row.file?.name ?? id, en: row.file?.name ?? id },
    version: row.file?.version ?? '',
    publisher: '',
    licence: '',
    language: '',
    jurisdiction: '',
    builtIn: false,
    counts: { rules: 0, manual: 0, scripts: 0, parameters: 0, glossary: 0, messages: 0, cases: null },
  };
}

function named(pack: Pack, builtIn: boolean) {
  const { id, title, version, publisher, licence, language, jurisdiction } = pack.manifest;
  // The cases of a built-in pack are not loaded to judge, only counted.
  const cases = builtIn ? builtInCases(id) : pack.cases.length;
  const counts = countsOf(pack, cases);
  return { id, title, version, publisher, licence, language, jurisdiction, builtIn, counts };
}

/** What a pack in use hides of those behind it; one that is not in use hides nothing. */
function hiddenBehind(pack: Pack | null, packs: readonly Pack[]): PackLine['overrides'] {
  const at = packs.findIndex(({ manifest }) => manifest.id === pack?.manifest.id);
  const live = packs[at];
  return live ? overridden(live, packs.slice(at + 1)) : [];
}

function linesOf({ packs, builtIn, rows }: PackShelf): PackLine[] {
  const imported = rows.filter(({ row }) => row.file);
  const own = new Map(rows.map((row) => [row.id, row]));
  return [
    ...imported.map((row): PackLine => ({
      ...(row.pack ? named(row.pack, false) : nameless(row)),
      enabled: row.enabled,
      replaces: builtIn.find(({ manifest }) => manifest.id === row.id)?.manifest.version ?? null,
      overrides: hiddenBehind(row.pack, packs),
      file: row.row.file && {
        name: row.row.file.name,
        importedAt: row.row.file.importedAt,
        size: row.row.file.text.length,
      },
      previous: row.row.previous?.version ?? null,
      errors: row.errors,
    })),
    ...builtIn
      .filter(({ manifest }) => !own.get(manifest.id)?.row.file)
      .map((pack): PackLine => ({
        ...named(pack, true),
        enabled: own.get(pack.manifest.id)?.enabled ?? true,
        replaces: null,
        overrides: hiddenBehind(pack, packs),
        file: null,
        previous: null,
        errors: [],
      })),
  ];
}

/** Puts a pack to use, or, when it cannot be, changes nothing and says why. */
export async function acceptPack(id: string, file: PackFileText): Promise<PackAcceptance> {
  const report = await check(id, file);
  if (!mayBeUsed(report) || !report.pack) return { installed: false, report };
  const { id: pack, version } = report.pack;
  await packsChanged(() => storage.packs.install(pack, { text: file.text, name: file.name, version }));
  return { installed: true, report };
}

/** Packs as the workbench shows and changes them. */
export const packHandlers: Pick<PanelHandlers, Keys> = {
  'pack.list': async () => linesOf(await packShelf()),
  async 'pack.get'({ id }) {
    const shelf = await packShelf();
    const line = linesOf(shelf).find((one) => one.id === id);
    if (!line) throw notFound(id);
    const pack = line.builtIn
      ? shelf.builtIn.find(({ manifest }) => manifest.id === id)
      : shelf.rows.find((row) => row.id === id)?.pack;
    return { line, pack: pack ?? null };
  },
  async 'pack.file'({ id }) {
    const file = (await storage.packs.list()).find((row) => row.id === id)?.file;
    if (!file) throw notFound(id);
    return { name: file.name, text: file.text };
  },
  'pack.check': ({ id, file }) => check(id, file),
  async 'pack.stop'({ id }) {
    running.get(id)?.abort();
    return null;
  },
  'pack.accept': ({ id, file }) => acceptPack(id, file),
  'pack.enable': ({ id, enabled }) => packsChanged(() => storage.packs.enable(id, enabled).then(() => null)),
  'pack.move': ({ id, by }) => packsChanged(() => storage.packs.move(id, by).then(() => null)),
  'pack.goBack': ({ id }) => packsChanged(() => storage.packs.goBack(id).then(() => null)),
  'pack.remove': ({ id }) => packsChanged(() => storage.packs.remove(id)),
  'pack.putBack': ({ row }) => packsChanged(() => storage.packs.putBack(row).then(() => null)),
  async 'pack.verify'({ value, ...version }) {
    const known = (await storage.verifications.list()).find(
      (row) =>
        row.pack === version.pack &&
        row.parameter === version.parameter &&
        row.industry === version.industry &&
        row.validFrom === version.validFrom,
    );
    if (value === null) {
      if (known) await storage.verifications.softDelete(known.id);
    } else {
      const name = (await storage.settings.get()).me?.name;
      if (!name) throw new Refusal({ code: 'no-name', detail: {} });
      await storage.verifications.set({ ...version, value, name, day: today() });
    }
    forgetPacks();
    return changed(Promise.resolve(null));
  },
};
