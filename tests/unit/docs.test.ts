import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/fingerprint';
import { inProject } from '../../scripts/root';

const unkept = new Set(
  '.git node_modules .output .wxt .cache demo-output test-results dist coverage'.split(' '),
);
const files = filesBelow(inProject(), (path) => unkept.has(path));
const pages = files.filter((path) => path.endsWith('.md'));
const read = (path: string): string => readFileSync(inProject(path), 'utf8');

/** Files that a command makes, or a reader; a module of a package; a folder that a pack may have. */
const elsewhere =
  /^(\.output|\.cache|demo-output)(\/|$)|^(reading|notes|manifest)\.json$|^x\.test\.ts$|^wxt\/|^manual\/$/;

/** Names in a page that are those of files or folders of the project. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.<>*/-]+)`/g)]
    .map((found) => found[1] ?? '')
    .filter((name) => /^[\w.][\w.-]*\/|\.(tsx?|mjs|json|md|css|html)$/.test(name) && !elsewhere.test(name));

/** As a pattern: `<pack>` and `*` stand for any name, and what is named without its folders may be in any. */
function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.+]/g, '\\$&').replace(/<[^>]*>|\*/g, '[^/]+');
  return new RegExp(`(^|/)${escaped.replace(/\/$/, '/.+')}${name.endsWith('/') ? '' : '(/.+)?'}$`);
}

const exists = (name: string): boolean => {
  const pattern = patternOf(name);
  return files.some((path) => pattern.test(path));
};

describe('the documentation', () => {
  it('names files and folders that are there', () => {
    expect(pages).toContain('docs/architecture.md');
    const named = pages.flatMap((page) => pathsIn(read(page)).map((name) => ({ page, name })));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ name }) => !exists(name)).map(({ page, name }) => `${page}: ${name}`)).toEqual([]);
  });

  it('leads to files that are there', () => {
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(({ 1: to = '' }) => ({
        page,
        to: normalize(join(dirname(page), to)),
      })),
    );
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnpm (?:run (?:--silent )?([a-z]+)|(test|start)\b)/g)].map(
        (found) => `${page}: ${found[1] ?? found[2] ?? ''}`,
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((one) => !Object.hasOwn(scripts, one.split(': ')[1] ?? ''))).toEqual([]);
  });
});

describe('the way in', () => {
  it.each(['README.md', 'README.zh-CN.md'])(
    '%s opens with a picture of a real tool and the two commands',
    (page) => {
      const [title, picture, commands] = read(page).split('\n\n');
      expect(title).toMatch(/^# .*账边/);
      expect(picture).toMatch(/^!\[.*SQL-Ledger.*\]\(docs\/images\/real-tool\.png\)$/);
      expect(commands).toMatch(/^```sh\nnpm start .*\nnpm test .*\n```$/);
    },
  );

  it('the check of a push is the whole test', () => {
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe('exec npm test');
  });
});

describe('the search for names', () => {
  it('tells files and folders from other words', () => {
    expect(
      pathsIn('`rules/` `a/b.ts` `wxt.config.ts` `npm run` `text` `https://x` `.output/x` `Alt+L`'),
    ).toEqual(['rules/', 'a/b.ts', 'wxt.config.ts']);
  });
  it('finds none that is not there', () => {
    for (const name of ['rules/', 'messages.ts', 'rules/packs/<pack>/', 'tests/e2e/*/*.e2e.ts', 'read.ts'])
      expect(exists(name), name).toBe(true);
    for (const name of ['rule/', 'message.ts', 'sites/rules/', 'ead.ts'])
      expect(exists(name), name).toBe(false);
  });
});
