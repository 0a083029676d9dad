import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/fingerprint';
import { inProject } from '../../scripts/root';

const unkept = new Set(
  '.git node_modules .output .wxt .cache demo-output test-results dist coverage'.split(' '),
);
const isText =
  /\.(ts|tsx|js|mjs|json|md|css|html|yml|yaml|txt|py|sh|sql|csv)$|(^|\/)(LICENSE|run|\.[a-z]+(rc|ignore))$/;
const files = filesBelow(inProject(), (path) => unkept.has(path) || path.endsWith('.log')).filter((path) =>
  isText.test(path),
);
const read = (path: string): string => readFileSync(inProject(path), 'utf8');

/** Lines of all files that match, as `file:line`. */
function linesWith(pattern: RegExp, among = files): string[] {
  return among.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

// Put together from parts, so that this file does not find itself.
const registries = new RegExp(
  ['npmjs', 'npmmirror', 'yarnpkg', 'taobao'].map((name) => `${name}\\.(org|com)`).join('|'),
);
const machinePaths = new RegExp(`(^|[\\s"'\`(=:])/(${['home', 'Users', 'root', 'work'].join('|')})/`);
const foreignFolders = new RegExp(['/wo' + 'rk/', '\\bsha' + 'red/'].join('|'));

/** Lists by nature: data, declarations one a line, the table of calls. All else stays short enough to be read at a sitting. */
const data = [
  /\.json$/,
  /\.css$/,
  /^messages\.ts$/,
  /(^|\/)fixtures(\/|\.ts$)/,
  /\.md$/,
  /^demo\/books\/clients\//,
];
const longest = 300;
/** A test file is a list of cases, each read by itself. */
const longestTest = 450;
const allowed = (path: string) => (/\.(test|e2e)\.tsx?$/.test(path) ? longestTest : longest);

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

describe('the repository', () => {
  it('was found', () => {
    expect(files).toContain('package.json');
    expect(files).toContain('LICENSE');
    expect(files).toContain('.ci/run');
  });

  it('names no package registry', () => {
    expect(linesWith(registries)).toEqual([]);
    expect(linesWith(/"resolved":/, ['package-lock.json'])).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('names no path of one machine and no folder outside itself', () => {
    expect(linesWith(machinePaths)).toEqual([]);
    expect(linesWith(foreignFolders)).toEqual([]);
  });

  it('has no file too long to be read at a sitting', () => {
    const long = files.filter(
      (path) =>
        !data.some((pattern) => pattern.test(path)) &&
        read(path).trimEnd().split('\n').length > allowed(path),
    );
    expect(long).toEqual([]);
  });

  it('comes under the MIT licence', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Ledgerside contributors\n/);
  });

  it('gives a reason for every dependency, and for none that is gone', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
    const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});
