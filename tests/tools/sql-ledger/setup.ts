/**
 * SQL-Ledger 3.2 with an Apache and a PostgreSQL of its own, all below the
 * work directory. The Debian package is unpacked, not installed, and its
 * paths are pointed at that copy: a SQL-Ledger, a database cluster or a web
 * server that the machine already has is neither read nor written. Every
 * start works on a fresh copy of the seeded cluster.
 */
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  installPackages,
  loopbackPort,
  ownDirectory,
  requireDebianRoot,
  run,
  serviceAccount,
  sha256,
  startService,
  stopServices,
  toolDirectory,
  unpackPackages,
  waitForHttp,
  type Log,
  type Started,
} from '../system';
import {
  adoptApplication,
  apacheConfig,
  database,
  sourceDirectory,
  SQL_LEDGER_PASSWORD,
  SQL_LEDGER_USER,
  writeMembers,
} from './application';
import { findPostgres, startPostgres } from './postgres';
import { preferredPorts, seed, seedFile } from './seed';

export async function startSqlLedger(workDir: string, log: Log, keep: boolean): Promise<Started> {
  requireDebianRoot();
  const account = serviceAccount();
  const directory = toolDirectory(workDir, 'sql-ledger', account);
  await stopSqlLedger(workDir);

  const { root, versions } = await unpackPackages(directory, ['sql-ledger'], /^(apache2|httpd)$/, log);
  await installPackages(['apache2-bin'], log);
  const cluster = await findPostgres(directory, log);
  const application = join(root, sourceDirectory);
  adoptApplication(application, join(root, 'var/lib/sql-ledger/css'), join(directory, 'run'));

  const seeded = join(
    directory,
    `seeded-${sha256(readFileSync(seedFile, 'utf8'), database, cluster.version, ...versions)}`,
  );
  if (!existsSync(seeded)) await seed(directory, seeded, application, cluster, account, log);

  const data = ownDirectory(join(directory, 'run'), account);
  cpSync(seeded, join(data, 'cluster'), { recursive: true, preserveTimestamps: true });
  await run('chown', ['-R', `${account.uid}:${account.gid}`, join(data, 'cluster')]);
  chmodSync(join(data, 'cluster'), 0o700);
  const databasePort = await loopbackPort(preferredPorts.database);
  await startPostgres(join(data, 'cluster'), databasePort, directory, cluster, account, keep);

  for (const name of ['users', 'spool', 'tmp']) ownDirectory(join(data, name), account);
  await writeMembers(join(data, 'users', 'members'), databasePort, account);

  const webPort = await loopbackPort(preferredPorts.web);
  const config = join(directory, 'httpd.conf');
  writeFileSync(config, apacheConfig(data, application, webPort));
  const logFile = join(directory, 'apache.log');
  rmSync(logFile, { force: true });
  const service = startService('/usr/sbin/apache2', ['-D', 'FOREGROUND', '-f', config], {
    logFile,
    as: account,
    keep,
    endSignal: 'TERM',
  });
  const url = `http://127.0.0.1:${webPort}/sql-ledger/login.pl`;
  await waitForHttp(url, service, logFile);
  return { url, user: SQL_LEDGER_USER, password: SQL_LEDGER_PASSWORD };
}

export async function stopSqlLedger(workDir: string): Promise<void> {
  const account = serviceAccount();
  const directory = toolDirectory(workDir, 'sql-ledger', account);
  // SIGINT: PostgreSQL ends its sessions instead of waiting for them; Apache
  // in the foreground takes it as a plain stop.
  await stopServices(directory, account, 'INT');
  rmSync(join(directory, 'run'), { recursive: true, force: true });
  rmSync(join(directory, 'seeding'), { recursive: true, force: true });
}
