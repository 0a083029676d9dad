import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  isExecutable,
  run,
  sleep,
  startService,
  unpackPackages,
  type Account,
  type Log,
  type Service,
} from '../system';

export interface Cluster {
  /** Directory with initdb, postgres, pg_ctl and psql. */
  readonly bin: string;
  readonly version: string;
}

/** The server programs the machine has (they are only run), else unpacked ones. */
export async function findPostgres(directory: string, log: Log): Promise<Cluster> {
  const installed = newestPostgres('/usr/lib/postgresql');
  if (installed !== undefined) return installed;
  const depends = await run('apt-cache', ['depends', '--no-recommends', 'postgresql']).catch(() => '');
  const server = /postgresql-(\d+)/.exec(depends)?.[1] ?? '15';
  const names = [`postgresql-${server}`, `postgresql-client-${server}`];
  const skip = /^(postgresql|ssl-cert$|locales|debconf|cdebconf)/;
  const { root } = await unpackPackages(join(directory, 'postgresql'), names, skip, log);
  const unpacked = newestPostgres(join(root, 'usr/lib/postgresql'));
  if (unpacked === undefined) throw new Error('the PostgreSQL packages hold no server programs');
  return unpacked;
}

function newestPostgres(parent: string): Cluster | undefined {
  if (!existsSync(parent)) return undefined;
  return readdirSync(parent)
    .filter((version) =>
      ['initdb', 'postgres', 'psql'].every((name) => isExecutable(join(parent, version, 'bin', name))),
    )
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => ({ bin: join(parent, version, 'bin'), version }))[0];
}

export async function startPostgres(
  data: string,
  port: number,
  directory: string,
  cluster: Cluster,
  account: Account,
  keep: boolean,
): Promise<Service> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_buffers: '32MB',
    jit: 'off',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
  };
  const logFile = join(directory, 'postgres.log');
  rmSync(logFile, { force: true });
  const service = startService(
    join(cluster.bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { logFile, as: account, keep, endSignal: 'INT' },
  );
  const status = join(data, 'postmaster.pid');
  for (let tries = 0; tries < 300; tries += 1) {
    if (existsSync(status) && /^ready\s*$/m.test(readFileSync(status, 'utf8'))) return service;
    if (tries > 5 && !existsSync(`/proc/${service.pid}`)) break;
    await sleep(50);
  }
  throw new Error(`PostgreSQL did not start: ${readFileSync(logFile, 'utf8').slice(-1500)}`);
}
