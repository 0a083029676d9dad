import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loopbackPort, ownDirectory, removeOtherSeeds, run, sleep, type Account, type Log } from '../system';
import { database } from './application';
import { startPostgres, type Cluster } from './postgres';

export const preferredPorts = { web: 18_081, database: 18_432 };
export const seedFile = fileURLToPath(new URL('./seed.sql', import.meta.url));
const schemaFiles = ['Pg-tables', 'Pg-functions', 'Default-chart', 'Mimetype', 'Pg-indices'];

export async function seed(
  directory: string,
  seeded: string,
  application: string,
  cluster: Cluster,
  account: Account,
  log: Log,
): Promise<void> {
  log('filling the SQL-Ledger database');
  const parent = ownDirectory(join(directory, 'seeding'), account);
  const data = join(parent, 'cluster');
  const password = join(parent, 'password');
  writeFileSync(password, database, { mode: 0o644 });
  await run(
    join(cluster.bin, 'initdb'),
    [
      ...['-D', data, '-U', database, `--pwfile=${password}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--no-locale', '--no-sync'],
    ],
    { as: account },
  );
  const port = await loopbackPort(preferredPorts.database);
  const service = await startPostgres(data, port, directory, cluster, account, false);
  const psql = (base: string, args: readonly string[], input?: string): Promise<string> =>
    run(
      join(cluster.bin, 'psql'),
      [
        '-X',
        '-q',
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        database,
        '-d',
        base,
        ...args,
      ],
      { env: { PGPASSWORD: database, PGCLIENTENCODING: 'UTF8' }, ...(input === undefined ? {} : { input }) },
    );
  await psql('postgres', ['-c', `CREATE DATABASE ${database}`]);
  for (const name of schemaFiles) {
    await psql(database, ['-f', join(application, 'sql', `${name}.sql`)]);
  }
  await psql(database, ['-f', '-'], readFileSync(seedFile, 'utf8'));
  // The scripts handle UTF-8 as plain bytes; a decoded answer would be encoded twice.
  await psql(database, ['-c', `ALTER ROLE ${database} SET client_encoding = 'SQL_ASCII'`]);
  process.kill(service.pid, 'SIGINT');
  for (let tries = 0; tries < 200 && existsSync(`/proc/${service.pid}`); tries += 1) await sleep(50);
  if (existsSync(join(data, 'postmaster.pid'))) throw new Error('the seeded cluster did not stop');
  renameSync(data, seeded);
  removeOtherSeeds(directory, seeded);
  rmSync(parent, { recursive: true, force: true });
}
