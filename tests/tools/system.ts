/**
 * Small helpers shared by the set-ups of the two bookkeeping tools: running
 * commands, fetching Debian packages, owning ports and processes.
 *
 * The rule of this folder: nothing of the machine's own installations is
 * touched. The bookkeeping programs are unpacked (not installed) below the
 * work directory; apt installs only plain libraries, interpreters and one
 * web server binary, none of which brings a running service.
 */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export type Log = (line: string) => void;

/** The tool cannot be set up on this machine; the message says why. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly as?: Account;
  readonly input?: string;
  readonly timeoutMs?: number;
}

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

/** A small environment, so that a developer's Perl or Python settings do not leak in. */
export function cleanEnv(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const env: Record<string, string> = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'Asia/Shanghai',
    DEBIAN_FRONTEND: 'noninteractive',
  };
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && /^(https?|no|ftp)_proxy$/i.test(name)) env[name] = value;
  }
  return { ...env, ...extra };
}

/** Run a command to its end; resolves to standard output, rejects with the last lines it wrote. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      [...args],
      {
        cwd: options.cwd ?? '/',
        env: cleanEnv(options.env),
        maxBuffer: 64 * 1024 * 1024,
        timeout: options.timeoutMs ?? 900_000,
        ...(options.as ? { uid: options.as.uid, gid: options.as.gid } : {}),
      },
      (error, stdout, stderr) => {
        if (!error) {
          resolve(stdout);
          return;
        }
        const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
        reject(new Error(`${command} ${args.slice(0, 3).join(' ')} failed: ${tail}`));
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** Throws Unavailable unless this is Debian (or a relative of it) and we are root. */
export function requireDebianRoot(): void {
  let release: string;
  try {
    release = readFileSync('/etc/os-release', 'utf8');
  } catch {
    throw new Unavailable('this is not a Debian system, and the tools come as Debian packages');
  }
  if (process.platform !== 'linux' || !/^ID(_LIKE)?=.*debian/m.test(release)) {
    throw new Unavailable('this is not a Debian system, and the tools come as Debian packages');
  }
  if (process.getuid?.() !== 0) {
    throw new Unavailable('not running as root, and the Debian packages need root');
  }
}

/** An unprivileged account that every Debian system has; the servers run as it. */
export function serviceAccount(): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('www-data:'));
  const fields = line?.split(':');
  const uid = Number(fields?.[2]);
  const gid = Number(fields?.[3]);
  if (!Number.isInteger(uid) || !Number.isInteger(gid)) {
    throw new Unavailable('the account www-data does not exist on this system');
  }
  return { uid, gid };
}

/**
 * The directory in which one tool lives: below the work directory, or, where
 * the service account cannot go there (a checkout in a private home), below
 * the system's temporary directory under a name made from the work directory.
 */
export function toolDirectory(workDir: string, id: string, account: Account): string {
  const wanted = join(resolve(workDir), id);
  mkdirSync(wanted, { recursive: true });
  if (canReach(wanted, account)) return wanted;
  const other = join(tmpdir(), `ledgerside-tools-${sha256(resolve(workDir))}`, id);
  mkdirSync(other, { recursive: true });
  // Not a directory that somebody else put there.
  if (lstatSync(dirname(other)).uid === process.getuid?.() && canReach(other, account)) return other;
  throw new Unavailable(`the account www-data can reach neither ${wanted} nor ${other}`);
}

function canReach(directory: string, account: Account): boolean {
  const probe = spawnSync('/usr/bin/test', ['-x', directory], {
    cwd: '/',
    uid: account.uid,
    gid: account.gid,
  });
  return probe.status === 0;
}

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

export function sha256(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** A loopback port: the preferred one when it is free, else any. */
export async function loopbackPort(preferred: number): Promise<number> {
  for (const wish of [preferred, 0]) {
    const port = await new Promise<number>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(-1));
      server.listen(wish, '127.0.0.1', () => {
        const address = server.address();
        const got = typeof address === 'object' && address !== null ? address.port : -1;
        server.close(() => resolve(got));
      });
    });
    if (port > 0) return port;
  }
  throw new Unavailable('no free port on the loopback interface');
}

/** Where a started tool is and how to log in to it. */
export interface Started {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Remove the seeded data of former seeds beside the present one. */
export function removeOtherSeeds(directory: string, present: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (name.startsWith('seeded-') && path !== present) rmSync(path, { recursive: true, force: true });
  }
}

/** Make an empty directory that belongs to the account. */
export function ownDirectory(path: string, account: Account): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  chownSync(path, account.uid, account.gid);
  return path;
}

export interface Service {
  readonly pid: number;
}

export type EndSignal = 'TERM' | 'INT';

export interface ServiceOptions {
  readonly logFile: string;
  readonly as: Account;
  readonly env?: Readonly<Record<string, string>>;
  /** Keep running when this Node process ends; otherwise the kernel ends it with us. */
  readonly keep: boolean;
  readonly endSignal: EndSignal;
}

/** Start a server in the background as the given account. */
export function startService(command: string, args: readonly string[], options: ServiceOptions): Service {
  const output = openSync(options.logFile, 'a');
  const drop = [
    `--reuid=${options.as.uid}`,
    `--regid=${options.as.gid}`,
    '--clear-groups',
    ...(options.keep ? [] : ['--pdeathsig', options.endSignal]),
  ];
  const child = spawn('/usr/bin/setpriv', [...drop, '--', command, ...args], {
    cwd: '/',
    env: cleanEnv(options.env),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined) throw new Error(`${command} did not start`);
  return { pid: child.pid };
}

/**
 * Stop every server of ours that belongs to the directory, including those of
 * a run that was killed: processes of the service account whose command line
 * names a file below the directory. Nothing else has that directory's path.
 */
export async function stopServices(directory: string, account: Account, endSignal: EndSignal): Promise<void> {
  for (const pid of processesOf(directory, account)) signal(pid, `SIG${endSignal}`);
  for (let tries = 0; tries < 150; tries += 1) {
    if (processesOf(directory, account).length === 0) return;
    await sleep(100);
  }
  for (const pid of processesOf(directory, account)) signal(pid, 'SIGKILL');
  await sleep(500);
}

function processesOf(directory: string, account: Account): number[] {
  const found: number[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^[0-9]+$/.test(name)) continue;
    try {
      if (statSync(`/proc/${name}`).uid !== account.uid) continue;
      // A process that has ended but was not yet collected has an empty command line.
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (line.split('\0').some((part) => part.includes(`${directory}/`))) found.push(Number(name));
    } catch {
      // Ended meanwhile.
    }
  }
  return found;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Wait for an HTTP answer; a server that died early is reported with the end of its log. */
export async function waitForHttp(url: string, service: Service, logFile: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      const answer = await fetch(url, { headers: { 'user-agent': 'Mozilla/5.0' } });
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
    if (!existsSync(`/proc/${service.pid}`)) break;
    await sleep(200);
  }
  const tail = existsSync(logFile) ? readFileSync(logFile, 'utf8').split('\n').slice(-10) : [];
  throw new Error(`no answer at ${url}: ${tail.join('\n')}`);
}

/**
 * One live owner per work directory. A lock whose owner is gone (killed run,
 * command line that has ended) is taken over.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const lock = join(directory, 'owner');
  const self = `${process.pid} ${startOf(process.pid)}`;
  if (existsSync(lock)) {
    const owner = readFileSync(lock, 'utf8');
    const pid = Number(owner.split(' ')[0]);
    if (owner !== self && Number.isInteger(pid) && owner === `${pid} ${startOf(pid)}`) {
      throw new Error(`${directory} is in use by process ${pid}; give another work directory`);
    }
  }
  writeFileSync(lock, self);
  return () => {
    if (existsSync(lock) && readFileSync(lock, 'utf8') === self) rmSync(lock, { force: true });
  };
}

/** When a process started, in clock ticks; tells two processes of the same number apart. */
function startOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')')).split(' ')[20] ?? 'gone';
  } catch {
    return 'gone';
  }
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
