import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { say } from '../cli';
import { outputOf, runCommand } from '../command';

/** True on Debian (and what is built on it, but Ubuntu, whose `chromium` package is a snap) as root. */
export function canInstallFromDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release) && !/ubuntu/i.test(release);
}

async function listsKnow(names: readonly string[]): Promise<boolean> {
  const lists = '/var/lib/apt/lists';
  if (!existsSync(lists) || !readdirSync(lists).some((name) => name.includes('_Packages'))) return false;
  const policy = (await outputOf('apt-cache', ['policy', ...names])) ?? '';
  const candidates = policy.match(/^ {2}Candidate: (?!\(none\))/gm) ?? [];
  return candidates.length === names.length;
}

function apt(args: readonly string[]): Promise<number> {
  // Another installation may be under way: wait for its lock.
  return runCommand(
    'apt-get',
    ['-y', '-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', ...args],
    {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    },
  );
}

/** Installs Debian packages without a question. Resolves to false when that did not work. */
export async function installFromDebian(names: readonly string[]): Promise<boolean> {
  say(`Installing ${names.join(' and ')} from Debian …`);
  const install = ['install', '--no-install-recommends', ...names];
  if ((await listsKnow(names)) && (await apt(install)) === 0) return true;
  // No lists, or lists so old that the files they name are gone.
  return (await apt(['update'])) === 0 && (await apt(install)) === 0;
}
