import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedPack } from '../../rules/packs/shipped';
import { Refusal, UsageError } from '../cli';
import { inProject } from '../root';
import { languageOf } from './language';
import { run } from './run';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ledgerside-pack-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => join(folder, ...names);
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, unknown>;
const write = (name: string, data: unknown): string => {
  writeFileSync(at(name), JSON.stringify(data));
  return at(name);
};

/** The command without its process; a wrong call ends as `main` ends it. */
function pack(...args: string[]) {
  let stdout = '';
  let stderr = '';
  const out = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => Boolean((stdout += String(text))));
  const err = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean((stderr += String(text))));
  try {
    const option = args.indexOf('--pack');
    const words = option < 0 ? args : args.slice(0, option);
    const status = run(words, option < 0 ? undefined : args.slice(option + 1));
    return { status, stdout, lines: stderr.trim().split('\n') };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof Refusal)) throw error;
    stderr += error.message;
    return { status: error instanceof UsageError ? 2 : 1, stdout, lines: stderr.trim().split('\n') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** What a command says on standard error. */
function spoken(command: () => number): { status: number; text: string } {
  let text = '';
  const err = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((words) => Boolean((text += String(words))));
  try {
    return { status: command(), text };
  } finally {
    err.mockRestore();
  }
}

/** The command as it is called. */
function called(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inProject('scripts/run.mjs'), 'pack', ...args],
    {
      encoding: 'utf8',
      cwd: inProject(),
      timeout: 30_000,
    },
  );
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('pack', () => {
  it('new makes a pack that is valid, whose case holds, and refuses a folder with something in it', () => {
    expect(pack('new', at('own-rules'))).toMatchObject({ status: 0, stdout: '' });
    for (const list of ['rules', 'scripts', 'cases'])
      expect(readdirSync(at('own-rules', list))).toHaveLength(1);
    expect(read('own-rules/pack.json')).toMatchObject({ manifest: { id: 'own-rules' } });
    expect(pack('check', at('own-rules'))).toMatchObject({ status: 0 });
    const tested = pack('test', at('own-rules', 'pack.json'));
    expect(tested).toMatchObject({
      status: 0,
      lines: [`${at('own-rules', 'pack.json')}: cases passed 1, failed 0`],
    });
    expect(pack('new', at('own-rules'))).toMatchObject({
      status: 2,
      lines: [`${at('own-rules')} is not empty; nothing was written there.`],
    });
    const inFile = pack('new', at('own-rules/pack.json', 'inside'));
    expect(inFile.status).toBe(2);
    expect(inFile.lines.join()).toMatch(/cannot be written: ENOTDIR/);
  });

  it.runIf(process.platform === 'linux')(
    'new gives up where no folder can be made, and does not try for ever',
    { timeout: 60_000 },
    () =>
      expect(called('new', '/proc/own-rules')).toMatchObject({
        status: 2,
        lines: [expect.stringMatching(/^\/proc\/own-rules cannot be written: ENOENT/)],
      }),
  );

  it('check names the file, the place in it, the reason and a hint', () => {
    pack('new', at('own'));
    const file = 'own/rules/cash-kept-high.json';
    write(file, { ...read(file), when: 'cash_balanc > house.cash_most' });
    const { status, stdout, lines } = pack('check', at('own'));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/rules\/cash-kept-high\.json: when: .*cash_balanc.*\(.*cash_balance.*\)$/);
  });

  it('check speaks Chinese where it is asked to, and names the same file and place', () => {
    pack('new', at('own'));
    const valid = spoken(() => run(['check', at('own')], undefined, 'zh-CN'));
    expect(valid).toMatchObject({ status: 0 });
    expect(valid.text).toContain('：可以使用；规则 1 条');
    const manifest = read('own/pack.json');
    write('own/pack.json', { ...manifest, colour: 'red' });
    const said = spoken(() => run(['check', at('own')], undefined, undefined, 'zh-CN'));
    expect(said.status).toBe(1);
    expect(said.text).toContain(`${at('own/pack.json')}: colour：`);
    expect(said.text).toMatch(/（.+）/);
    const english = spoken(() => run(['check', at('own')], undefined, 'en', 'zh-CN'));
    expect(english.text).toContain('colour: unknown key (remove it, or check its spelling)');
  });
  it('takes --lang for check alone, and one of its two languages', () => {
    expect(() => run(['test', 'x.json'], undefined, 'en')).toThrow('--lang belongs to check.');
    expect(() => run(['check', 'x.json'], undefined, 'fr')).toThrow('--lang takes zh-CN or en, not fr.');
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_GB' }, 'zh-CN'],
    [{}, 'en'],
  ])('a shell of %j speaks %s', (env, language) => expect(languageOf(env)).toBe(language));
  it('check takes a pack in one file, and goes on after a bad one', () => {
    const bad = write('bad.json', { format: 'something' });
    const good = write('good.json', shippedPack('cn-small-business'));
    const { status, lines } = pack('check', bad, good);
    expect(status).toBe(1);
    expect(lines[0]).toContain(`${bad}: format: `);
    expect(lines[1]).toContain(`${good}: valid`);
  });

  it('check gives advice on a valid pack, and names what asks for a newer program', () => {
    pack('new', at('own'));
    const script = 'own/scripts/cash-kept-high-count.json';
    const { parts, ...rest } = read(script) as { parts: Record<string, unknown> };
    write(script, {
      ...rest,
      parts: { ...parts, feel: { 'zh-CN': '{称呼},现金的事跟您说一声。', en: '{salutation}.' } },
    });
    const valid = pack('check', at('own'));
    expect(valid.status).toBe(0);
    expect(valid.lines).toContain(
      `${at(script)}: parts.feel.zh-CN: advice: a half-width mark stands in “,现” (write ，。；：！？（）)`,
    );
    expect(valid.lines.at(-1)).toMatch(/valid; rules 1, scripts 1, cases 1, advice [1-9]/);
    const head = read('own/pack.json') as { manifest: object };
    write('own/pack.json', { ...head, manifest: { ...head.manifest, minimumAppVersion: '99.0.0' } });
    const { status, lines } = pack('check', at('own'));
    expect(status).toBe(1);
    expect(lines[0]).toMatch(
      /pack\.json: manifest\.minimumAppVersion: version 99\.0\.0 .* \(update the program\)$/,
    );
  });

  it('test says which case failed, what was found, and the figures behind it', () => {
    pack('new', at('own'));
    const file = 'own/cases/cash-kept-high-fires.json';
    const said = (change: object): string[] => {
      write(file, { ...read(file), ...change });
      const { status, lines } = pack('test', at('own'));
      expect(status).toBe(1);
      expect(lines.at(-1)).toBe(`${at('own')}: cases passed 0, failed 1`);
      return lines.slice(0, -1);
    };
    const place = `${at('own')}: case cash-kept-high-fires, rule cash-kept-high:`;
    const fires = { expected: ['cash-kept-high'], severities: {} };
    expect(said({ expected: [], near_miss: ['cash-kept-high'] })).toEqual([
      `${place} expected quiet, found fires (61,000.00 > 50,000.00)`,
    ]);
    expect(said({ ...fires, near_miss: [], trial_balance: null })).toEqual([
      `${place} expected fires, found unknown (it lacks cash_balance)`,
    ]);
  });

  it('eval judges one case or several with the built-in pack, or with the packs given', () => {
    pack('new', at('own'));
    const worked = read('own/cases/cash-kept-high-fires.json');
    const one = pack('eval', at('own', 'cases', 'cash-kept-high-fires.json'), '--pack', at('own'));
    expect(one.status).toBe(0);
    expect(JSON.parse(one.stdout)).toEqual([
      {
        id: 'cash-kept-high-fires',
        fired: [
          {
            rule: 'cash-kept-high',
            severity: 'reminder',
            values: { cash_balance: 61000, 'house.cash_most': 50000, cash_above: 11000 },
          },
        ],
        cannotJudge: [],
        quiet: 0,
      },
    ]);
    const both = pack('eval', write('cases.json', [worked, { ...worked, id: 'again' }]));
    const results = JSON.parse(both.stdout) as { id: string; fired: { rule: string }[] }[];
    expect(results.map(({ id }) => id)).toEqual(['cash-kept-high-fires', 'again']);
    expect(results[0]?.fired.map(({ rule }) => rule)).not.toContain('cash-kept-high');
  });

  it.each([
    ['no command', [], 'No command. Usage: '],
    ['an unknown command', ['tset'], 'No command "tset". Usage: '],
    ['an option of another command', ['check', 'x.json', '--pack', 'y.json'], '--pack belongs to eval.'],
    ['no file', ['check'], 'check which file?'],
    ['no name of a file', ['test', ''], 'test which file?'],
    ['no name of a folder', ['new', ''], 'new takes one folder.'],
    ['two files of cases', ['eval', 'a.json', 'b.json'], 'eval takes one file of cases.'],
    ['a file that is not there', ['test', 'nowhere.json'], 'nowhere.json: there is no such file.'],
    ['a folder that is no pack', ['check', 'docs'], 'docs: this folder has no pack.json'],
    ['text that is not JSON', ['eval', 'LICENSE'], 'LICENSE: this is not JSON, line 1, column 1.'],
  ])('says in one line what is wrong with the call: %s', (_, args, line) => {
    const result = pack(...args);
    expect(result.lines).toHaveLength(1);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.lines[0]).toContain(line);
  });

  it('eval names the case and the field that are wrong, and then judges none', () => {
    const good = { id: 'good', period: '2026-12' };
    const file = write('cases.json', [good, { id: 'bad', period: '2026-12', trial_balance: [{ code: 1 }] }]);
    const { status, stdout, lines } = pack('eval', file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(lines[0]).toContain(`${file}: case bad, entry 1: trial_balance.0.code: `);
    expect(lines.at(-1)).toBe(`${file}: 1 of 2 cannot be judged, so none was.`);
    const alone = pack('eval', write('case.json', { period: '2026-13' }));
    expect(alone.status).toBe(1);
    expect(alone.lines[0]).toContain('a case without an id: id: ');
  });

  it('eval takes null for unknown wherever a case may leave something out', () => {
    const nothing = {
      period_type: null,
      trial_balance: null,
      extra_facts: null,
      people: null,
      complete: null,
    };
    const row = {
      code: '1001',
      name: '库存现金',
      closing_debit: 5,
      closing_credit: 0,
      summary: null,
      path: null,
    };
    const cases = [
      { id: 'nothing', period: '2026-12', ...nothing },
      { id: 'row', period: '2026-12', trial_balance: [row], extra_facts: { revenue: null } },
    ];
    const { status, stdout } = pack('eval', write('cases.json', cases));
    expect(status).toBe(0);
    const [first, second] = JSON.parse(stdout) as { fired: unknown[]; cannotJudge: { rule: string }[] }[];
    expect(first?.fired).toEqual([]);
    expect(first?.cannotJudge.map(({ rule }) => rule)).toContain('negative-cash');
    expect(second?.cannotJudge.map(({ rule }) => rule)).toContain('revenue-swing');
    expect(second?.cannotJudge.map(({ rule }) => rule)).not.toContain('negative-cash');
  });

  it(
    'is a command: JSON alone on standard output, exit codes, one line for a wrong call',
    { timeout: 60_000 },
    () => {
      pack('new', at('own'));
      const judged = called('eval', at('own', 'cases', 'cash-kept-high-fires.json'), '--pack', at('own'));
      expect(judged.status).toBe(0);
      expect(JSON.parse(judged.stdout)).toHaveLength(1);
      expect(called('check', '--strict')).toEqual({
        status: 2,
        stdout: '',
        lines: ["Unknown option '--strict'"],
      });
      expect(called('check', write('bad.json', {}))).toMatchObject({ status: 1, stdout: '' });
    },
  );
});
