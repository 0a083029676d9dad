import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SQL_LEDGER_COMPANY } from '../expected';
import { run, type Account } from '../system';

export const SQL_LEDGER_USER = 'kuaiji';
export const SQL_LEDGER_PASSWORD = 'kuaiji';

/** Name of the database, its owner and its password. */
export const database = 'ledgerside_test';
export const sourceDirectory = '/usr/share/sql-ledger';

/** Point the unpacked scripts at their own directory and at the run's data. */
export function adoptApplication(application: string, css: string, data: string): void {
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

/** The file in which SQL-Ledger keeps its logins. */
export async function writeMembers(path: string, port: number, account: Account): Promise<void> {
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

export function apacheConfig(data: string, application: string, port: number): string {
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
