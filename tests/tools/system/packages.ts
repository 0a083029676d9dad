import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, Unavailable, type Log } from './command';

const quietApt = [
  '-y',
  '-q',
  '-o',
  'DPkg::Lock::Timeout=600',
  '-o',
  'Acquire::Retries=2',
  '-o',
  'APT::Sandbox::User=root',
];

async function isInstalled(name: string): Promise<boolean> {
  try {
    const status = await run('dpkg-query', ['-W', '-f', '${db:Status-Status}\n', name]);
    return /^installed$/m.test(status);
  } catch {
    return false;
  }
}

async function inPackageLists(names: readonly string[]): Promise<boolean> {
  try {
    await run('apt-cache', ['show', '--no-all-versions', ...names]);
    return true;
  } catch {
    return false;
  }
}

async function refreshPackageLists(log: Log): Promise<void> {
  log('refreshing the package lists');
  await run('apt-get', ['update', ...quietApt]).catch(() => undefined);
}

/** Run an apt step; on failure refresh the lists once and try again (lists age, mirrors move on). */
async function withFreshLists(step: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await step();
  } catch {
    await refreshPackageLists(log);
    try {
      await step();
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const line = text.split('\n').find((candidate) => candidate.startsWith('E: ')) ?? '';
      const reason = line.replace(/^E: |https?:\/\/\S+\s*/g, '').trim();
      throw new Unavailable(`the Debian packages could not be fetched (${reason || 'is there a network?'})`);
    }
  }
}

const policyFile = '/usr/sbin/policy-rc.d';
const policyText = '#!/bin/sh\n# ledgerside tests: no service may start during this installation\nexit 101\n';

/** Keep package scripts from starting services, without overriding a policy already in place. */
async function withoutServices(step: () => Promise<unknown>): Promise<void> {
  const foreign = existsSync(policyFile) && readFileSync(policyFile, 'utf8') !== policyText;
  if (!foreign) writeFileSync(policyFile, policyText, { mode: 0o755 });
  try {
    await step();
  } finally {
    if (!foreign) rmSync(policyFile, { force: true });
  }
}

/** Install ordinary packages (libraries, interpreters) that are still missing. */
export async function installPackages(names: readonly string[], log: Log): Promise<void> {
  const missing: string[] = [];
  for (const name of names) if (!(await isInstalled(name))) missing.push(name);
  if (missing.length === 0) return;
  if (!(await inPackageLists(missing))) await refreshPackageLists(log);
  log(`installing ${missing.length} library packages`);
  await withoutServices(() =>
    withFreshLists(
      () => run('apt-get', ['install', '--no-install-recommends', ...quietApt, ...missing]),
      log,
    ),
  );
}

export interface Unpacked {
  /** Directory that holds the packages' files as if it were `/`. */
  readonly root: string;
  /** `name_version` of every package, sorted: part of the seed's fingerprint. */
  readonly versions: readonly string[];
}

/**
 * Download packages and unpack them below `directory` without installing them:
 * no maintainer script runs, no service or system account appears. What they
 * depend on (except `skip` and each other) is installed as ordinary packages.
 */
export async function unpackPackages(
  directory: string,
  names: readonly string[],
  skip: RegExp,
  log: Log,
): Promise<Unpacked> {
  const root = join(directory, 'root');
  const done = join(directory, 'unpacked.json');
  let record: { names: string[]; versions: string[]; libraries: string[] } | undefined;
  if (existsSync(done)) {
    const value: unknown = JSON.parse(readFileSync(done, 'utf8'));
    if (isRecordOfPackages(value) && value.names.join() === names.join()) record = value;
  }
  if (!record) {
    const debs = join(directory, 'debs');
    for (const path of [root, debs, done]) rmSync(path, { recursive: true, force: true });
    mkdirSync(debs, { recursive: true });
    if (!(await inPackageLists(names))) await refreshPackageLists(log);
    log(`fetching ${names.length} packages`);
    await withFreshLists(
      () => run('apt-get', ['download', ...quietApt.slice(2), ...names], { cwd: debs }),
      log,
    );
    const files = readdirSync(debs).filter((file) => file.endsWith('.deb'));
    const versions: string[] = [];
    const libraries = new Set<string>();
    mkdirSync(root, { recursive: true });
    for (const file of files) {
      const path = join(debs, file);
      await run('dpkg-deb', ['-x', path, root]);
      versions.push((await run('dpkg-deb', ['-f', path, 'Package', 'Version'])).replace(/\s+/g, ' ').trim());
      for (const name of dependencies(await run('dpkg-deb', ['-f', path, 'Depends']))) {
        if (!names.includes(name) && !skip.test(name)) libraries.add(name);
      }
    }
    rmSync(debs, { recursive: true, force: true });
    record = { names: [...names], versions: versions.sort(), libraries: [...libraries].sort() };
    await installPackages(record.libraries, log);
    writeFileSync(done, JSON.stringify(record, null, 1));
  } else {
    await installPackages(record.libraries, log);
  }
  return { root, versions: record.versions };
}

function isRecordOfPackages(
  value: unknown,
): value is { names: string[]; versions: string[]; libraries: string[] } {
  const lists = value as { names?: unknown; versions?: unknown; libraries?: unknown } | null;
  return (
    typeof lists === 'object' &&
    lists !== null &&
    [lists.names, lists.versions, lists.libraries].every(
      (list) => Array.isArray(list) && list.every((item) => typeof item === 'string'),
    )
  );
}

/** `a (>= 1) | b, c:any` -> a, c */
function dependencies(field: string): string[] {
  return field
    .split(',')
    .map((clause) => (clause.split('|')[0] ?? '').replace(/\(.*?\)|:[a-z0-9]+/g, '').trim())
    .filter((name) => name !== '');
}
