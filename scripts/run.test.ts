import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProject } from './root';

const loader = pathToFileURL(inProject('node_modules/tsx/dist/loader.mjs')).href;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ledgerside-run-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('a command in a bare clone', () => {
  const lock = JSON.stringify({ packages: { '': {}, 'node_modules/tsx': { version: '1.0.0' } } });
  let npm: string;

  beforeEach(() => {
    for (const name of ['run.mjs', 'tsconfig.run.json'])
      cpSync(inProject('scripts', name), join(folder, 'scripts', name));
    write('package-lock.json', lock);
    write('scripts/test.ts', 'console.log(JSON.stringify(process.argv.slice(2)));');
    // An npm that chatters where npm does, and leaves what npm leaves.
    npm = write(
      'bin/npm-cli.js',
      `const { mkdirSync, writeFileSync } = require('node:fs');
       const { join } = require('node:path');
       console.log('added 1 package');
       const modules = join(process.cwd(), 'node_modules');
       mkdirSync(join(modules, 'tsx/dist'), { recursive: true });
       writeFileSync(join(modules, 'tsx/dist/loader.mjs'), ${JSON.stringify(`import '${loader}';`)});
       writeFileSync(join(modules, '.package-lock.json'), ${JSON.stringify(lock)});`,
    );
  });
  const run = (...args: string[]) =>
    node([join(folder, 'scripts/run.mjs'), ...args], { npm_execpath: npm, TSX_TSCONFIG_PATH: undefined });

  it('installs what it lacks, once, and keeps standard output for itself', () => {
    expect(run('test', 'a', '--b')).toEqual({
      status: 0,
      stdout: '["a","--b"]\n',
      stderr: 'Installing node packages (npm ci) …\nadded 1 package\n',
    });
    expect(run('test')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('installs anew where an installation broke off', () => {
    write('node_modules/.package-lock.json', '{"packages": {');
    expect(run('test')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it('knows its commands', () => {
    write('scripts/root.ts', '');
    for (const name of ['', 'root', '../test', 'tset']) {
      expect(run(name)).toEqual({ status: 2, stdout: '', stderr: `There is no command "${name}".\n` });
    }
  });
});

describe('a command that ends', () => {
  const cli = JSON.stringify(inProject('scripts/cli.ts'));
  const command = (body: string, env?: NodeJS.ProcessEnv) =>
    node(
      [
        '--import',
        loader,
        write('command.mts', `import { main, Refusal } from ${cli};\nawait main(async () => { ${body} });`),
      ],
      env,
    );

  it('shows no stack of an error that nobody thought of, unless asked for', () => {
    const body = 'throw new Error("\\nno space left\\n  at the disk");';
    const ended = command(body);
    expect(ended).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Failed: no space left (LEDGERSIDE_TRACE=1 shows where.)\n',
    });
    expect(command(body, { LEDGERSIDE_TRACE: '1' }).stderr).toContain('command.mts');
  });

  it('says nothing when its reader has had enough', () => {
    const body = 'process.stdout.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));';
    expect(command(body)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
