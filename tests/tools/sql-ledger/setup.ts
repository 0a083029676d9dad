/**
 * SQL-Ledger 3.2 with an Apache and a PostgreSQL of its own, all below the
 * work directory. The Debian package is unpacked, not installed, and its
 * paths are pointed at that copy: a SQL-Ledger, a database cluster or a web
 * server that the machine already has is neither read nor written. Every
 * start works on a fresh copy of the seeded cluster.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SQL_LEDGER_COMPANY } from '../expected';
import {
  installPackages,
  isExecutable,
  loopbackPort,
  ownDirectory,
  removeOtherSeeds,
  requireDebianRoot,
  run,
  serviceAccount,
  sha256,
  sleep,
  startService,
  stopServices,
  toolDirectory,
  unpackPackages,
  waitForHttp,
  type Account,
  type Log,
  type Service,
  type Started,
} from '../system';

export const SQL_LEDGER_USER = 'kuaiji';
export const SQL_LEDGER_PASSWORD = 'kuaiji';

const database = 'ledgerside_test';
const preferredPorts = { web: 18_081, database: 18_432 };
const sourceDirectory = '/usr/share/sql-ledger';
const seedFile = fileURLToPath(new URL('./seed.sql', import.meta.url));
const schemaFiles = ['Pg-tables', 'Pg-functions', 'Default-chart', 'Mimetype', 'Pg-indices'];

interface Cluster {
  /** Directory with initdb, postgres, pg_ctl and psql. */
  readonly bin: string;
  readonly version: string;
}

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

/** The server programs the machine has (they are only run), else unpacked ones. */
async function findPostgres(directory: string, log: Log): Promise<Cluster> {
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

/** Point the unpacked scripts at their own directory and at the run's data. */
function adoptApplication(application: string, css: string, data: string): void {
  for (const name of readdirSync(application)) {
    if (!name.endsWith('.pl')) continue;
    const path = join(application, name);
    const text = readFileSync(path, 'latin1');
    const adopted = text.replace(`my $dir = "${sourceDirectory}"`, `my $dir = "${application}"`);
    if (adopted !== text) writeFileSync(path, adopted, 'latin1');
    else if (!text.includes(`my $dir = "${application}"`)) {
      // Another layout than the one known: running it could reach the machine's own installation.
      throw new Error(`${name} of the SQL-Ledger package does not set its directory as expected`);
    }
  }
  const config = join(application, 'sql-ledger.conf');
  rmSync(config, { force: true });
  writeFileSync(
    config,
    [
      'use vars qw($userspath $spool $memberfile $templates $sendmail $images $language $charset $sid $latex $gzip $dvipdf $pdftk $xelatex);',
      `$userspath = "${data}/users";`,
      `$memberfile = "${data}/users/members";`,
      `$spool = "${data}/spool";`,
      '$templates = "templates";',
      '$sendmail = "| /bin/false";',
      '$images = "images";',
      '$language = "";',
      '$charset = "UTF8";',
      '$latex = 0;',
      '1;',
      '',
    ].join('\n'),
  );
  // Links into the system directories of an installed package.
  for (const name of ['users', 'spool', 'css', 'templates']) {
    rmSync(join(application, name), { force: true, recursive: true });
  }
  cpSync(css, join(application, 'css'), { recursive: true });
}

async function seed(
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

async function startPostgres(
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

/** The file in which SQL-Ledger keeps its logins. */
async function writeMembers(path: string, port: number, account: Account): Promise<void> {
  const script = `
    my ($user, $word, $db) = @ARGV;
    my $packed = pack('u', $db); chomp $packed;
    print crypt($word, substr("$user\\@$db", 0, 2)), "\\n", crypt($word, 'ro'), "\\n", $packed;`;
  const printed = await run('/usr/bin/perl', ['-e', script, SQL_LEDGER_USER, SQL_LEDGER_PASSWORD, database]);
  const [own = '', root = '', packed = ''] = printed.split('\n');
  const member: Record<string, string> = {
    charset: 'UTF8',
    company: SQL_LEDGER_COMPANY,
    dateformat: 'yyyy-mm-dd',
    dbconnect: `dbi:Pg:dbname=${database};host=127.0.0.1;port=${port}`,
    dbdriver: 'Pg',
    dbhost: '127.0.0.1',
    dbname: database,
    dboptions: "set DateStyle to 'ISO'",
    dbpasswd: packed,
    dbport: String(port),
    dbuser: database,
    menuwidth: '155',
    name: '王明',
    numberformat: '1,000.00',
    password: own,
    stylesheet: 'sql-ledger.css',
    templates: `templates/${database}`,
    timeout: '86400',
    vclimit: '1000',
  };
  const lines = Object.entries(member).map(([name, value]) => `${name}=${value}`);
  writeFileSync(
    path,
    `# SQL-Ledger members\n\n[root login]\npassword=${root}\n\n[${SQL_LEDGER_USER}@${database}]\n${lines.join('\n')}\n\n`,
  );
  await run('chown', [`${account.uid}:${account.gid}`, path]);
}

function apacheConfig(data: string, application: string, port: number): string {
  const modules = '/usr/lib/apache2/modules';
  const load = ['mpm_prefork', 'authz_core', 'mime', 'alias', 'dir', 'cgi', 'env']
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
    .join('\n');
  return `ServerRoot "${data}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
DefaultRuntimeDir "${data}/tmp"
PidFile "${data}/tmp/apache.pid"
ErrorLog "|/bin/cat"
StartServers 2
MinSpareServers 1
${load}
TypesConfig /dev/null
AddType text/css .css
AddType text/html .html
AddType image/png .png
AddType image/gif .gif
AddType image/x-icon .ico
DocumentRoot "${application}"
Alias /sql-ledger/ "${application}/"
<Directory "${application}">
  AddHandler cgi-script .pl
  Options +ExecCGI +FollowSymLinks
  Require all granted
</Directory>
<Files "sql-ledger.conf">
  Require all denied
</Files>
SetEnv TMPDIR "${data}/tmp"
`;
}
