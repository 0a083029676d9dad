/**
 * Tryton 6.0 with its web client on SQLite. The packages are unpacked below
 * the work directory, the database is filled once per seed and kept; every
 * start works on a fresh copy, so that no test sees another one's changes.
 */
import {
  chownSync,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  loopbackPort,
  ownDirectory,
  removeOtherSeeds,
  requireDebianRoot,
  run,
  serviceAccount,
  sha256,
  startService,
  stopServices,
  toolDirectory,
  unpackPackages,
  waitForHttp,
  type Account,
  type Log,
  type Started,
} from '../system';

export const TRYTON_USER = 'admin';
export const TRYTON_PASSWORD = 'admin123456';
export const TRYTON_DATABASE = 'books';

const packages = [
  'tryton-server',
  'tryton-sao',
  'tryton-proteus',
  'tryton-modules-account',
  'tryton-modules-account-invoice',
  'tryton-modules-account-product',
  'tryton-modules-company',
  'tryton-modules-country',
  'tryton-modules-currency',
  'tryton-modules-party',
  'tryton-modules-product',
];
/** Dependencies that are not libraries, or that the unpacked packages do not need. */
const notNeeded = /^(tryton-|adduser$|ucf$|libjs-)/;
const preferredPort = 18_000;
const seedFile = fileURLToPath(new URL('./seed.py', import.meta.url));

export async function startTryton(workDir: string, log: Log, keep: boolean): Promise<Started> {
  requireDebianRoot();
  const account = serviceAccount();
  const directory = toolDirectory(workDir, 'tryton', account);
  await stopTryton(workDir);

  const { root, versions } = await unpackPackages(directory, packages, notNeeded, log);
  const env = { PYTHONPATH: join(root, 'usr/lib/python3/dist-packages'), HOME: directory };
  const bin = (name: string): string => join(root, 'usr/bin', name);

  const seeded = join(
    directory,
    `seeded-${sha256(readFileSync(seedFile, 'utf8'), TRYTON_PASSWORD, ...versions)}.sqlite`,
  );
  if (!existsSync(seeded)) await seed(directory, seeded, env, bin, account, log);

  const data = ownDirectory(join(directory, 'run'), account);
  copyFileSync(seeded, join(data, `${TRYTON_DATABASE}.sqlite`));
  chownSync(join(data, `${TRYTON_DATABASE}.sqlite`), account.uid, account.gid);
  const port = await loopbackPort(preferredPort);
  const config = join(directory, 'trytond.conf');
  writeConfig(config, data, `listen = 127.0.0.1:${port}\nroot = ${join(root, 'usr/share/tryton-sao/www')}`);
  const logFile = join(directory, 'trytond.log');
  rmSync(logFile, { force: true });
  const service = startService('/usr/bin/python3', [bin('trytond'), '-c', config], {
    logFile,
    as: account,
    env,
    keep,
    endSignal: 'TERM',
  });
  const base = `http://127.0.0.1:${port}/`;
  await waitForHttp(base, service, logFile);
  return { url: `${base}#${TRYTON_DATABASE}`, user: TRYTON_USER, password: TRYTON_PASSWORD };
}

export async function stopTryton(workDir: string): Promise<void> {
  const account = serviceAccount();
  const directory = toolDirectory(workDir, 'tryton', account);
  await stopServices(directory, account, 'TERM');
  for (const name of ['run', 'seeding']) rmSync(join(directory, name), { recursive: true, force: true });
}

/** Fill a new database beside its final place and move it there when it is complete. */
async function seed(
  directory: string,
  seeded: string,
  env: Readonly<Record<string, string>>,
  bin: (name: string) => string,
  account: Account,
  log: Log,
): Promise<void> {
  log('filling the Tryton database (about a minute, once per seed)');
  const data = ownDirectory(join(directory, 'seeding'), account);
  const database = join(data, `${TRYTON_DATABASE}.sqlite`);
  writeFileSync(database, '');
  chownSync(database, account.uid, account.gid);
  const config = join(directory, 'seeding.conf');
  writeConfig(config, data, '');
  const password = join(data, 'password');
  writeFileSync(password, TRYTON_PASSWORD);
  chownSync(password, account.uid, account.gid);
  const as = { as: account, env: { ...env, TRYTONPASSFILE: password } };
  const admin = [bin('trytond-admin'), '-c', config, '-d', TRYTON_DATABASE];
  await run('/usr/bin/python3', [...admin, '--email', 'books@example.test', '--all'], as);
  await run('/usr/bin/python3', [...admin, '-u', 'account_invoice', '--activate-dependencies'], as);
  // By standard input: the source tree may be closed to the service account.
  const report = await run('/usr/bin/python3', ['-W', 'ignore', '-', config, TRYTON_DATABASE], {
    ...as,
    input: readFileSync(seedFile, 'utf8'),
  });
  writeFileSync(join(directory, 'seed.log'), report);
  renameSync(database, seeded);
  removeOtherSeeds(directory, seeded);
  rmSync(data, { recursive: true, force: true });
}

function writeConfig(path: string, data: string, web: string): void {
  writeFileSync(path, `[database]\nuri = sqlite://\npath = ${data}\n[web]\n${web}\n`);
}
