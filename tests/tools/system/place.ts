import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sha256, Unavailable, type Account } from './command';

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
