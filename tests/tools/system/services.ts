import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { cleanEnv, sleep, Unavailable, type Account } from './command';

/** Where a started tool is and how to log in to it. */
export interface Started {
  readonly url: string;
  readonly user: string;
  readonly password: string;
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
