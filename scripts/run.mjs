/**
 * Starts every npm command: `node scripts/run.mjs <command> [options]`.
 * Needs nothing but Node, so that it works in a bare clone: it installs the packages when they are missing
 * or not those of the lock file (output on standard error), then runs `scripts/<command>.ts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = [20, 19];
const commands = ['start', 'test', 'build', 'bench', 'pack', 'site', 'zip', 'icons'];

function fail(code, line) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}

/** Null as well for a file that an installation broke off in. */
function readJson(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** npm keeps what it installed in a lock file of its own; that is the marker. */
function packagesAreInstalled() {
  const lock = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  if (lock === null || installed === null) return false;
  return Object.entries(lock.packages).every(([path, wantedPackage]) => {
    const found = installed.packages[path];
    // Packages for other systems are optional and stay away.
    if (path === '' || (!found && wantedPackage.optional)) return true;
    return found?.version === wantedPackage.version;
  });
}

function installPackages() {
  process.stderr.write('Installing node packages (npm ci) …\n');
  const npm = process.env.npm_execpath ?? '';
  // Errors only: a package for the pages of tests asks for a newer Node, which never runs it.
  const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) fail(1, 'npm ci failed; its messages are above.');
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  fail(1, `Node ${wanted.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

const [command = '', ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (!commands.includes(command)) fail(2, `There is no command "${command}".`);

if (!packagesAreInstalled()) installPackages();

const child = spawn(
  process.execPath,
  ['--import', pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href, script, ...rest],
  // The project's tsconfig extends a file that `wxt prepare` writes; a bare clone does not have it yet.
  { stdio: 'inherit', env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'scripts/tsconfig.run.json') } },
);
// Ctrl+C reaches the child by itself; waiting for it lets it close its browser and servers.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
